"""Another program's keys among the game's that are no text: they take nothing from anybody, least of all the watch."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from server.search import FEW
from server.secret import KEY
from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

NO_TEXT = b"\xff\xfe"
SAVE = '{"id": "a", "name": "Ada"}'
INDEXES = {b"game-idx", b"player-idx"}


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[Redis]:
    """A Redis of the test's own, whose answers are bytes."""
    with RedisServer(tmp_path) as redis_server, Redis.from_url(redis_server.url) as client:
        yield client


@pytest.fixture
def server(raw: Redis, tmp_path: Path) -> Iterator[WebServer]:
    """The app on that Redis, in a single process: with two, the other one's watch would do its work."""
    port = raw.connection_pool.connection_kwargs["port"]
    with serve(f"redis://127.0.0.1:{port}", tmp_path, 1, RATELIMIT_ENABLED="0") as app:
        yield app


def put(raw: Redis, ids: list[bytes]) -> None:
    with raw.pipeline(transaction=False) as commands:
        for id in ids:
            commands.execute_command("JSON.SET", b"players:" + id, "$", SAVE)  # type: ignore[no-untyped-call]
        commands.execute()


def listed(server: WebServer, offset: int) -> Any:
    answer = server.get(f"/api/playerstate?offset={offset}&limit=2")
    assert answer.status == 200
    return answer.json["total"], [found["id"] for found in answer.json["documents"]]


def forget_and_await_indexes(raw: Redis) -> None:
    raw.flushall()
    eventually(lambda: set(raw.execute_command("FT._LIST")) == INDEXES)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("many", [1, FEW + 5])
def test_id_that_is_no_text_is_left_out_of_its_page(raw: Redis, server: WebServer, many: int) -> None:
    put(raw, [b"%05d" % number for number in range(many)])
    put(raw, [NO_TEXT])
    if many > FEW:
        raw.zadd("ids:players", {NO_TEXT: 0} | {b"%05d" % number: 0 for number in range(many)})
    eventually(lambda: listed(server, many - 1) == (many + 1, [f"players:{many - 1:05}"]))


def test_watch_mends_the_list_and_goes_on(raw: Redis, tmp_path: Path) -> None:
    put(raw, [NO_TEXT, *(b"%05d" % number for number in range(FEW))])
    port = raw.connection_pool.connection_kwargs["port"]
    with serve(f"redis://127.0.0.1:{port}", tmp_path, 1):
        eventually(lambda: raw.zcard("ids:players") == FEW + 1)
        forget_and_await_indexes(raw)


def test_watch_goes_on_after_a_secret_that_is_no_text(raw: Redis, server: WebServer) -> None:
    raw.set(KEY, NO_TEXT)
    eventually(lambda: "The watch on Redis met what it cannot read" in server.log.read_text())
    forget_and_await_indexes(raw)
