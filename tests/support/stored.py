"""What the app has left in Redis."""

import json
from collections.abc import Callable
from typing import Any

from redis import Redis


class Saves:
    """What Redis holds of one player."""

    def __init__(self, redis: Redis, id: str) -> None:
        self._redis = redis
        self.id = id

    def player(self, field: str) -> Any:
        return self._read(f"players:{self.id}", field)

    def game(self, field: str) -> Any:
        return self._read(f"games:{self.id}", field)

    def _read(self, key: str, field: str) -> Any:
        found: Any = self._redis.json().get(key, f"$.{field}")
        return found[0] if found else None


def readable(text: object) -> Any:
    """Return the JSON that a Redis string holds."""
    assert isinstance(text, str)
    return json.loads(text)


def everything(redis: Redis) -> dict[str, Any]:
    """Return all that players have in Redis, by key: documents to the letter, boards, labels and sessions.

    Not the lists of ids, which are made from the documents.
    """
    readers: dict[str, Callable[[str], Any]] = {
        "ReJSON-RL": lambda key: redis.execute_command("JSON.GET", key),  # type: ignore[no-untyped-call]
        "zset": lambda key: redis.zrange(key, 0, -1, withscores=True),
        "set": redis.smembers,
        "string": redis.get,
    }
    keys = (key for key in redis.scan_iter() if not key.startswith("ids:"))
    return {key: readers[str(redis.type(key))](key) for key in keys}
