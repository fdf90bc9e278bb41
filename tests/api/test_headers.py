"""What every answer tells a browser, whoever gives it: Flask, the file server, a refusal."""

import pytest

from tests.support.web_server import Answer, WebServer

PATHS = [
    "/",
    "/src/context.js",
    "/lib/kaplay.mjs",
    "/session",
    "/api/playerstate",
    "/api/nothing",
    "/health",
    "/none.js",
]
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def policy(answer: Answer) -> dict[str, str]:
    (header,) = answer.headers.get_all("Content-Security-Policy", [])
    return {name: words for name, _, words in (part.strip().partition(" ") for part in header.split(";"))}


@pytest.mark.parametrize("path", PATHS)
def test_page_may_load_and_run_what_is_ours_alone(web: WebServer, path: str) -> None:
    assert policy(web.get(path)).items() >= POLICY.items()


@pytest.mark.parametrize("word", ["unsafe-inline", "unsafe-eval", "http:", "https:", "*"])
def test_policy_has_no_hole(web: WebServer, word: str) -> None:
    assert all(word not in words for words in policy(web.get("/")).values())


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(("name", "value"), HEADERS.items())
def test_header_is_there_once(web: WebServer, path: str, name: str, value: str) -> None:
    assert web.get(path).headers.get_all(name) == [value]


@pytest.mark.parametrize("feature", ["camera", "microphone", "geolocation", "payment"])
def test_page_needs_no_device(web: WebServer, feature: str) -> None:
    assert f"{feature}=()" in web.get("/").headers["Permissions-Policy"]


@pytest.mark.parametrize("path", PATHS)
def test_https_is_asked_for_behind_tls_alone(web: WebServer, path: str) -> None:
    assert "Strict-Transport-Security" not in web.get(path).headers
    assert "max-age=31536000" in web.get(path, **{"X-Forwarded-Proto": "https"}).headers["Strict-Transport-Security"]


def test_refused_write_has_the_headers_too(web: WebServer) -> None:
    answer = web.request("POST", "/api/playerstate", b"{}", {"Origin": "https://evil.example"})
    assert answer.status == 403
    assert policy(answer).items() >= POLICY.items()


def test_copy_that_is_still_good_keeps_its_headers_and_is_not_sent_them_again(web: WebServer) -> None:
    path = "/src/context.js"
    answer = web.get(path, **{"If-None-Match": web.get(path).headers["ETag"]})
    assert answer.status == 304
    assert "Content-Security-Policy" not in answer.headers


def test_page_that_is_still_good_is_sent_its_policy_again(web: WebServer) -> None:
    answer = web.get("/", **{"If-None-Match": web.get("/").headers["ETag"]})
    assert answer.status == 304
    assert policy(answer).items() >= POLICY.items()
