"""What a session is in Redis: readable, short-lived, never unpickled."""

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from redis import Redis

from tests.support.browser import Browser
from tests.support.saves import PLAYERS

WEEK = 7 * 24 * 3600


def test_session_is_a_string_of_readable_json(browser: Browser, redis: Redis) -> None:
    stored = redis.get(f"sessions:{browser.id}")
    assert isinstance(json.loads(str(stored)), dict)


def test_entry_in_redis_outlives_the_cookie(browser: Browser, redis: Redis) -> None:
    browser.get("/session")
    assert redis.ttl(f"sessions:{browser.id}") >= WEEK


def test_each_request_rolls_the_entry_in_redis(browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    redis.expire(key, 60)
    browser.get("/api/playerstate")
    assert redis.ttl(key) >= WEEK


def test_abandoned_session_does_not_stay_for_ever(browser: Browser, redis: Redis) -> None:
    assert redis.ttl(f"sessions:{browser.id}") <= WEEK + 3600


class Trap:
    """Leaves a mark when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.mark,)


@pytest.mark.parametrize("protocol", [0, pickle.HIGHEST_PROTOCOL])
def test_pickle_in_redis_is_never_unpickled(browser: Browser, redis: Redis, tmp_path: Path, protocol: int) -> None:
    id, mark = browser.id, tmp_path / "sprung"
    redis.set(f"sessions:{id}", pickle.dumps(Trap(mark), protocol))
    assert browser.id != id
    assert not mark.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"\x80\x04N.",
        b"[1]",
        b"null",
        b'"text"',
        b"{",
        b"\xff",
        b"{'a': 1}",
        b'{"a": "\xff"}',
        b'{"a":' * 3000 + b"1" + b"}" * 3000,
    ],
)
def test_what_is_no_session_in_redis_gets_a_fresh_one(browser: Browser, redis: Redis, content: bytes) -> None:
    id = browser.id
    redis.set(f"sessions:{id}", content)
    assert browser.id != id


def test_session_holds_nothing_of_the_saves(browser: Browser, redis: Redis) -> None:
    before = redis.get(f"sessions:{browser.id}")
    PLAYERS.create(browser)
    assert redis.get(f"sessions:{browser.id}") == before
