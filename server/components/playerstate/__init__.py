"""Players' saves: `/api/playerstate`, keys `players:{id}`, index `player-idx`."""

from server.components.playerstate import model, store
from server.components.playerstate.router import router

__all__ = ["model", "router", "store"]
