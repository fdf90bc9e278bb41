"""`/session/data` and `DELETE /session`: a player reads and deletes all that is kept of them."""

import time
from contextlib import suppress

from flask import Blueprint, Response, session
from limits import parse
from redis.exceptions import OutOfMemoryError

from server import counts
from server.components.owndata import store
from server.errors import TooManyRequests
from server.limits import address
from server.requests import json_response, message
from server.sessions import session_id
from server.settings import settings

# Either reads every board to its end. Nobody needs it often.
LIMIT = parse("5/minute")

router = Blueprint("owndata", __name__, url_prefix="/session")


@router.get("/data", strict_slashes=False)
def read() -> Response:
    """Answer all that is kept of the session's player."""
    _count()
    return json_response(store.read(session_id()))


@router.delete("", strict_slashes=False)
def delete() -> Response:
    """Delete all that is kept of the session's player, the session included, and take the cookie away."""
    _count()
    deleted = store.delete(session_id())
    session.clear()
    return message("Session deleted", saves=deleted.saves, entries=deleted.entries)


def _count() -> None:
    """Count this request for its address; raise TooManyRequests if there were too many."""
    if not settings.ratelimit_enabled:
        return
    with suppress(OutOfMemoryError):  # to delete is what helps then
        made = counts.count(LIMIT.key_for(address(), "owndata"), LIMIT.get_expiry())
        if made.times > LIMIT.amount:
            raise TooManyRequests(max(1, round(made.ends - time.time())))
