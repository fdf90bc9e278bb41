"""Behind a proxy that speaks HTTPS to the browser."""

import pytest

from tests.support.web_server import WebServer


def test_cookie_is_secure_behind_https(web: WebServer) -> None:
    answer = web.request("GET", "/session", headers={"X-Forwarded-Proto": "https"})
    assert "; Secure" in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("headers", [{}, {"X-Forwarded-Proto": "http"}])
def test_cookie_is_not_secure_over_plain_http(web: WebServer, headers: dict[str, str]) -> None:
    answer = web.request("GET", "/session", headers=headers)
    assert "Secure" not in answer.headers["Set-Cookie"]


def test_cookie_has_its_other_guards(web: WebServer) -> None:
    words = web.get("/session").headers["Set-Cookie"].split("; ")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(words)
    assert not any(word.startswith("Domain=") for word in words)


def test_host_header_changes_no_answer(web: WebServer) -> None:
    answer = web.get("/api/playerstate", Host="evil.example")
    assert answer.status == 200
    assert "Location" not in answer.headers


def test_file_is_served_by_gunicorn(web: WebServer) -> None:
    answer = web.get("/src/context.js")
    assert answer.status == 200
    assert "Set-Cookie" not in answer.headers
