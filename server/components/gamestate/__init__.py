"""Progress in the story: `/api/gamestate`, keys `games:{id}`, index `game-idx`."""

from server.components.gamestate import model, store
from server.components.gamestate.router import router

__all__ = ["model", "router", "store"]
