"""Runs as a client begins them, and scores entered with them."""

from typing import Any

from redis import Redis
from werkzeug.test import TestResponse

from tests.support.browser import Browser

GRASSLAND = "leaderboards:survivor-Grassland"
WEEK = 7 * 24 * 60 * 60


def begin(browser: Browser, board: str = "Grassland") -> str:
    """Begin a run and return its ticket."""
    return str(browser.post("/api/run", json={"board": board}).get_json()["run"])


def key_of(ticket: str, board: str = GRASSLAND) -> str:
    """Return the Redis key of a ticket."""
    return f"runs:{{{board}}}:{ticket}"


def set_back(redis: Redis, ticket: str, seconds: float, board: str = GRASSLAND) -> None:
    """Let a run have begun so much earlier."""
    key = key_of(ticket, board)
    session, start = str(redis.get(key)).split(" ")
    redis.set(key, f"{session} {int(start) - round(seconds * 1000)}", keepttl=True)


def enter(
    browser: Browser, score: float, headers: dict[str, str] | None = None, key: str = GRASSLAND, **more: Any
) -> TestResponse:
    """Enter a score of the browser's own; `run` names the run."""
    entry = {"key": key, "score": score, "member": f"Ada-{browser.id}", **more}
    return browser.post("/api/leaderboard", json=entry, headers=headers)
