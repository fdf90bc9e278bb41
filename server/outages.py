"""Why Redis did not do its part, in a sentence for whoever asked."""

import re

from redis import RedisError, ResponseError
from redis.exceptions import OutOfMemoryError, ReadOnlyError

REDIS_AWAY = "The game's Redis cannot be reached or is not ready. Try again in a few seconds."
REDIS_FULL = "The game's Redis has no memory left: nothing was saved. What it holds can be read; try again later."
REDIS_REFUSES_WRITES = "The game's Redis takes no writes at present: nothing was saved. Try again in a few seconds."
FOREIGN_KEY = (
    "Where the game keeps this, its Redis holds something else, which another program must have put there. "
    "Whoever runs the game has to take it away."
)
MODULES_MISSING = (
    "The Redis at REDIS_URL has no JSON or Search: use Redis 8 or newer, Redis Cloud, or unset REDIS_URL for the "
    "embedded one."
)

# A full disk, too few replicas to write to. In a transaction, redis-py puts the command before Redis' words.
REFUSAL = re.compile(r"(?:^|caused error: )(?:MISCONF|NOREPLICAS)\b")
ANSWERS = {
    "unknown command": MODULES_MISSING,
    "wrong kind of value": FOREIGN_KEY,
    "wrong redis type": FOREIGN_KEY,  # how JSON says it
}


def sentence_of(error: RedisError) -> str:
    """Return the sentence that tells a caller why Redis did not do its part."""
    if isinstance(error, OutOfMemoryError):
        return REDIS_FULL
    if isinstance(error, ReadOnlyError) or REFUSAL.search(str(error)):
        return REDIS_REFUSES_WRITES
    if isinstance(error, ResponseError):
        words = str(error).lower()
        return next((sentence for said, sentence in ANSWERS.items() if said in words), REDIS_AWAY)
    return REDIS_AWAY
