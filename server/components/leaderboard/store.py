"""The leaderboards: sorted sets, function by function as in the tutorial."""

import math
from enum import Enum
from functools import cached_property

import msgspec

from server import scripts
from server.errors import ImplausibleScore, Reused, UnknownRun
from server.redis import get_client, recall, transaction
from server.runs import Run, ticket_key
from server.versions import REPLAY_SECONDS, Replay
from server.wire import Answers


class Change(Enum):
    """What adding an entry did to the board."""

    ADDED = "Added new leaderboard entry"
    RAISED = "High score updated"
    UNCHANGED = "High score unchanged"


class Score(msgspec.Struct):
    """An entry as the board shows it."""

    value: str
    score: int | float


class Board(list[Score]):
    """Entries of a board, highest first."""

    @cached_property
    def json(self) -> bytes:
        """The entries as `GET /api/leaderboard/{key}` answers them."""
        return msgspec.json.encode(self)


def add_leaderboard_entry(
    key: str, score: float, member: str, run: Run | None = None, replay: Replay | None = None
) -> tuple[Change, int]:
    """Keep the member's best score; return what changed and the member's rank, 1 for the highest.

    ZSCORE, ZADD key GT CH score member and ZREVRANK in one MULTI: one round trip, O(log n). Without CH, ZADD answers
    0 both for a raised score and for one that stays; ZSCORE tells a new member from a raised one. Where there is a run
    to spend or an answer to keep, the script `score` does all of it.
    """
    if run or replay:
        return _add_once(key, score, member, run, replay)
    commands = ("ZSCORE", key, member), ("ZADD", key, "GT", "CH", repr(score), member), ("ZREVRANK", key, member)
    before, changed, rank = transaction(*commands)
    if before is None:
        return Change.ADDED, rank + 1
    return (Change.RAISED if changed else Change.UNCHANGED), rank + 1


def _add_once(key: str, score: float, member: str, run: Run | None, replay: Replay | None) -> tuple[Change, int]:
    """Run the script `score`, O(log n); return what it did, or raise what kept it from doing it."""
    keys = [key]
    if run:
        keys.append(ticket_key(key, run.ticket))
    if replay:
        keys.append(replay.key(key))
    terms: list[str | int] = [run.session, run.least] if run else ["", 0]
    fingerprint = replay.fingerprint if replay else ""
    outcome, *found = scripts.run("score", keys, [member, repr(score), *terms, fingerprint, REPLAY_SECONDS])
    match outcome:
        case b"unknown":
            raise UnknownRun("run: there is none of yours on this board that is not spent. POST /api/run begins one.")
        case b"early":
            raise ImplausibleScore("score: higher than its run can have reached by now.", math.ceil(found[0] / 1000))
        case b"reused":
            raise Reused
    return Change[outcome.decode().upper()], found[0]


def get_leaderboard(key: str, count: int) -> Board:
    """ZRANGE key 0 count-1 REV WITHSCORES, O(log n + count): the best entries, highest first."""
    return recall(key, (("ZRANGE", key, 0, count - 1, "REV", "WITHSCORES"),), _read_entries) or Board()


def _read_entries(answers: Answers) -> Board:
    """Return the entries that Redis answers, as pairs or, by the older protocol, as a flat list."""
    found = answers[0]
    pairs = found if not found or isinstance(found[0], list) else zip(found[::2], found[1::2], strict=True)
    return Board(Score(member.decode(), _whole(float(score))) for member, score in pairs)


def _whole(score: float) -> int | float:
    return int(score) if score.is_integer() else score


def delete_leaderboard(key: str) -> None:
    """UNLINK key: forget the whole board."""
    get_client().unlink(key)
