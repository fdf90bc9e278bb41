"""Callers who send ever different things: what a worker remembers of them stays small."""

import socket
from contextlib import ExitStack
from pathlib import Path

from flask import Flask
from redis import Redis

from server import cookies
from server.worker import plain
from tests.support.vitals import children, memory
from tests.support.web_server import serve

UNREAD = 20
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


def test_answer_that_is_left_unread_is_held_once(own_redis_url: str, redis: Redis, tmp_path: Path) -> None:
    save = {"id": "a", "name": "Ada", "long": "x" * 64_000}
    for number in range(100):
        redis.json().set(f"players:{number}", "$", save)
    asking = b"GET /api/playerstate?limit=100 HTTP/1.1\r\nHost: x\r\n\r\n"
    with serve(own_redis_url, tmp_path, 1, RATELIMIT_ENABLED="0") as server, ExitStack() as stack:
        page = len(server.get("/api/playerstate?limit=100").body)
        (worker,) = children(server.process.pid)
        before = memory(worker)
        for _ in range(UNREAD):
            unread = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10))
            unread.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            unread.sendall(asking)
            assert unread.recv(1)
        assert memory(worker) - before < 1.7 * UNREAD * page
