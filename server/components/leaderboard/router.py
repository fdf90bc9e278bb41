"""`/api/leaderboard`: anyone reads the boards, a player enters their own score."""

from flask import Blueprint, Response

from server.components.leaderboard import model, store
from server.errors import NotFound
from server.requests import json_body, json_response, message, whole_number
from server.sessions import require_owner

router = Blueprint("leaderboard", __name__, url_prefix="/api/leaderboard")


@router.post("", strict_slashes=False)
def add() -> Response:
    """Enter the session's own score; a lower one is no error and changes nothing."""
    entry = model.validate(json_body())
    require_owner(entry.player_id)
    change, rank = store.add_leaderboard_entry(entry.key, entry.score, entry.member)
    return message(change.value, rank=rank)


@router.get("/<key>")
def top(key: str) -> Response:
    """Answer the best entries of a board."""
    count = whole_number("count", 10, 1, 100)
    entries = store.get_leaderboard(key, count) if key in model.BOARDS.values() else []
    if not entries:
        raise NotFound("No leaderboard entries found")
    return json_response(entries)
