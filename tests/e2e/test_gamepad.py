"""Everything is worked by a gamepad alone."""

import pytest
from playwright.sync_api import expect
from redis import Redis

from tests.support.game import Game
from tests.support.pad import Button, Pad
from tests.support.page import PATIENCE
from tests.support.stored import Saves
from tests.support.waiting import eventually


@pytest.fixture
def pad(game: Game) -> Pad:
    return Pad(game)


def go_on(game: Game, pad: Pad) -> None:
    """Open the page and continue with the save, which the focus lies on."""
    game.open()
    pad.connect()
    expect(game.button("Continue")).to_be_focused()
    pad.press(Button.A)
    game.until_in_hub()


def test_new_player_takes_a_name_that_is_suggested_and_starts(game: Game, pad: Pad, redis: Redis) -> None:
    game.open()
    pad.connect()
    name = game.page.get_by_label("What shall the realm call you?")
    expect(name).to_be_focused()
    pad.press(Button.RIGHT, Button.A)
    expect(name).not_to_have_value("")
    chosen = name.input_value()
    pad.press(Button.DOWN)
    expect(game.button("Start")).to_be_focused()
    pad.press(Button.A)
    game.until_in_hub()
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("name") == chosen)


def test_prompt_shows_the_sign_of_the_pad_and_its_button_talks(game: Game, pad: Pad) -> None:
    game.create_save(position=game.place("mark", dy=45))
    go_on(game, pad)
    expect(game.page.locator(".prompt .pad-face")).to_have_text("Y")
    pad.press(Button.Y)
    expect(game.panel("Mark says")).to_be_visible()


def test_talk_goes_on_to_its_end(game: Game, pad: Pad) -> None:
    game.create_save(position=game.place("onion", dy=45))
    go_on(game, pad)
    expect(game.page.locator(".prompt")).to_be_visible()
    pad.press(Button.Y)
    talk = game.panel("Onion says")
    expect(talk).to_be_visible()
    game.close_panel(talk, lambda: pad.press(Button.A))


def test_hub_is_walked_by_the_cross(game: Game, pad: Pad) -> None:
    game.create_save()
    go_on(game, pad)
    x = game.state()["player"]["x"]
    with pad.holding(Button.RIGHT):
        game.until(f"s.player.x > {x + 50}")


def test_settings_are_reached_from_the_pause_and_a_slider_moves(game: Game, pad: Pad) -> None:
    game.create_save()
    go_on(game, pad)
    pad.press(Button.START)
    expect(game.button("Resume")).to_be_focused()
    settings = game.button("Settings")
    game.insist(lambda: pad.press(Button.DOWN), lambda: game.has_focus(settings))
    pad.press(Button.A)
    panel, music = game.panel("Settings"), game.page.get_by_label("Music")
    expect(panel).to_be_visible()
    game.insist(lambda: pad.press(Button.DOWN), lambda: game.has_focus(music))
    before = float(music.input_value())
    pad.press(Button.LEFT)
    assert float(music.input_value()) < before
    pad.press(Button.B)
    expect(panel).to_be_hidden()
    pad.press(Button.START)
    expect(game.panel("Paused")).to_be_hidden()


def test_journal_is_opened_leafed_through_and_closed(game: Game, pad: Pad) -> None:
    game.create_save()
    go_on(game, pad)
    pad.press(Button.SELECT)
    journal = game.panel("Journal")
    expect(journal).to_be_visible()
    pad.press(Button.RIGHT_SHOULDER)
    expect(journal.get_by_role("tab", name="Talks")).to_have_attribute("aria-selected", "true")
    pad.press(Button.B)
    expect(journal).to_be_hidden()


def test_leaderboard_turns_from_board_to_board(game: Game, pad: Pad, redis: Redis) -> None:
    for board in ("Grassland", "Mountains"):
        redis.zadd(f"leaderboards:survivor-{board}", {f"{board}-1": 5})
    game.open()
    pad.connect()
    boards = game.button("Leaderboards")
    game.insist(lambda: pad.press(Button.DOWN), lambda: game.has_focus(boards))
    pad.press(Button.A)
    panel = game.panel("Leaderboards")
    expect(panel.locator(".entry-name")).to_have_text("Grassland")
    pad.press(Button.RIGHT_SHOULDER)
    expect(panel.locator(".entry-name")).to_have_text("Mountains")
    pad.press(Button.B)
    expect(panel).to_be_hidden()


def test_arena_is_fought_and_a_card_taken(game: Game, pad: Pad) -> None:
    game.create_save(position=game.before_portal)
    go_on(game, pad)
    expect(game.page.get_by_text("Enter the arena")).to_be_visible()
    pad.press(Button.Y)
    game.until_in("survivor1")
    table = game.panel("Choose a skill")
    with pad.holding(Button.X):
        expect(table).to_be_visible(timeout=2 * PATIENCE)
    last = table.get_by_role("button").last
    game.insist(lambda: pad.press(Button.RIGHT), lambda: game.has_focus(last))
    game.close_panel(table, lambda: pad.press(Button.A))
    game.until("s.state === 'playing'")
