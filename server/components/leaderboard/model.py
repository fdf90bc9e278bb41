"""What a valid leaderboard entry is."""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from server.boards import NAMES, board_key
from server.errors import ClientError
from server.models import checked
from server.names import is_name
from server.runs import TICKET

BOARDS = {name: board_key(name) for name in NAMES}
HIGHEST_SCORE = 2**53 - 1


class Entry(Struct):
    """A score on a board; the member is `{name}-{id}`, `run` the ticket of the run that it comes from."""

    key: str
    score: Annotated[float, Meta(ge=0, le=HIGHEST_SCORE)]
    member: str
    run: str | UnsetType = UNSET

    @property
    def player_id(self) -> str:
        """Return the part of the member behind its first `-`, which no name holds."""
        return self.member.partition("-")[2]


def validate(body: dict[str, Any]) -> Entry:
    """Return the entry that `body` holds; raise ClientError, naming the field, if it holds none."""
    entry = checked(body, Entry)
    if entry.key not in BOARDS.values():
        raise ClientError(f"key: must be one of {', '.join(BOARDS.values())}.")
    name, dash, _ = entry.member.partition("-")
    if not dash or not is_name(name):
        raise ClientError("member: must be a name of 1 to 15 letters or digits, a '-', and the session's id.")
    if entry.run is not UNSET and not TICKET.fullmatch(entry.run):
        raise ClientError("run: must be what POST /api/run answered.")
    return entry
