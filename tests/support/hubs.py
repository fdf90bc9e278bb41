"""Where things stand in the hubs."""

from typing import Any

from server.settings import ROOT
from tests.support.page import PLACE, TILE, Point

MAPS = ROOT / "public" / "src" / "content" / "maps"
BEFORE = 50
ALL_OPEN = {"story": {"chapter": 4, "subchapter": 1}}
"""A world whose hubs can all be reached."""


def before(hub: str, place: str) -> dict[str, Any]:
    """Return what a player's document says of whoever stands in a hub before one of its places."""
    return {"map": hub, "position": place_in(hub, place)}


def place_in(hub: str, place: str) -> Point:
    plan = (MAPS / f"{hub}.js").read_text()
    x, y = next((float(x), float(y)) for name, x, y in PLACE.findall(plan) if name == place)
    return {"x": round(x * TILE), "y": round(y * TILE + BEFORE)}
