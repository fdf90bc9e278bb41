"""Seasons of a board: one that has ended is a sorted set beside it, and the set of their labels says which there are.

All keys of a board carry it as their hash tag, so a cluster has them in one slot.
"""

import re
from collections.abc import Iterator
from typing import Any

from redis import RedisError

from server import scripts
from server.boards import NAMES, board_key
from server.redis import ask, get_client

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
    if outcome == b"alien":
        raise SeasonError(f"the key {board} holds no board. Rename or delete it.")
    return int(moved)


def sizes() -> tuple[dict[str, int], list[str]]:
    """SMEMBERS and ZCARD, O(seasons), two round trips: how many entries each board and each of its seasons has, by key.

    Apart from these, the keys that are called so and hold something else: others wrote them.
    """
    boards = [board_key(name) for name in NAMES]
    found, no_labels = _ask_each("SMEMBERS", [labels_key(board) for board in boards])
    labels = [(board, sorted(found.get(labels_key(board), ()))) for board in boards]
    archives = [season_key(board, label.decode()) for board, of_board in labels for label in of_board]
    counts, no_boards = _ask_each("ZCARD", boards + archives)
    return counts, no_labels + no_boards


def _ask_each(command: str, keys: list[str]) -> tuple[dict[str, Any], list[str]]:
    """Send a command for each key in one round trip; return the answers by key, and the keys of another type."""
    answers, alien = {}, []
    for key, answer in zip(keys, ask(*((command, key) for key in keys))(), strict=True):
        if not isinstance(answer, RedisError):
            answers[key] = answer
        elif "WRONGTYPE" in str(answer):
            alien.append(key)
        else:
            raise answer
    return answers, alien


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
