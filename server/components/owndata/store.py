"""All that is kept of a player: the session, the saves, and entries on boards and in seasons.

A player's entries are looked for through every board (ZSCAN, O(entries)), as the name in a member may be one that the
player had long ago. These acts are rare and limited; an index of members would cost each score a write instead.
What ends by itself is left: tickets of runs (a week), answers to repeated requests (a day), counts of limits.
"""

from typing import Any

import msgspec

from server import seasons
from server.documents import ID, PREFIXES
from server.errors import NotFound
from server.redis import calls
from server.roster import Roster
from server.settings import settings


class Entry(msgspec.Struct):
    """An entry, with the key of its board or season."""

    key: str
    member: str
    score: int | float


class OwnData(msgspec.Struct):
    """What is kept of a player; a save by how its key begins, null where there is none."""

    id: str
    session: msgspec.Raw
    saves: dict[str, msgspec.Raw]
    entries: list[Entry]


class Deleted(msgspec.Struct):
    """How much there was to delete."""

    saves: int
    entries: int
    sessions: int


def read(player_id: str) -> OwnData:
    """GET of the session, JSON.GET of each save, O(size), and ZSCAN of every board and season, O(entries)."""
    of_saves = [("JSON.GET", f"{prefix}{player_id}") for prefix in PREFIXES.values()]
    session, *documents = calls(("GET", f"{settings.session_prefix}{player_id}"), *of_saves)
    kept = zip(PREFIXES.values(), documents, strict=True)
    saves = {prefix.removesuffix(":"): msgspec.Raw(document or b"null") for prefix, document in kept}
    entries = [
        Entry(key, member.decode(), int(score) if score.is_integer() else score)
        for key, found in _entries(player_id).items()
        for member, score in sorted(found.items())
    ]
    return OwnData(player_id, msgspec.Raw(session or b"null"), saves, entries)


def delete(player_id: str) -> Deleted:
    """ZSCAN of every board and season, O(entries); then ZREM and DEL in one round trip. Raise NotFound for no id.

    The session goes last: where Redis is lost on the way, the player is still themselves and can ask again.
    """
    if not ID.fullmatch(player_id):
        raise NotFound("Not Found")
    found = _entries(player_id)
    of_boards = [("ZREM", key, *entries) for key, entries in found.items()]
    of_saves = [("DEL", f"{prefix}{player_id}") for prefix in PREFIXES.values()]
    of_lists = [("ZREM", Roster(prefix).key, player_id) for prefix in PREFIXES.values()]
    answers = calls(*of_boards, *of_saves, *of_lists, ("DEL", f"{settings.session_prefix}{player_id}"))
    removed, saves = answers[: len(of_boards)], answers[len(of_boards) :][: len(of_saves)]
    return Deleted(sum(saves), sum(removed), answers[-1])


def _entries(player_id: str) -> dict[str, dict[Any, float]]:
    """Return a player's entries by the key of their board or season, without those that have none."""
    boards, _ = seasons.sizes()
    found = ((key, seasons.entries_of(key, player_id)) for key in boards)
    return {key: entries for key, entries in found if entries}
