"""`/session/data` and `DELETE /session`: a player reads and deletes all that is kept of them."""

from flask import Blueprint, session

from server.components.owndata import store
from server.lean import Response
from server.limits import Rate, spend_for_address
from server.requests import json_response, message
from server.sessions import session_id

# Either reads every board to its end. Nobody needs it often.
LIMIT = Rate(5, 60)

router = Blueprint("owndata", __name__, url_prefix="/session")


@router.get("/data", strict_slashes=False)
def read() -> Response:
    """Answer all that is kept of the session's player."""
    spend_for_address("owndata", LIMIT)
    return json_response(store.read(session_id()))


@router.delete("", strict_slashes=False)
def delete() -> Response:
    """Delete all that is kept of the session's player, the session included, and take the cookie away."""
    spend_for_address("owndata", LIMIT)
    deleted = store.delete(session_id())
    session.clear()
    return message("Session deleted", saves=deleted.saves, entries=deleted.entries)
