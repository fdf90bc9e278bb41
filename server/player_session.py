"""What a session is: what Redis holds of it, and what a request makes of that."""

import time
from typing import Any

import msgspec
from flask_session.base import ServerSideSession

from server.wire import Answers

_content = msgspec.json.Decoder(dict[str, Any])


class Stored(bytes):
    """What Redis holds of a session, and until when."""

    ends: float


class PlayerSession(ServerSideSession):
    """A session that remembers, as JSON, what Redis held when it was read."""

    sid: str

    def __init__(self, stored: bytes, sid: str) -> None:
        super().__init__(decode(stored), sid=sid)
        self.stored = stored

    def merged_into(self, current: bytes) -> bytes:
        """Return `current`, what Redis holds by now, with this request's changes laid over it."""
        before = decode(self.stored)
        changed = {name: value for name, value in self.items() if name not in before or before[name] != value}
        removed = before.keys() - self.keys()
        merged = decode(current) | changed
        return msgspec.json.encode({name: value for name, value in merged.items() if name not in removed})


def read_stored(answers: Answers) -> Stored | None:
    """Return what GET and TTL answer of a session; None where there is none."""
    content, seconds = answers
    if content is None:
        return None
    stored = Stored(content)
    stored.ends = time.time() + seconds
    return stored


def decode(stored: bytes) -> dict[str, Any]:
    """Return a stored session's content; raise MsgspecError for what is not a JSON object."""
    return _content.decode(stored)
