"""The pause: it stops the clock, shows the settings, and is the way out of a run."""

import pytest
from playwright.sync_api import expect
from redis import Redis

from tests.support.game import Game
from tests.support.stored import Saves
from tests.support.waiting import eventually

FRAMES = 15
STANDS_STILL = ("time", "player", "foes", "wave", "score")


@pytest.mark.parametrize("key", ["Escape", "KeyP"])
def test_pause_stops_the_clock_of_the_arena(game: Game, key: str) -> None:
    game.open_in_arena()
    game.page.keyboard.press(key)
    expect(game.panel("Paused")).to_be_visible()
    before = game.state()
    for _ in range(FRAMES):
        after = game.next_frame()
    assert [after[part] for part in STANDS_STILL] == [before[part] for part in STANDS_STILL]
    game.page.keyboard.press(key)
    expect(game.panel("Paused")).to_be_hidden()
    game.until(f"s.time > {before['time']}")


def test_settings_hold_over_a_reload(game: Game) -> None:
    game.open_in_arena()
    game.page.keyboard.press("Escape")
    game.button("Settings").click()
    music, motion = game.page.get_by_label("Music"), game.page.get_by_label("Reduced motion")
    music.focus()
    game.page.keyboard.press("Home")
    motion.check()
    expect(game.page.locator("html")).to_have_class("reduced-motion")

    game.page.reload()
    game.until_in("title")
    expect(game.page.locator("html")).to_have_class("reduced-motion")
    game.button("Settings").click()
    expect(music).to_have_value("0")
    expect(motion).to_be_checked()


def test_leaving_the_arena_ends_the_run_with_its_summary(game: Game, redis: Redis) -> None:
    game.open_in_arena()
    game.until("s.time > 1")
    summary = game.leave_run()
    state = game.state()
    time = f"{int(state['time'] // 60)}:{int(state['time'] % 60):02}"
    expect(summary.locator("dd").first).to_have_text(time)
    expect(summary.locator(".summary-score")).to_have_text(f"{state['score']:,}")
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("runs.Grassland") == 1)
    game.answer_summary("Again")
    game.until(f"s.time > 0 && s.time < {state['time']}")


def test_leaving_the_hub_leads_to_the_title(game: Game) -> None:
    game.create_save()
    game.open().go_on()
    game.page.keyboard.press("KeyP")
    game.button("Leave to the title").click()
    game.until_in("title")
    expect(game.page.get_by_text("Welcome back, Ada!")).to_be_visible()
