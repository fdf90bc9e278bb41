"""What a write may depend on: the version of a save that the caller knows, and whether it was done before."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

REPLAY_SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Precondition:
    """Which version of a save may be overwritten: `match` one of these, `none` of these, or any."""

    rule: Literal["", "match", "none"] = ""
    versions: str = ""  # each with a space before and behind it, or "*" for any that exists


ALWAYS = Precondition()


@dataclass(frozen=True)
class Replay:
    """An Idempotency-Key: the session's and the request's that it came with, neither readable from it."""

    name: str
    fingerprint: str

    def key(self, resource: str) -> str:
        """Return the Redis key of the answer that is kept, in the slot of the key that the request writes."""
        return f"replays:{{{resource}}}:{self.name}"


class Save(bytes):
    """A document's JSON as Redis answers it, and its version, which `scripts/save.lua` makes alike."""

    @cached_property
    def version(self) -> str:
        """The SHA-1 of the JSON."""
        return hashlib.sha1(self, usedforsecurity=False).hexdigest()
