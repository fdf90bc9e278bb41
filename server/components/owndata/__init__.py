"""All that is kept of a player, for that player: `GET /session/data` and `DELETE /session`."""

from server.components.owndata import store
from server.components.owndata.router import router

__all__ = ["router", "store"]
