"""High scores: `/api/leaderboard`, sorted sets `leaderboards:survivor-{map}`."""

from server.components.leaderboard import model, store
from server.components.leaderboard.router import router

__all__ = ["model", "router", "store"]
