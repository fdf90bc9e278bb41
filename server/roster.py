"""The ids of all documents under a prefix, in order: a sorted set with one score for all, so ordered by member.

Search sorts all documents to find a page of them; here a page is found by its rank. What the app writes is entered as
it is written, what others wrote when `mend` looks the next time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from server.redis import get_client

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

    def entry(self, id: str) -> tuple[str, str, str, str]:
        """Return the command that enters an id: ZADD, O(log n)."""
        return ("ZADD", self.key, "0", id)

    def add(self, id: str) -> None:
        """ZADD key 0 id, O(log n): enter an id, which may be there."""
        get_client().zadd(self.key, {id: 0})

    def remove(self, id: str) -> None:
        """ZREM key id, O(log n)."""
        get_client().zrem(self.key, id)

    def clear(self) -> None:
        """UNLINK key."""
        get_client().unlink(self.key)

    def page(self, offset: int, limit: int) -> tuple[int, list[str]]:
        """ZCARD and ZRANGE by rank in one round trip, O(log n + limit): how many there are, and those of a page."""
        with get_client().pipeline(transaction=False) as commands:
            commands.zcard(self.key)
            commands.zrange(self.key, offset, offset + limit - 1)
            total, ids = commands.execute()
        return total, [id.decode() for id in ids]

    def count(self) -> int:
        """ZCARD key, O(1)."""
        return int(get_client().zcard(self.key))

    def mend(self) -> None:
        """Enter all ids that there are and remove those that are gone: SCAN, ZSCAN, O(n log n), a batch at a time.

        One process at a time does it; the others return at once.
        """
        client, lock = get_client(), f"{self.key}:mending"
        if not client.set(lock, "", nx=True, ex=MENDING_SECONDS):
            return
        try:
            for keys in _batches(client.scan_iter(match=f"{self.prefix}*", count=BATCH)):
                client.zadd(self.key, {key.decode().removeprefix(self.prefix): 0 for key in keys})
            for entries in _batches(client.zscan_iter(self.key, count=BATCH)):
                self._remove_gone([id.decode() for id, _ in entries])
        finally:
            client.delete(lock)

    def _remove_gone(self, ids: list[str]) -> None:
        with get_client().pipeline(transaction=False) as commands:
            for id in ids:
                commands.exists(self.prefix + id)
            gone = [id for id, is_there in zip(ids, commands.execute(), strict=True) if not is_there]
        if gone:
            get_client().zrem(self.key, *gone)


def _batches(items: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := list(islice(items, BATCH)):
        yield batch
