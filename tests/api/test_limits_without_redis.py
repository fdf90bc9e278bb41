"""Limits where Redis cannot count: the budgets stay, answers come in time."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.redis_server import RedisServer
from tests.support.visitor import Visitor
from tests.support.waiting import eventually
from tests.support.web_server import Answer, WebServer, serve

SEARCHES = 5
AT_ONCE = 2.0


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
def server(redis_server: RedisServer) -> Iterator[WebServer]:
    """One worker with small budgets."""
    budgets = {"RATELIMIT_ENABLED": "1", "RATELIMIT_SEARCHES": f"{SEARCHES}/hour"}
    with serve(redis_server.url, redis_server.folder, 1, **budgets) as server:
        eventually(server.is_healthy)
        yield server


@pytest.fixture
def visitor(server: WebServer) -> Visitor:
    visitor = Visitor(server)
    visitor.ask_id()
    return visitor


def searches(visitor: Visitor, times: int) -> list[int]:
    return [visitor.send("GET", "/api/playerstate").status for _ in range(times)]


def timed(visitor: Visitor, method: str, path: str) -> tuple[Answer, float]:
    started = time.monotonic()
    answer = visitor.send(method, path, {})
    return answer, time.monotonic() - started


def test_worker_counts_by_itself_while_redis_is_full(redis_server: RedisServer, visitor: Visitor) -> None:
    redis_server.client.config_set("maxmemory", 1)
    assert searches(visitor, SEARCHES + 1) == [200] * SEARCHES + [429]


def test_redis_counts_again_when_it_has_room(redis_server: RedisServer, visitor: Visitor) -> None:
    redis_server.client.config_set("maxmemory", 1)
    searches(visitor, SEARCHES + 1)
    redis_server.client.config_set("maxmemory", 0)

    def is_taken_as_the_first() -> bool:
        redis_server.client.delete("limits:none", *redis_server.client.keys("limits:*"))
        return searches(visitor, 1) == [200]

    eventually(is_taken_as_the_first)


def test_newcomers_are_told_that_redis_is_full(redis_server: RedisServer, server: WebServer) -> None:
    redis_server.client.config_set("maxmemory", 1)
    answer = server.get("/session")
    assert answer.status == 503
    assert "memory" in answer.json["message"]


@pytest.mark.parametrize(("method", "path"), [("GET", "/api/playerstate"), ("POST", "/api/playerstate")])
@pytest.mark.parametrize("known", [True, False])
def test_silent_redis_is_not_waited_for_long(
    redis_server: RedisServer, server: WebServer, visitor: Visitor, known: bool, method: str, path: str
) -> None:
    with redis_server.frozen():
        answer, seconds = timed(visitor if known else Visitor(server), method, path)
    assert answer.status == 503
    assert seconds < AT_ONCE


def test_player_goes_on_when_redis_answers_again(redis_server: RedisServer, visitor: Visitor) -> None:
    with redis_server.frozen():
        assert searches(visitor, 1) == [503]
    eventually(lambda: searches(visitor, 1) == [200])
