"""What the app has left in Redis."""

import json
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
