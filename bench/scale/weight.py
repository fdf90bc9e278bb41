"""What a player weighs in Redis."""

import random
import statistics
from typing import Any

from redis import Redis

from bench.scale.crowd import BOARDS, id_of

SAMPLES = 200
KINDS = {"player's save": "players:", "game's save": "games:", "session": "sessions:"}


def used(redis: Redis) -> int:
    """Return the bytes that Redis has in use."""
    return int(redis.info("memory")["used_memory"])


def weights(redis: Redis, players: int) -> dict[str, float]:
    """Return the bytes of a player's keys, the mean of some, and of an entry in a sorted set (MEMORY USAGE)."""
    chosen = [id_of(number) for number in random.sample(range(players), min(SAMPLES, players))]
    found = {name: statistics.mean(_usage(redis, prefix + id) for id in chosen) for name, prefix in KINDS.items()}
    sets = {"entry on a board": BOARDS[0], "entry in a list": "ids:players"}
    return found | {name: _usage(redis, key) / int(redis.zcard(key)) for name, key in sets.items()}


def _usage(redis: Redis, key: str) -> int:
    size: Any = redis.memory_usage(key)
    return int(size)
