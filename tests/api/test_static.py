"""Static files: `public/` alone, without session."""

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.web_server import WebServer

SOURCE = "/src/context.js"


def test_root_is_the_game(browser: Browser) -> None:
    answer = browser.get("/")
    assert answer.status_code == 200
    assert answer.mimetype == "text/html"


@pytest.mark.parametrize(("path", "mimetype"), [(SOURCE, "text/javascript"), ("/styles/base.css", "text/css")])
def test_file_has_its_content_type(browser: Browser, path: str, mimetype: str) -> None:
    assert browser.get(path).mimetype == mimetype


@pytest.mark.parametrize("path", ["/", SOURCE, "/health", "/nothing.js"])
def test_what_is_no_api_sets_no_cookie(browser: Browser, path: str) -> None:
    assert "Set-Cookie" not in browser.get(path).headers


def test_file_does_not_touch_the_session(browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    redis.expire(key, 60)
    browser.get(SOURCE)
    assert redis.ttl(key) <= 60


def test_file_does_not_vary_by_cookie(browser: Browser) -> None:
    assert "Cookie" not in browser.get(SOURCE).vary


def test_file_known_to_the_browser_answers_304(browser: Browser) -> None:
    first = browser.get(SOURCE)
    again = browser.get(SOURCE, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304


def test_post_to_a_file_is_refused(browser: Browser) -> None:
    assert browser.post(SOURCE, json={}).status_code == 405


@pytest.mark.parametrize(
    "path", ["/app.py", "/.env", "/.git/config", "/server/settings.py", "/public/index.html", "/package.json"]
)
def test_file_beside_public_is_not_served(browser: Browser, path: str) -> None:
    assert_error(browser.get(path), 404)


@pytest.mark.parametrize(
    "path",
    [
        "/../app.py",
        "/src/../../app.py",
        "/src/%2e%2e/%2e%2e/app.py",
        "/..%2fapp.py",
        "/%2e%2e%2fapp.py",
        "/..%5capp.py",
        "/..\\app.py",
        "/....//app.py",
        "//app.py",
        "/src/..;/../app.py",
        "/%252e%252e/app.py",
        "/src/%00/../../app.py",
        "/app.py%00.js",
        "/src//../..//app.py",
        "//etc/passwd",
        "/../../../../../../etc/passwd",
        "/%2fetc/passwd",
    ],
)
def test_path_cannot_leave_public(web: WebServer, path: str) -> None:
    status, answer = web.send_raw(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert status in (400, 404)
    assert b"create_app" not in answer
    assert b"root:" not in answer
