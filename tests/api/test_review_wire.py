"""What gunicorn is told from outside: no header moves a request, none lets a cache keep a cookie."""

from pathlib import Path

import pytest

from tests.support.browser import Browser
from tests.support.web_server import WebServer, serve


@pytest.mark.parametrize("header", ["SCRIPT_NAME", "PATH_INFO"])
@pytest.mark.parametrize("value", ["/api", "/health", ""])
def test_header_cannot_move_the_request(web: WebServer, header: str, value: str) -> None:
    answer = web.request("GET", "/api/gamestate/none", headers={header: value})
    assert 400 <= answer.status < 500
    assert answer.json["status"] == answer.status


def test_word_of_an_unnamed_proxy_does_not_count(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1, FORWARDED_ALLOW_IPS="10.0.0.1") as server:
        answer = server.get("/session", **{"X-Forwarded-Proto": "https"})
        assert "Secure" not in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("path", ["/session", "/api/playerstate", "/api/nothing"])
def test_answer_with_a_cookie_is_kept_by_no_cache(browser: Browser, path: str) -> None:
    assert browser.get(path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/apiary", "/sessions", "/session.js"])
def test_address_that_only_looks_like_the_api_starts_no_session(browser: Browser, path: str) -> None:
    assert "Set-Cookie" not in browser.get(path).headers
