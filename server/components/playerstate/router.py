"""`/api/playerstate`: reading is open, writing is for the owner."""

from flask import Blueprint, request

from server.components.playerstate import model, store
from server.conditions import precondition, replay
from server.errors import ClientError
from server.lean import Response
from server.requests import body_field, json_body, json_response, message, page_bounds, save_response, saved
from server.sessions import require_owner

router = Blueprint("playerstate", __name__, url_prefix="/api/playerstate")


@router.get("", strict_slashes=False)
def get_all() -> Response:
    """Answer a page of all players."""
    return json_response(store.all(*page_bounds()))


@router.get("/search", strict_slashes=False)
def search() -> Response:
    """Answer a page of the players with this name, this id, or both."""
    name, player_id = request.args.get("name", ""), request.args.get("id", "")
    if not name and not player_id:
        raise ClientError("Say what to look for: ?name=… or ?id=… or both.")
    return json_response(store.search(name, player_id, *page_bounds()))


@router.get("/<player_id>")
def get_one(player_id: str) -> Response:
    """Answer the save as it was sent, with its version as the ETag."""
    return save_response(store.one(player_id))


@router.post("", strict_slashes=False)
def create() -> Response:
    """Store the session's own player, whether or not there is one."""
    player = body_field("playerData")
    model.validate(player)
    require_owner(player["id"])
    return saved("Player created", store.create(player, precondition(), replay()))


@router.patch("", strict_slashes=False)
def update() -> Response:
    """Replace the session's own player; 404 if there is none."""
    player = body_field("playerData")
    model.validate(player)
    require_owner(player["id"])
    return saved("Player updated", store.update(player, precondition()))


@router.patch("/<player_id>")
def merge(player_id: str) -> Response:
    """Change what a merge patch names in the session's own player; 404 if there is none."""
    player_id = player_id.removeprefix(store.PREFIX)
    require_owner(player_id)
    patch = json_body()
    model.validate_patch(patch, player_id)
    return saved("Player updated", store.merge(player_id, patch, precondition()))


@router.delete("/<player_id>")
def delete(player_id: str) -> Response:
    """Delete the session's own player."""
    require_owner(player_id.removeprefix(store.PREFIX))
    store.delete(player_id, precondition())
    return message("Player deleted")
