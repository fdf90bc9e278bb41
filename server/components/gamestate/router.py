"""`/api/gamestate`: reading is open, writing is for the owner."""

from flask import Blueprint, request

from server.components.gamestate import model, store
from server.conditions import precondition, replay
from server.errors import ClientError
from server.lean import Response
from server.requests import body_field, json_body, json_response, message, page_bounds, save_response, saved
from server.sessions import require_owner

router = Blueprint("gamestate", __name__, url_prefix="/api/gamestate")


@router.get("", strict_slashes=False)
def get_all() -> Response:
    """Answer a page of all games."""
    return json_response(store.all(*page_bounds()))


@router.get("/search", strict_slashes=False)
def search() -> Response:
    """Answer a page of the games with this id."""
    game_id = request.args.get("id", "")
    if not game_id:
        raise ClientError("Say what to look for: ?id=…")
    return json_response(store.search(game_id, *page_bounds()))


@router.get("/<game_id>")
def get_one(game_id: str) -> Response:
    """Answer the save as it was sent, with its version as the ETag."""
    return save_response(store.one(game_id))


@router.post("", strict_slashes=False)
def create() -> Response:
    """Store the session's own game, whether or not there is one."""
    game = body_field("gameData")
    model.validate(game)
    require_owner(game["id"])
    return saved("Game created", store.create(game, precondition(), replay()))


@router.patch("", strict_slashes=False)
def update() -> Response:
    """Replace the session's own game; 404 if there is none."""
    game = body_field("gameData")
    model.validate(game)
    require_owner(game["id"])
    return saved("Game updated", store.update(game, precondition()))


@router.patch("/<game_id>")
def merge(game_id: str) -> Response:
    """Change what a merge patch names in the session's own game; 404 if there is none."""
    game_id = game_id.removeprefix(store.PREFIX)
    require_owner(game_id)
    patch = json_body()
    model.validate_patch(patch, game_id)
    return saved("Game updated", store.merge(game_id, patch, precondition()))


@router.delete("/<game_id>")
def delete(game_id: str) -> Response:
    """Delete the session's own game."""
    require_owner(game_id.removeprefix(store.PREFIX))
    store.delete(game_id, precondition())
    return message("Game deleted")
