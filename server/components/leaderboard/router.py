"""`/api/leaderboard`: anyone reads the boards, a player enters their own score."""

from flask import Blueprint
from msgspec import UNSET

from server.components.leaderboard import model, store
from server.conditions import replay
from server.errors import NotFound, UnknownRun
from server.lean import Response
from server.requests import json_body, message, whole_number
from server.runs import Run, run_of
from server.sessions import require_owner
from server.settings import settings

router = Blueprint("leaderboard", __name__, url_prefix="/api/leaderboard")


@router.post("", strict_slashes=False)
def add() -> Response:
    """Enter the session's own score, by a run of its own if it names one; a lower score is no error."""
    entry = model.validate(json_body())
    require_owner(entry.player_id)
    change, rank = store.add_leaderboard_entry(entry.key, entry.score, entry.member, _run(entry), replay())
    return message(change.value, rank=rank)


def _run(entry: model.Entry) -> Run | None:
    """Return the run that an entry names; raise UnknownRun for none where one must be, as STRICT_SCORES says."""
    if entry.run is not UNSET:
        return run_of(entry.run, entry.player_id, entry.key, entry.score)
    if settings.strict_scores:
        raise UnknownRun("run: is missing. Scores are taken with the ticket of their run: see POST /api/run.")
    return None


@router.get("/<key>")
def top(key: str) -> Response:
    """Answer the best entries of a board."""
    count = whole_number("count", 10, 1, 100)
    board = store.get_leaderboard(key, count) if key in model.BOARDS.values() else None
    if not board:
        raise NotFound("No leaderboard entries found")
    return Response.of(board.json)
