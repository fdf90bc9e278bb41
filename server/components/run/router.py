"""`/api/run`: a player begins a run and gets the ticket that its score is entered with."""

from flask import Blueprint

from server.boards import board_key
from server.components.run import model, store
from server.lean import Response
from server.requests import json_body, message
from server.sessions import session_id

router = Blueprint("run", __name__, url_prefix="/api/run")


@router.post("", strict_slashes=False)
def start() -> Response:
    """Begin a run of the session's on a board, by the clock of Redis."""
    board = board_key(model.validate(json_body()).board)
    return message("Run started", run=store.start_run(board, session_id()))
