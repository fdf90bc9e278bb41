"""Runs: the ticket of each, and how long a run must be to reach a score."""

import math
import re
from bisect import bisect_left
from dataclasses import dataclass

import msgspec

from server.boards import board_key
from server.errors import ImplausibleScore
from server.settings import ROOT

# What `scripts/simulate/pace.js` wrote: by board, points of seconds and the most score that is believed by then.
PACE_FILE = ROOT / "public/src/rules/run/pace.json"
LONGEST = 7 * 24 * 60 * 60  # seconds
# A run of the longest length must still find its ticket.
TICKET_SECONDS = LONGEST + 60
TICKET = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True)
class Run:
    """The run that a score is said to come from; `least` is how long it must have been, in milliseconds."""

    ticket: str
    session: str
    least: int


class Pace:
    """The most score that a run on one board can have by each second: a line through points, and on from the last."""

    def __init__(self, points: list[tuple[float, float]]) -> None:
        self._points = points
        self._scores = [score for _, score in points]

    def least_seconds(self, score: float) -> float:
        """Return how long a run with this score must have been at least."""
        if score <= self._scores[0]:
            return 0
        behind = min(bisect_left(self._scores, score), len(self._points) - 1)
        (from_second, from_score), (to_second, to_score) = self._points[behind - 1 : behind + 1]
        return from_second + (score - from_score) * (to_second - from_second) / (to_score - from_score)


def _read_paces() -> dict[str, Pace]:
    found = msgspec.json.decode(PACE_FILE.read_bytes(), type=dict[str, list[tuple[float, float]]])
    return {board_key(name): Pace(points) for name, points in found.items()}


PACES = _read_paces()


def ticket_key(board: str, ticket: str) -> str:
    """Return the Redis key of a ticket, in the slot of its board's key."""
    return f"runs:{{{board}}}:{ticket}"


def run_of(ticket: str, session: str, board: str, score: float) -> Run:
    """Return the run that must lie behind a score; raise ImplausibleScore for one that no run reaches."""
    seconds = PACES[board].least_seconds(score)
    if seconds > LONGEST:
        raise ImplausibleScore("score: higher than any run can reach.")
    return Run(ticket, session, math.ceil(seconds * 1000))
