"""The panel by which players have what is kept of them, or have it deleted."""

from typing import Any

from playwright.sync_api import expect
from redis import Redis

from tests.support.game import Game

BOARD = "leaderboards:survivor-Grassland"
DELETE, REALLY = "Delete everything", "Yes, delete it for good"
ASK_NAME = "What shall the realm call you?"


def open_data(game: Game) -> None:
    """Open the panel from the title, or from a pause."""
    game.button("Settings").click()
    game.button("Your data").click()
    expect(game.panel("Your data")).to_be_visible()


def ask_twice(game: Game) -> None:
    """Open the panel, ask for the deletion, and say yes to the first question."""
    open_data(game)
    game.panel("Your data").get_by_role("button", name=DELETE).click()
    game.panel("Delete everything?").get_by_role("button", name=DELETE).click()
    expect(game.button(REALLY)).to_be_visible()


def delete_all(game: Game) -> None:
    """Have everything deleted."""
    ask_twice(game)
    game.button(REALLY).click()


def expect_new_player(game: Game) -> None:
    """Check that the page is at the title, as one who was never here finds it."""
    expect(game.page.get_by_label(ASK_NAME)).to_have_value("")
    expect(game.button("Continue")).to_have_count(0)
    game.until_in("title")


def traces(redis: Redis, id: str) -> list[Any]:
    """Return what Redis has of a player: keys, and entries of the board."""
    return [*redis.keys(f"[psg]*:{id}"), *(member for member in redis.zrange(BOARD, 0, -1) if id in str(member))]
