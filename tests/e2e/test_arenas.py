"""Every arena is played to its end, by a scripted player for whom time runs faster."""

from typing import Any

import pytest
from playwright.sync_api import Locator, ViewportSize, expect
from redis import Redis

from tests.support.game import Game
from tests.support.hubs import ALL_OPEN, before
from tests.support.page import PATIENCE, whole
from tests.support.stored import Saves
from tests.support.waiting import eventually

WINDOW = ViewportSize(width=640, height=360)
"""What is small is drawn fast."""

FIGHT = """(isEnough) => {
  const nearest = ({ hero, foes }) =>
    foes.toSorted((a, b) => Math.hypot(a.x - hero.x, a.y - hero.y) - Math.hypot(b.x - hero.x, b.y - hero.y))[0];
  const still = { x: 0, y: 0, attack: false, dodge: false };
  const enough = new Function("run", `return ${isEnough}`);
  cacheQuest.steerBy((run) => {
    const foe = enough(run) ? null : nearest(run);
    return foe ? { ...still, x: foe.x - run.hero.x, y: foe.y - run.hero.y, attack: true } : still;
  }, 8);
  setInterval(() => document.querySelector("dialog.cards .card")?.click(), 50);
}"""
"""Goes at whoever is nearest until it is enough, then stands still; takes the first of the cards."""


def enter(game: Game, hub: str, arena: str, **player: Any) -> str:
    """Enter an arena by the portal of its hub, and return the player's id."""
    game.page.set_viewport_size(WINDOW)
    id = game.create_save(world=ALL_OPEN, **before(hub, "portal"), **player)
    game.open().go_on(hub)
    game.enter_arena(arena)
    return id


def fall(game: Game) -> Locator:
    """Fight for a first score and stand still until the Lag has won; return the run's summary."""
    game.page.evaluate(FIGHT, "run.score > 0")
    summary = game.panel("The run is over")
    expect(summary).to_be_visible(timeout=3 * PATIENCE)
    return summary


@pytest.mark.parametrize(
    ("hub", "arena", "board"),
    [
        ("level1", "survivor1", "Grassland"),
        ("level2", "survivor2", "Mountains"),
        ("level3", "survivor3", "Badlands"),
    ],
)
def test_score_of_an_arena_stands_on_its_own_board(game: Game, redis: Redis, hub: str, arena: str, board: str) -> None:
    id = enter(game, hub, arena)
    summary = fall(game)
    score = game.state()["score"]
    assert score > 0
    expect(summary.locator(".summary-score")).to_have_text(f"{score:,}")
    eventually(lambda: redis.zscore(f"leaderboards:survivor-{board}", f"Ada-{id}") == score)
    assert list(redis.scan_iter("leaderboards:*")) == [f"leaderboards:survivor-{board}"]


def test_way_out_of_an_arena_leads_to_its_hub(game: Game, redis: Redis) -> None:
    enter(game, "level2", "survivor2")
    summary = game.leave_run()
    expect(summary.get_by_role("heading")).to_have_text("You headed home")
    game.answer_summary("To Coppershelf")
    game.until_in_hub("level2")


def test_coins_of_a_run_are_saved(game: Game, redis: Redis) -> None:
    id = enter(game, "level1", "survivor1", coins=7, health={"dungeon": 100, "survivor": 5000})
    game.page.evaluate(FIGHT, "run.coins > 0")
    game.page.wait_for_function("() => cacheQuest.state().coins > 0", timeout=3 * PATIENCE)
    summary = game.leave_run()
    coins = whole(
        summary.locator("div", has=game.page.get_by_text("Coins", exact=True)).locator("dd").last.text_content()
    )
    assert coins > 0
    saves = Saves(redis, id)
    eventually(lambda: saves.player("coins") == 7 + coins)
