"""`/api/gamestate`: reading is open, writing is for the owner."""

from flask import Blueprint, Response, request

from server.components.gamestate import model, store
from server.errors import ClientError
from server.requests import body_field, json_response, message, page_bounds
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
    """Answer the save as it was sent."""
    return Response(store.one(game_id), mimetype="application/json")


@router.post("", strict_slashes=False)
def create() -> Response:
    """Store the session's own game, whether or not there is one."""
    game = body_field("gameData")
    model.validate(game)
    require_owner(game["id"])
    store.create(game)
    return message("Game created")


@router.patch("", strict_slashes=False)
def update() -> Response:
    """Replace the session's own game; 404 if there is none."""
    game = body_field("gameData")
    model.validate(game)
    require_owner(game["id"])
    store.update(game)
    return message("Game updated")


@router.delete("/<game_id>")
def delete(game_id: str) -> Response:
    """Delete the session's own game."""
    require_owner(game_id.removeprefix(store.PREFIX))
    store.delete(game_id)
    return message("Game deleted")
