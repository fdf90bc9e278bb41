"""The lines of a backup: what one may hold, and what is wrong with one that does not."""

import re
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from server import exact_json
from server.boards import NAMES, board_key
from server.documents import ID, PREFIXES
from server.errors import ClientError
from server.seasons import SEASON_KEY

# In a backup sessions have the tutorial's prefix, whatever REDIS_SESSION_PREFIX is here or there.
SESSIONS = "sessions:"
KINDS = (*(prefix.removesuffix(":") for prefix in PREFIXES.values()), "entries", "sessions")
DOCUMENT_KEY = re.compile(rf"({'|'.join(PREFIXES.values())})({ID.pattern})")
SESSION_KEY = re.compile(rf"{SESSIONS}({ID.pattern})")


class Document(Struct, tag="json", forbid_unknown_fields=True):
    """A save of a player or of a game."""

    key: str
    value: dict[str, Any]


class Entry(Struct, tag="entry", forbid_unknown_fields=True):
    """A member of a board or season, with its score."""

    key: str
    member: str
    score: float


class Session(Struct, tag="session", forbid_unknown_fields=True):
    """A session and the milliseconds that it had left."""

    key: str
    value: dict[str, Any]
    ttl: Annotated[int, Meta(ge=1, le=2**53)]


class End(Struct, tag="end", forbid_unknown_fields=True):
    """The last line: how many records of each kind there are, and the SHA-256 of all lines before this one."""

    version: Literal[1]
    counts: dict[str, int]
    sha256: str


Record = Document | Entry | Session
KEYS = {
    Document: DOCUMENT_KEY,
    Entry: re.compile(f"{'|'.join(map(board_key, NAMES))}|{SEASON_KEY.pattern}"),
    Session: SESSION_KEY,
}
_decoder: msgspec.json.Decoder[Record | End] = msgspec.json.Decoder(Record | End)


class BadLine(Exception):
    """A line that no backup has."""


def kind_of(key: str) -> str:
    """Return as what a record of this key is counted."""
    prefix = key.partition(":")[0]
    return prefix if prefix in KINDS else "entries"


def read(line: bytes) -> Record | End:
    """Return the record of a line; raise BadLine, saying why, for what is none or could not be stored as it is."""
    try:
        record = _decoder.decode(line)
        if not isinstance(record, End):
            _check(record)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ClientError) as error:
        raise BadLine(str(error)) from None
    return record


def _check(record: Record) -> None:
    if not KEYS[type(record)].fullmatch(record.key):
        raise BadLine(f"{record.key!r} is not a key of this type.")
    if isinstance(record, Document):
        exact_json.encode(record.value, record.key)
