"""The ids of all documents under a prefix, in order: a sorted set with one score for all, so ordered by member.

Search sorts all documents to find a page of them; here a page is found by its rank. What the app writes is entered as
it is written, what others wrote when `mend` looks the next time.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Any

from redis import RedisError

from server.redis import ask, call, calls, get_client

BATCH = 1000
MENDING_SECONDS = 600  # until another process may try, should the one that mends have died


@dataclass(frozen=True)
class Roster:
    """The ids under one prefix."""

    prefix: str

    @property
    def key(self) -> str:
        """The sorted set's key, `ids:players` for `players:`."""
        return f"ids:{self.prefix.removesuffix(':')}"

    def add(self, *ids: str) -> None:
        """ZADD key 0 id …, O(log n) each: enter ids. Nobody waits for it, nor hears that it failed."""
        if ids:
            entries: list[str | int] = [part for id in ids for part in (0, id)]
            with suppress(RedisError):
                ask(("ZADD", self.key, *entries))

    def remove(self, id: str) -> None:
        """ZREM key id, O(log n). Nobody waits for it, nor hears that it failed."""
        with suppress(RedisError):
            ask(("ZREM", self.key, id))

    def clear(self) -> None:
        """UNLINK key."""
        call("UNLINK", self.key)

    def page(self, offset: int, limit: int) -> tuple[int, list[str]]:
        """ZCARD and ZRANGE by rank in one round trip, O(log n + limit): how many there are, and those of a page."""
        total, ids = calls(("ZCARD", self.key), ("ZRANGE", self.key, offset, offset + limit - 1))
        # What is no UTF-8 is another program's key under the prefix; by what this makes of it nothing is found.
        return total, [id.decode(errors="replace") for id in ids]

    def count(self) -> int:
        """ZCARD key, O(1)."""
        return int(call("ZCARD", self.key))

    def mend(self) -> None:
        """Enter all ids that there are and remove those that are gone: SCAN, ZSCAN, O(n log n), a batch at a time.

        One process at a time does it; the others return at once.
        """
        client, lock = get_client(), f"{self.key}:mending"
        if not call("SET", lock, "", "NX", "EX", MENDING_SECONDS):
            return
        try:
            for keys in _batches(client.scan_iter(match=f"{self.prefix}*", count=BATCH)):
                client.zadd(self.key, {key.removeprefix(self.prefix.encode()): 0 for key in keys})
            for entries in _batches(client.zscan_iter(self.key, count=BATCH)):
                self._remove_gone([id for id, _ in entries])
        finally:
            call("DEL", lock)

    def _remove_gone(self, ids: list[bytes]) -> None:
        are_there = calls(*(("EXISTS", self.prefix.encode() + id) for id in ids))
        if gone := [id for id, is_there in zip(ids, are_there, strict=True) if not is_there]:
            call("ZREM", self.key, *gone)


def _batches(items: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := list(islice(items, BATCH)):
        yield batch
