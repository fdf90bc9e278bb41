"""Seasons of a board: one that has ended is a sorted set beside it, and the set of their labels says which there are.

All keys of a board carry it as their hash tag, so a cluster has them in one slot.
"""

import re
from collections.abc import Iterator
from typing import Any

from server import scripts
from server.boards import NAMES, board_key
from server.redis import call, get_client

LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
SEASON_KEY = re.compile(rf"seasons:\{{({'|'.join(map(board_key, NAMES))})\}}:({LABEL.pattern})")
SCAN_COUNT = 1000

Entries = list[tuple[bytes, float]]


class SeasonError(Exception):
    """A season that cannot be ended under this label."""


def season_key(board: str, label: str) -> str:
    """Return the key of a season's sorted set, in the slot of its board's."""
    return f"seasons:{{{board}}}:{label}"


def labels_key(board: str) -> str:
    """Return the key of the set of a board's labels, in the slot of its board's."""
    return f"seasons:{{{board}}}"


def end_season(board: str, label: str) -> int:
    """RENAME board archive, in the script `season`, O(1); return how many entries were moved.

    Raises SeasonError where the board is empty or the label is taken, and changes nothing then.
    """
    keys = [board, season_key(board, label), labels_key(board)]
    outcome, moved = scripts.run("season", keys, [label])
    if outcome == b"taken":
        raise SeasonError(f"there is a season {label} already.")
    if outcome == b"empty":
        raise SeasonError("there are no entries to move.")
    return int(moved)


def all_seasons(board: str) -> list[tuple[str, int]]:
    """SMEMBERS labels and a ZCARD for each, O(seasons): the labels in order, each with how many entries it has."""
    labels = sorted(label.decode() for label in call("SMEMBERS", labels_key(board)))
    with get_client().pipeline(transaction=False) as commands:
        for label in labels:
            commands.zcard(season_key(board, label))
        return list(zip(labels, commands.execute(), strict=True))


def keys_with_seasons() -> list[str]:
    """SMEMBERS, O(seasons): the keys of all boards, and of their seasons that have ended."""
    boards = [board_key(name) for name in NAMES]
    return boards + [season_key(board, label) for board in boards for label, _ in all_seasons(board)]


def entries(key: str, match: str | None = None) -> Iterator[Entries]:
    """ZSCAN key, O(n) in all, SCAN_COUNT in each round trip: a sorted set's entries, some perhaps twice."""
    cursor = None
    while cursor != 0:
        found: Any = get_client().zscan(key, cursor or 0, match=match, count=SCAN_COUNT)
        cursor, page = found
        yield page


def entries_of(key: str, player_id: str) -> dict[bytes, float]:
    """ZSCAN key MATCH *-{id}, O(n): a player's entries, one for each name that they had."""
    own = player_id.encode()
    pages = entries(key, match=f"*-{player_id}")
    # No name holds a "-", an id may: the first one ends the name.
    return {member: score for page in pages for member, score in page if member.partition(b"-")[2] == own}
