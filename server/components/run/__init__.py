"""Runs: `/api/run`, tickets `runs:{board}:{ticket}` that a score is entered with."""

from server.components.run import model, store
from server.components.run.router import router

__all__ = ["model", "router", "store"]
