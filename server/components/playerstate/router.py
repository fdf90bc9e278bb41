"""`/api/playerstate`: reading is open, writing is for the owner."""

from flask import Blueprint, Response, request

from server.components.playerstate import model, store
from server.errors import ClientError
from server.requests import body_field, json_response, message, page_bounds
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
    """Answer the save as it was sent."""
    return Response(store.one(player_id), mimetype="application/json")


@router.post("", strict_slashes=False)
def create() -> Response:
    """Store the session's own player, whether or not there is one."""
    player = body_field("playerData")
    model.validate(player)
    require_owner(player["id"])
    store.create(player)
    return message("Player created")


@router.patch("", strict_slashes=False)
def update() -> Response:
    """Replace the session's own player; 404 if there is none."""
    player = body_field("playerData")
    model.validate(player)
    require_owner(player["id"])
    store.update(player)
    return message("Player updated")


@router.delete("/<player_id>")
def delete(player_id: str) -> Response:
    """Delete the session's own player."""
    require_owner(player_id.removeprefix(store.PREFIX))
    store.delete(player_id)
    return message("Player deleted")
