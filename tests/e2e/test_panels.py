"""Every panel is worked by keyboard alone, and gives the focus back."""

import pytest
from playwright.sync_api import expect

from tests.support.game import Game


def press(game: Game, *keys: str) -> None:
    for key in keys:
        game.page.keyboard.press(key)


def tab_to(game: Game, name: str) -> None:
    """Go by Tab to the button of this name."""
    if game.focused != name:
        game.insist(lambda: press(game, "Tab"), lambda: game.focused == name)


@pytest.mark.parametrize(("name", "panel"), [("Leaderboards", "Leaderboards"), ("Settings", "Settings")])
def test_panels_of_the_title(game: Game, redis_with_a_score: None, name: str, panel: str) -> None:
    game.open()
    expect(game.button("Start")).to_be_visible()
    tab_to(game, name)
    press(game, "Enter")
    expect(game.panel(panel)).to_be_visible()
    assert game.page.evaluate("document.querySelector('dialog').contains(document.activeElement)")
    press(game, "Escape")
    expect(game.panel(panel)).to_be_hidden()
    assert game.focused == name


def test_question_before_a_new_game_is_a_no_on_enter_and_on_escape(game: Game) -> None:
    game.create_save()
    game.open()
    expect(game.button("Continue")).to_be_focused()
    for answer in ("Enter", "Escape"):
        tab_to(game, "New game")
        press(game, "Enter")
        expect(game.panel("A new game?")).to_be_visible()
        expect(game.button("Keep my save")).to_be_focused()
        press(game, answer)
        expect(game.panel("A new game?")).to_be_hidden()
        expect(game.button("New game")).to_be_focused()


def test_pause_and_its_panels_by_arrows(game: Game) -> None:
    game.create_save()
    game.open().go_on()
    press(game, "Escape")
    expect(game.button("Resume")).to_be_focused()
    for steps, name in ((1, "Journal"), (3, "Settings"), (2, "How to play")):
        press(game, *["ArrowDown"] * steps)
        expect(game.button(name)).to_be_focused()
        press(game, "Enter")
        expect(game.panel(name)).to_be_visible()
        press(game, "Escape")
        expect(game.panel(name)).to_be_hidden()
        expect(game.button(name)).to_be_focused()
    press(game, "Escape")
    expect(game.panel("Paused")).to_be_hidden()
    x = game.state()["player"]["x"]
    with game.holding("ArrowRight"):
        game.until(f"s.player.x > {x + 50}")


def test_slider_moves_by_arrows_and_the_focus_goes_on_from_it(game: Game) -> None:
    game.open()
    tab_to(game, "Settings")
    press(game, "Enter")
    sound = game.page.get_by_label("Sound")
    sound.focus()
    before = float(sound.input_value())
    press(game, "ArrowLeft")
    assert float(sound.input_value()) < before
    press(game, "ArrowDown")
    expect(game.page.get_by_label("Music")).to_be_focused()


def test_talk_is_skipped_by_escape(game: Game) -> None:
    game.create_save(position=game.place("mark", dy=40))
    game.open().go_on()
    expect(game.page.get_by_text("Talk to Mark")).to_be_visible()
    press(game, "KeyE")
    expect(game.panel("Mark says")).to_be_visible()
    press(game, "Escape")
    expect(game.panel("Mark says")).to_be_hidden()
    x = game.state()["player"]["x"]
    with game.holding("KeyD"):
        game.until(f"s.player.x > {x + 50}")


def test_summary_and_the_board_over_it(game: Game, redis_with_a_score: None) -> None:
    game.create_save(position=game.before_portal)
    game.open().go_on()
    game.enter_arena()
    press(game, "Escape")
    expect(game.button("Resume")).to_be_focused()
    press(game, "ArrowUp")
    tab_to(game, "Leave the run")
    press(game, "Enter")
    expect(game.button("Again")).to_be_focused()
    tab_to(game, "Leaderboard")
    press(game, "Enter")
    expect(game.panel("Leaderboards")).to_be_visible()
    press(game, "Escape")
    expect(game.button("Leaderboard")).to_be_focused()
    press(game, "Escape")
    game.until_in_hub()
