"""Redis comes back, with its data or without, and so does the app."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from server.outages import MODULES_MISSING
from server.secret import KEY
from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

SOON = 3
INDEXES = ["game-idx", "player-idx"]
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    yield server
    server.close()


@pytest.fixture(scope="module")
def early(redis_server: RedisServer) -> Iterator[WebServer]:
    """The app, started before its Redis."""
    with serve(redis_server.url, redis_server.folder) as server:
        assert not server.is_healthy()
        redis_server.start()
        yield server


def index_names(redis_server: RedisServer) -> list[str]:
    names: Any = redis_server.client.execute_command("FT._LIST")  # type: ignore[no-untyped-call]
    return sorted(names)


def is_well(server: WebServer, redis_server: RedisServer) -> bool:
    return server.is_healthy() and server.get("/api/playerstate").status == 200 and index_names(redis_server) == INDEXES


def test_app_started_before_redis_is_well_soon(early: WebServer, redis_server: RedisServer) -> None:
    eventually(lambda: is_well(early, redis_server), SOON)


def test_app_is_well_soon_after_an_empty_return(early: WebServer, redis_server: RedisServer) -> None:
    redis_server.stop()
    assert not early.is_healthy()
    redis_server.start()
    eventually(lambda: is_well(early, redis_server), SOON)


def test_write_and_search_work_after_an_empty_return(early: WebServer, redis_server: RedisServer) -> None:
    redis_server.stop()
    redis_server.start()
    eventually(lambda: is_well(early, redis_server), SOON)
    session = early.get("/session")
    id = session.json["id"]
    body = f'{{"playerData": {{"id": "{id}", "name": "Ada"}}}}'
    assert early.request("POST", "/api/playerstate", body, JSON | {"Cookie": session.cookie}).status == 200
    assert early.get("/api/playerstate/search?name=Ada").json["documents"][0]["value"]["id"] == id


def test_empty_return_gets_the_same_secret_again(early: WebServer, redis_server: RedisServer) -> None:
    eventually(lambda: is_well(early, redis_server), SOON)
    secret = redis_server.client.get(KEY)
    redis_server.stop()
    redis_server.start()
    eventually(lambda: is_well(early, redis_server), SOON)
    assert redis_server.client.get(KEY) == secret


def test_session_outlives_an_outage_that_kept_its_data(early: WebServer, redis_server: RedisServer) -> None:
    eventually(lambda: is_well(early, redis_server), SOON)
    session = early.get("/session")
    redis_server.client.save()
    redis_server.stop()
    redis_server.start()
    eventually(lambda: is_well(early, redis_server), SOON)
    assert early.get("/session", Cookie=session.cookie).json == session.json


def test_busy_app_keeps_its_connections_bounded(early: WebServer, redis_server: RedisServer) -> None:
    eventually(lambda: is_well(early, redis_server), SOON)
    with ThreadPoolExecutor(60) as pool:
        statuses = {answer.status for answer in pool.map(lambda _: early.get("/session"), range(240))}
    assert statuses == {200}
    assert redis_server.client.info("clients")["connected_clients"] <= 2 * 50 + 5


def test_indexes_lost_under_the_app_are_made_again(early: WebServer, redis_server: RedisServer) -> None:
    redis_server.client.flushall()
    eventually(lambda: is_well(early, redis_server), SOON)


def test_silent_redis_answers_503_in_time(early: WebServer, redis_server: RedisServer) -> None:
    with redis_server.frozen():
        assert early.get("/api/playerstate").status == 503
    eventually(lambda: is_well(early, redis_server), 2 * SOON)


def test_files_do_not_wait_for_a_silent_redis(early: WebServer, redis_server: RedisServer) -> None:
    with redis_server.frozen(), ThreadPoolExecutor(10) as pool:
        waiting = [pool.submit(early.get, "/session") for _ in range(10)]
        assert early.get("/src/context.js").status == 200
        assert not all(request.done() for request in waiting)
    eventually(lambda: is_well(early, redis_server), 2 * SOON)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app on a Redis that has neither JSON nor Search."""
    folder: Path = tmp_path_factory.mktemp("plain")
    redis_server = RedisServer(folder, modules=False)
    redis_server.start()
    with serve(redis_server.url, folder, 1) as server:
        yield server
    redis_server.close()


def test_redis_without_modules_is_told_once_in_one_sentence(plain: WebServer) -> None:
    assert plain.log.read_text().count(MODULES_MISSING) == 1


@pytest.mark.parametrize("path", ["/health", "/api/playerstate", "/api/gamestate/a"])
def test_redis_without_modules_answers_503_with_the_fix(plain: WebServer, path: str) -> None:
    answer = plain.get(path)
    assert answer.json == {"status": 503, "message": MODULES_MISSING}
    assert answer.status == 503


def test_redis_without_modules_does_not_stop_the_files(plain: WebServer) -> None:
    assert plain.get("/").status == 200
