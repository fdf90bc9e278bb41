"""Slow callers: many who never finish their requests keep nobody else from being served."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from server.bodies import BODY_SECONDS
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

CROWD = 300
PLACES = 60  # that a worker has, where the crowd takes all of them
PATIENCE = 5  # seconds for an answer, on a busy machine
PATIENCE_FOR_A_PLACE = 40  # half of what an idle connection has where there is no crowd

HALF_REQUESTS = {
    "no end of headers": b"GET /session HTTP/1.1\r\nHost: x\r\nX-Slow: ",
    "nothing at all": b"",
    "half a method": b"GE",
    "no end of a body": b"POST /api/playerstate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    b'Content-Length: 60000\r\n\r\n{"playerData": {',
    "no end of chunks": b"POST /api/playerstate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    b'Transfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n',
    "answers unread": b"GET /src/main.js HTTP/1.1\r\nHost: x\r\n\r\n" * 5,
}
CROWDS = HALF_REQUESTS | {
    "no next request": b"GET /src/main.js HTTP/1.1\r\nHost: x\r\n\r\n",
    "answers that no buffer holds": b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 300,
}


@pytest.fixture(scope="module")
def one_worker(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """A server with a single process, so that nobody can be served by another."""
    with serve(own_redis_url, tmp_path_factory.mktemp("slow"), 1) as server:
        yield server


@pytest.fixture(scope="module")
def few_places(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """A server with a single process that holds fewer connections than a crowd has."""
    places = f"--worker-connections {PLACES}"
    with serve(own_redis_url, tmp_path_factory.mktemp("places"), 1, GUNICORN_CMD_ARGS=places) as server:
        yield server


@contextmanager
def crowd(port: int, beginning: bytes, size: int = CROWD) -> Iterator[list[socket.socket]]:
    """Hold connections that have sent the beginning of a request and no more."""
    with ExitStack() as stack:
        sockets = []
        for _ in range(size):
            sockets.append(stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)))
            sockets[-1].sendall(beginning)
        yield sockets


@pytest.mark.parametrize("beginning", HALF_REQUESTS.values(), ids=HALF_REQUESTS.keys())
def test_slow_crowd_keeps_nobody_waiting(one_worker: WebServer, beginning: bytes) -> None:
    with crowd(one_worker.port, beginning) as slow:
        for _ in range(5):
            assert one_worker.get("/session").status == 200
        for each in slow:  # one byte more from each, and it still is no whole request
            each.sendall(b"x")
        assert one_worker.get("/api/playerstate").status == 200


@pytest.mark.parametrize("beginning", CROWDS.values(), ids=CROWDS.keys())
def test_crowd_that_takes_all_places_gives_them_up(few_places: WebServer, beginning: bytes) -> None:
    asking = HTTPConnection("127.0.0.1", few_places.port, timeout=PATIENCE_FOR_A_PLACE)
    with crowd(few_places.port, beginning, size=PLACES + PLACES // 2), closing(asking):
        asking.request("GET", "/health")
        assert asking.getresponse().status == 200


def test_crowd_that_left_leaves_no_connection(one_worker: WebServer) -> None:
    def connections() -> int:
        folder = Path(f"/proc/{one_worker.process.pid}/task/{one_worker.process.pid}/children")
        (worker,) = folder.read_text().split()
        return len(list(Path(f"/proc/{worker}/fd").iterdir()))

    with crowd(one_worker.port, HALF_REQUESTS["no end of a body"]):
        eventually(lambda: connections() >= CROWD)
    eventually(lambda: connections() < CROWD / 2)


def test_body_that_does_not_come_is_given_up(one_worker: WebServer) -> None:
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", one_worker.port), timeout=2 * BODY_SECONDS) as wire:
        wire.sendall(HALF_REQUESTS["no end of a body"])
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    assert answer.split()[1] == b"400"
    assert time.monotonic() - began < BODY_SECONDS + PATIENCE


def test_body_that_nobody_reads_holds_no_connection(own_redis_url: str, tmp_path: Path) -> None:
    unread = HALF_REQUESTS["no end of a body"].replace(b"application/json", b"text/plain")
    with (
        serve(own_redis_url, tmp_path, 1, GUNICORN_CMD_ARGS="--keep-alive 1") as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=2 * PATIENCE) as wire,
    ):
        wire.sendall(unread)
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    assert answer.split()[1] == b"415"
