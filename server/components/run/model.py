"""What a valid start of a run is."""

from typing import Any

from msgspec import Struct

from server.boards import NAMES
from server.errors import ClientError
from server.models import checked


class Start(Struct):
    """A run on a board is beginning."""

    board: str


def validate(body: dict[str, Any]) -> Start:
    """Return the start that `body` holds; raise ClientError, naming the field, if it holds none."""
    start = checked(body, Start)
    if start.board not in NAMES:
        raise ClientError(f"board: must be one of {', '.join(NAMES)}.")
    return start
