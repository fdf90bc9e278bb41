"""What stands in the hub can be used."""

import pytest
from playwright.sync_api import expect

from tests.support.game import Game


@pytest.mark.parametrize(
    ("place", "prompt", "panel", "key"),
    [
        ("gate", "Look at the gate", "The gate says", "KeyE"),
        ("mark", "Talk to Mark", "Mark says", "Space"),
        ("onion", "Talk to Onion", "Onion says", "Enter"),
    ],
)
def test_who_stands_before_it_is_offered_its_use(game: Game, place: str, prompt: str, panel: str, key: str) -> None:
    game.create_save(position=game.place(place, dy=45))
    game.open().go_on()
    expect(game.page.get_by_text(prompt)).to_be_visible()
    game.page.keyboard.press(key)
    expect(game.panel(panel)).to_be_visible()
    expect(game.page.get_by_text(prompt)).to_be_hidden()


def test_stone_of_records_shows_the_boards_and_the_player_walks_on(game: Game, redis_with_a_score: None) -> None:
    game.create_save(position=game.place("stone", dy=45))
    game.open().go_on()
    expect(game.page.get_by_text("Read the stone of records")).to_be_visible()
    game.page.keyboard.press("KeyE")
    expect(game.panel("Leaderboards").get_by_role("listitem")).to_have_count(1)
    game.page.keyboard.press("Escape")
    y = game.state()["player"]["y"]
    with game.holding("KeyS"):
        game.until(f"s.player.y > {y + 50}")


def test_own_head_hides_no_name_on_the_map(game: Game) -> None:
    game.create_save(position=game.before_portal)
    game.open().go_on()
    head = game.page.locator(".map-pin.is-you")
    game.insist(lambda: game.page.keyboard.press("KeyM"), head.is_visible)
    gap = "(it) => it.getBoundingClientRect().top - document.querySelector('.is-you').getBoundingClientRect().bottom"
    name = game.page.locator(".map-pin.is-place", has_text="Arena portal")
    expect(name).to_be_visible()
    game.page.wait_for_function(f"(it) => ({gap})(it) > 0", arg=name.element_handle())
