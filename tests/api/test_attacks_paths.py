"""Path traversal: no way of writing a path leads out of `public/`, or from the API to a file."""

import pytest

from tests.support.web_server import WebServer

INSIDE = (b"create_app", b"root:", b"REDIS_", b"[project]", b"from flask")
UPWARDS = (
    "%2e%2e/", "%2e%2e%2f", "..%2f", ".%2e/", "%2e./", "..%5c", "..\\", "%252e%252e%252f", "..%252f", "%c0%ae%c0%ae/",
    "%c0%ae%c0%ae%c0%af", "%e0%80%ae%e0%80%ae/", "%uff0e%uff0e/", "\uff0e\uff0e/", "..;/", "..%00/", "..%0d%0a/",
    ".../", "....//", "..%3f/", "..%23/", "%2e%2e//", "./../", "..%c0%af", "..%ef%bc%8f",
)  # fmt: skip
TARGETS = ("app.py", ".env.example", "server/settings.py", "etc/passwd", "pyproject.toml")


def fetched(web: WebServer, path: str) -> tuple[int, bytes]:
    return web.send_raw(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())


@pytest.mark.parametrize("upwards", UPWARDS)
@pytest.mark.parametrize("start", ["/", "/src/", "/lib/"])
def test_encoded_path_cannot_leave_public(web: WebServer, start: str, upwards: str) -> None:
    for target in TARGETS:
        for depth in (1, 2, 8):
            status, answer = fetched(web, start + upwards * depth + target)
            assert status in (400, 404)
            assert not any(word in answer for word in INSIDE)


@pytest.mark.parametrize("upwards", UPWARDS)
@pytest.mark.parametrize("start", ["/api/playerstate/", "/api/leaderboard/", "/session/", "/openapi.json/"])
def test_path_of_the_api_reaches_no_file(web: WebServer, start: str, upwards: str) -> None:
    for target in ("app.py", "index.html"):
        status, answer = fetched(web, start + upwards * 2 + target)
        assert status in (400, 404)
        assert b"application/json" in answer
        assert not any(word in answer for word in INSIDE)


@pytest.mark.parametrize(
    "path", ["http://x/app.py", "file:///etc/passwd", "*", "x:80", "//etc/passwd", "http:///../app.py"]
)
def test_address_of_another_form_reaches_no_file(web: WebServer, path: str) -> None:
    status, answer = fetched(web, path)
    assert status in (400, 404)
    assert not any(word in answer for word in INSIDE)
