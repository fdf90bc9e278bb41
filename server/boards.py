"""The boards, one an arena: their names and their keys in Redis."""

NAMES = ("Grassland", "Mountains", "Badlands")


def board_key(name: str) -> str:
    """Return the key of a board's sorted set."""
    return f"leaderboards:survivor-{name}"
