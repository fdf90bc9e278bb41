"""What workers remember of Redis: what the app wrote, the next request sees; what others did, once Redis tells it."""

from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from itertools import takewhile
from typing import Any

import pytest
from redis import Redis

from tests.support.browser import COOKIE, Browser
from tests.support.saves import PLAYERS
from tests.support.web_server import WebServer

CONNECTIONS = 8
ROUNDS = 20
BOARD = "leaderboards:survivor-Grassland"


class Crowd:
    """Connections of one browser, spread over both workers."""

    def __init__(self, port: int, cookie: str, stack: ExitStack) -> None:
        self._cookie = cookie
        self._wires = [HTTPConnection("127.0.0.1", port, timeout=10) for _ in range(CONNECTIONS)]
        for wire in self._wires:
            stack.callback(wire.close)

    def bodies(self, path: str) -> list[bytes]:
        """Return what each connection is answered."""
        return [self._ask(wire, path) for wire in self._wires]

    def _ask(self, wire: HTTPConnection, path: str) -> bytes:
        wire.request("GET", path, headers={"Cookie": self._cookie})
        return wire.getresponse().read()


@pytest.fixture
def document(browser: Browser) -> dict[str, Any]:
    return PLAYERS.create(browser)


@pytest.fixture
def crowd(web: WebServer, browser: Browser, document: dict[str, Any]) -> Iterator[Crowd]:
    with ExitStack() as stack:
        yield Crowd(web.port, f"{COOKIE}={browser.cookie.value}", stack)


def test_save_that_redis_cli_changed_is_read_by_all(crowd: Crowd, document: dict[str, Any], redis: Redis) -> None:
    path = f"/api/playerstate/{document['id']}"
    for coins in range(ROUNDS):
        redis.json().set(f"players:{document['id']}", "$.coins", coins)
        assert {f'"coins":{coins}'.encode() in body for body in crowd.bodies(path)} == {True}


def test_save_that_one_worker_wrote_is_read_by_all(crowd: Crowd, browser: Browser, document: dict[str, Any]) -> None:
    path = f"/api/playerstate/{document['id']}"
    for coins in range(ROUNDS):
        browser.patch("/api/playerstate", json={"playerData": document | {"coins": coins}})
        assert {f'"coins":{coins}'.encode() in body for body in crowd.bodies(path)} == {True}


def test_merged_save_is_read_by_all(crowd: Crowd, browser: Browser, document: dict[str, Any]) -> None:
    path = f"/api/playerstate/{document['id']}"
    for coins in range(ROUNDS):
        browser.patch(path, data=f'{{"coins":{coins}}}', content_type="application/merge-patch+json")
        assert {f'"coins":{coins}'.encode() in body for body in crowd.bodies(path)} == {True}


def test_writer_is_answered_after_redis_has_told_all_others(browser: Browser, redis: Redis) -> None:
    document = PLAYERS.create(browser)
    with redis.monitor() as monitor:  # type: ignore[no-untyped-call]
        browser.patch("/api/playerstate", json={"playerData": document})
        redis.echo("answered")
        before = list(takewhile(lambda heard: heard["command"] != "ECHO answered", iter(monitor.next_command, None)))
    [writer] = {heard["client_port"] for heard in before if heard["command"].startswith("JSON.SET")}
    commands = [heard["command"].split()[0] for heard in before if heard["client_port"] == writer]
    assert "PING" in commands[commands.index("JSON.SET") :]


def test_deleted_save_is_found_by_nobody(crowd: Crowd, document: dict[str, Any], redis: Redis) -> None:
    path = f"/api/playerstate/{document['id']}"
    crowd.bodies(path)
    redis.delete(f"players:{document['id']}")
    assert {b'"status":404' in body for body in crowd.bodies(path)} == {True}


def test_score_is_on_the_board_for_all(crowd: Crowd, browser: Browser) -> None:
    for score in range(1, ROUNDS):
        browser.post("/api/leaderboard", json={"key": BOARD, "score": score, "member": f"Ada-{browser.id}"})
        assert {f'"score":{score}'.encode() in body for body in crowd.bodies(f"/api/leaderboard/{BOARD}")} == {True}


def test_board_that_expired_is_empty_for_all(crowd: Crowd, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 1})
    crowd.bodies(f"/api/leaderboard/{BOARD}")
    redis.pexpire(BOARD, 1)
    while redis.exists(BOARD):
        pass
    assert {b'"status":404' in body for body in crowd.bodies(f"/api/leaderboard/{BOARD}")} == {True}


def test_deleted_session_is_known_to_nobody(crowd: Crowd, browser: Browser, redis: Redis) -> None:
    id = browser.id
    crowd.bodies("/session")
    redis.delete(f"sessions:{id}")
    assert {id.encode() in body for body in crowd.bodies("/session")} == {False}


def test_session_put_back_is_known_to_all_again(crowd: Crowd, browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    stored = redis.get(key)
    redis.delete(key)
    crowd.bodies("/session")
    redis.set(key, str(stored), ex=60)
    assert {browser.id.encode() in body for body in crowd.bodies("/session")} == {True}


def test_entry_of_a_known_session_that_was_cut_short_is_rolled(crowd: Crowd, browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    for _ in range(ROUNDS):
        crowd.bodies("/session")
        redis.expire(key, 60)
        crowd.bodies("/session")
        assert redis.ttl(key) >= 7 * 24 * 3600


def test_memory_ends_with_its_connection(crowd: Crowd, document: dict[str, Any], redis: Redis) -> None:
    path = f"/api/playerstate/{document['id']}"
    for coins in range(ROUNDS):
        crowd.bodies(path)
        with redis.pipeline(transaction=True) as commands:  # the workers hear of the end, and of nothing after it
            commands.client_kill_filter(_type="normal", skipme=True)
            commands.json().set(f"players:{document['id']}", "$.coins", coins)
            commands.execute()
        redis.ping()
        assert {f'"coins":{coins}'.encode() in body for body in crowd.bodies(path)} == {True}
