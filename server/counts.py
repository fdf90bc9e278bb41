"""What limits count, in Redis: one key a budget and its spender, which ends with its window."""

import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple, cast

from flask import g
from limits.storage import RedisStorage
from limits.typing import RedisClient
from redis import RedisError
from redis.client import Pipeline
from redis.exceptions import OutOfMemoryError

from server.redis import call, get_client

PREFIX = "limits"


class Count(NamedTuple):
    """How often something was done in this window, and when that ends, in seconds since 1970."""

    times: int
    ends: float


class SharedRedis(RedisStorage):
    """The storage of `limits` on get_client()'s pool. What `call_counted` has counted is not counted again."""

    STORAGE_SCHEME = ["shared-redis"]  # noqa: RUF012 - spelled as in the base class

    def __init__(self, uri: str, **_: Any) -> None:
        super().__init__(uri, get_client().connection_pool, key_prefix=PREFIX)

    def get_connection(self, readonly: bool = False) -> RedisClient:
        return cast(RedisClient, get_client())

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        return (_counts().get(key) or count(key, expiry)).times

    def get(self, key: str) -> int:
        return known.times if (known := _counts().get(key)) else super().get(key)

    def get_expiry(self, key: str) -> float:
        return known.ends if (known := _counts().get(key)) else super().get_expiry(key)

    def check(self) -> bool:
        """Return that Redis may be tried again: it has just given this request its session."""
        return True


def _counts() -> dict[str, Count]:
    """Return how this request was counted."""
    counts: dict[str, Count] = g.setdefault("limits_counts", {})
    return counts


def call_counted(windows: Mapping[str, int], *command: str) -> Any:
    """Send a command and count this request, by key in a window of so many seconds, in one round trip.

    Returns the command's answer, also where Redis has no memory left to count.
    """
    if not windows:
        return call(*command)
    try:
        with get_client().pipeline(transaction=False) as commands:
            commands.execute_command(*command)  # type: ignore[no-untyped-call]
            for key, seconds in windows.items():
                _add_count(commands, key, seconds)
            answer, *answers = commands.execute()
    except OutOfMemoryError:
        return call(*command)
    for position, key in enumerate(windows):
        _note(key, answers[3 * position : 3 * position + 3])
    return answer


def count(key: str, seconds: int) -> Count:
    """Count this request by one key, in a round trip of its own."""
    with get_client().pipeline(transaction=False) as commands:
        _add_count(commands, key, seconds)
        return _note(key, commands.execute())


def _add_count(commands: Pipeline, key: str, seconds: int) -> None:
    name = f"{PREFIX}:{key}"
    commands.incr(name)
    commands.expire(name, seconds, nx=True)
    commands.ttl(name)


def _note(key: str, answers: list[Any]) -> Count:
    times, _, left = answers
    return _counts().setdefault(key, Count(times, time.time() + left))


def give_back(kept: str) -> None:
    """Uncount this request, which was refused, but by the key `kept` that refused it."""
    with suppress(RedisError), get_client().pipeline(transaction=False) as commands:
        for key, known in _counts().items():
            if key != kept and known.ends > time.time():
                commands.decr(f"{PREFIX}:{key}")
                commands.expire(f"{PREFIX}:{key}", 60, nx=True)  # should it have ended just now
        commands.execute()
