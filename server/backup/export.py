"""Out of Redis: the records of everybody or of one player, a batch at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from math import isfinite
from typing import Any

import msgspec
from redis import Redis
from redis.client import Pipeline

from server import seasons
from server.backup.patience import patiently
from server.backup.records import DOCUMENT_KEY, SESSION_KEY, SESSIONS
from server.documents import PREFIXES
from server.redis import get_client
from server.settings import settings
from server.topology import servers

BATCH = 250
DOCUMENTS = tuple(prefix.encode() for prefix in PREFIXES.values())


@dataclass
class Batch:
    """Records by their keys, and the keys of what is none of ours though it is called so."""

    looked_at: int
    records: list[tuple[str, bytes]] = field(default_factory=list)
    skipped: list[bytes] = field(default_factory=list)

    def add(self, key: str, type: str, **content: Any) -> None:
        """Add a record."""
        self.records.append((key, msgspec.json.encode({"type": type, "key": key, **content})))


def size() -> int:
    """DBSIZE and ZCARDs, O(seasons): how much an export looks at, about."""
    boards, _ = seasons.sizes()
    return int(get_client().dbsize()) + sum(boards.values())


def everything(with_sessions: bool) -> Iterator[Batch]:
    """ZSCAN of every board, then SCAN of each Redis, O(n) in all: BATCH in a round trip, and one to read them.

    What stays from beginning to end is in it; of what comes, goes or changes meanwhile, some version or none. SCAN may
    tell a key twice: importing it twice is the same.
    """
    boards, alien = seasons.sizes()
    yield _left_out(alien)
    for key in boards:
        yield from (_entries(key, page) for page in seasons.entries(key))
    for server in servers(get_client()):
        cursor = None
        while cursor != 0:
            cursor, batch = patiently(partial(_scan, server, cursor or 0, with_sessions))
            yield batch


def of_player(player_id: str, with_sessions: bool) -> Iterator[Batch]:
    """ZSCAN of every board, O(entries), and one round trip for the rest."""
    boards, alien = seasons.sizes()
    yield _left_out(alien)
    for key in boards:
        yield _entries(key, seasons.entries_of(key, player_id).items())
    prefixes = (*PREFIXES.values(), settings.session_prefix)
    yield _read([f"{prefix}{player_id}".encode() for prefix in prefixes], with_sessions)


def _left_out(keys: list[str]) -> Batch:
    return Batch(0, skipped=[key.encode() for key in keys])


def _scan(server: Redis, cursor: int, with_sessions: bool) -> tuple[int, Batch]:
    """SCAN cursor, and what is at the keys that it finds: two round trips."""
    found: Any = server.scan(cursor, count=BATCH)
    return found[0], _read(found[1], with_sessions)


def _entries(key: str, entries: Iterable[tuple[bytes, float]]) -> Batch:
    batch = Batch(0)
    for member, score in entries:
        batch.looked_at += 1
        try:
            name = member.decode()
        except UnicodeDecodeError:
            name = ""
        if name and isfinite(score):
            batch.add(key, "entry", member=name, score=score)
        else:
            batch.skipped.append(key.encode() + b" " + member)
    return batch


def _read(keys: list[bytes], with_sessions: bool) -> Batch:
    """JSON.GET of each save, GET and PTTL of each session, in one round trip."""
    batch = Batch(len(keys))
    prefix = settings.session_prefix.encode()
    own = [key for key in keys if key.startswith(DOCUMENTS)]
    sessions = [key for key in keys if with_sessions and key.startswith(prefix)]
    with get_client().pipeline(transaction=False) as commands:
        for key in own:
            commands.execute_command("JSON.GET", key)
        for key in sessions:
            _ask_session(commands, key)
        answers = iter(commands.execute(raise_on_error=False))
    for key in own:
        _add_document(batch, key, next(answers))
    for key in sessions:
        _add_session(batch, key, SESSIONS.encode() + key.removeprefix(prefix), next(answers), next(answers))
    return batch


def _ask_session(commands: Pipeline, key: bytes) -> None:
    commands.get(key)
    commands.pttl(key)


def _add_document(batch: Batch, key: bytes, document: Any) -> None:
    name = key.decode(errors="replace")
    if isinstance(document, bytes) and document.startswith(b"{") and DOCUMENT_KEY.fullmatch(name):
        batch.add(name, "json", value=msgspec.Raw(document))
    elif document is not None:  # it was deleted since
        batch.skipped.append(key)


def _add_session(batch: Batch, key: bytes, name: bytes, stored: Any, left: Any) -> None:
    known = name.decode(errors="replace")
    if stored is None or (isinstance(left, int) and left == -2):
        return  # it has ended since
    try:
        content = msgspec.json.decode(stored, type=dict[str, Any])
    except (msgspec.MsgspecError, TypeError):
        content = None
    if content is not None and isinstance(left, int) and left > 0 and SESSION_KEY.fullmatch(known):
        batch.add(known, "session", value=content, ttl=left)
    else:
        batch.skipped.append(key)
