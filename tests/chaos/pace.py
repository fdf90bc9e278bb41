"""How hard the suite is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """How much is done to the service and asked of it."""

    players: int
    """Players at once."""
    warm_up: int
    """Writes that each is acknowledged before the fault."""
    lasting: float
    """Seconds that a lasting fault lasts."""
    times: int
    """How often a sudden fault strikes."""
    drops: int
    """How often half of the connections are dropped."""


SHORT = Pace(players=12, warm_up=4, lasting=3, times=1, drops=5)
WHOLE = Pace(players=24, warm_up=40, lasting=10, times=5, drops=40)
