"""Callers who send ever different things: what a worker remembers of them stays small."""

from flask import Flask

from server import cookies
from server.worker import plain

LONG = "x" * 7000
HEAD = "GET /session HTTP/1.1\r\nHost: x\r\n"


def test_long_headers_are_read_and_not_remembered() -> None:
    for number in range(50):
        read = plain.read(f"{HEAD}X-Long: {number}{LONG}\r\n\r\n".encode())
        assert read
        assert read.environ["HTTP_X_LONG"] == f"{number}{LONG}"
    assert max(map(len, plain._known)) <= plain.LONGEST_KNOWN


def test_long_cookies_are_nobodys_and_not_remembered(app: Flask) -> None:
    before = cookies._unsigned.cache_info().currsize
    for number in range(50):
        with app.test_request_context("/session", headers={"Cookie": f"{cookies.NAME}={number}.{LONG}"}) as context:
            assert cookies.session_id(context.request) is None
    assert cookies._unsigned.cache_info().currsize == before
