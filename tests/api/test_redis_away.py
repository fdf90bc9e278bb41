"""Redis is stopped under the app: what needs it answers 503 at once, the rest goes on."""

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import Answer, WebServer, serve

AT_ONCE = 2.0
PATHS = [
    "/session",
    "/api/playerstate",
    "/api/gamestate/search?id=a",
    "/api/leaderboard/leaderboards:survivor-Badlands",
]


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(scope="module")
def orphan(redis_server: RedisServer) -> Iterator[WebServer]:
    """The app, whose Redis was there when it started and is no more."""
    with serve(redis_server.url, redis_server.folder) as server:
        eventually(server.is_healthy)
        redis_server.stop()
        yield server


def timed(server: WebServer, path: str, method: str = "GET") -> tuple[Answer, float]:
    started = time.monotonic()
    headers = {"Content-Type": "application/json"}
    answer = server.request(method, path, b"{}" if method == "POST" else None, headers)
    return answer, time.monotonic() - started


@pytest.mark.parametrize("path", [*PATHS, "/health"])
def test_what_needs_redis_answers_503_at_once(orphan: WebServer, path: str) -> None:
    answer, seconds = timed(orphan, path)
    assert answer.status == 503
    assert seconds < AT_ONCE


@pytest.mark.parametrize("path", [*PATHS, "/health"])
def test_503_has_the_one_shape(orphan: WebServer, path: str) -> None:
    answer = orphan.get(path)
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json.keys() == {"status", "message"}
    assert answer.json["status"] == 503
    assert "Redis" in answer.json["message"]


@pytest.mark.parametrize("path", ["/api/playerstate", "/api/leaderboard"])
def test_write_answers_503_at_once(orphan: WebServer, path: str) -> None:
    answer, seconds = timed(orphan, path, "POST")
    assert answer.status == 503
    assert seconds < AT_ONCE


def test_503_leaves_the_cookie_alone(orphan: WebServer) -> None:
    assert "Set-Cookie" not in orphan.get("/session").headers


def test_503_tells_nothing_of_the_network(orphan: WebServer, redis_server: RedisServer) -> None:
    assert str(redis_server.port) not in orphan.get("/session").body.decode()


@pytest.mark.parametrize("path", ["/", "/src/context.js"])
def test_files_are_served_meanwhile(orphan: WebServer, path: str) -> None:
    answer, seconds = timed(orphan, path)
    assert answer.status == 200
    assert seconds < AT_ONCE


def test_many_callers_are_answered_at_once(orphan: WebServer) -> None:
    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(lambda _: timed(orphan, "/session"), range(60)))
    assert {answer.status for answer, _ in answers} == {503}
    assert max(seconds for _, seconds in answers) < 2 * AT_ONCE


class Door:
    """Stands where Redis was, lets nobody in and counts who knocks."""

    def __init__(self, port: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", port), backlog=1000, reuse_port=False)
        self._listener.settimeout(0.05)

    def knocks(self, seconds: float) -> int:
        count, end = 0, time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                visitor, _ = self._listener.accept()
            except TimeoutError:
                continue
            visitor.close()
            count += 1
        return count

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def door(orphan: WebServer, redis_server: RedisServer) -> Iterator[Door]:
    counter = Door(redis_server.port)
    yield counter
    counter.close()


def test_idle_app_hardly_tries_to_connect(door: Door) -> None:
    assert door.knocks(1.5) <= 20


def test_busy_app_connects_a_few_times_a_request(orphan: WebServer, door: Door) -> None:
    with ThreadPoolExecutor(31) as pool:
        knocks = pool.submit(door.knocks, 1.5)
        requests = [pool.submit(orphan.get, "/session") for _ in range(30)]
        assert {request.result().status for request in requests} == {503}
        assert knocks.result() <= 30 * 4 + 20


def test_outage_is_logged_once_a_worker_and_not_every_second(orphan: WebServer) -> None:
    lines = [line for line in orphan.log.read_text().splitlines() if "server.watch" in line]
    assert len(lines) <= 4
