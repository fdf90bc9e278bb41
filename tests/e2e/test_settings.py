"""What is chosen in the settings takes effect and is kept."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.game import Game

Choice = tuple[Callable[[Page], None], Callable[[Page], None]]


def open_settings(game: Game) -> None:
    game.button("Settings").click()
    expect(game.panel("Settings")).to_be_visible()


def binding(game: Game, action: str) -> Locator:
    """Return the row of an action in the list of keys, which is opened if it is not."""
    if not game.panel("Controls").is_visible():
        open_settings(game)
        game.button("Controls").click()
    return game.panel("Controls").get_by_role("button", name=re.compile(f"^{action}: "))


def bind_right(game: Game, key: str) -> None:
    """Have a key mean the way to the right."""
    row = binding(game, "Right")
    row.click()
    expect(row).to_contain_text("Press a key…")
    game.page.keyboard.press(key)


def assert_walks(game: Game, key: str) -> None:
    x = game.state()["player"]["x"]
    with game.holding(key):
        game.until(f"s.player.x > {x + 50}")


def test_key_that_is_bound_works_at_once(game: Game) -> None:
    game.create_save()
    game.open()
    bind_right(game, "KeyH")
    game.page.keyboard.press("Escape")
    game.page.keyboard.press("Escape")
    game.go_on()
    assert_walks(game, "KeyH")


def test_key_that_is_bound_works_after_a_reload(game: Game) -> None:
    game.create_save()
    game.open()
    bind_right(game, "KeyH")
    expect(binding(game, "Right")).to_contain_text("H")
    game.page.reload()
    game.until_in("title")
    game.go_on()
    assert_walks(game, "KeyH")


def test_escape_leaves_a_key_as_it_is(game: Game) -> None:
    game.open()
    bind_right(game, "Escape")
    expect(game.panel("Controls")).to_contain_text("Nothing was changed.")
    expect(binding(game, "Right")).to_have_attribute("aria-label", re.compile("^Right: D"))


def test_title_is_german_once_that_is_chosen(game: Game) -> None:
    game.open()
    open_settings(game)
    game.button("Deutsch").click()
    expect(game.button("Los geht’s")).to_be_visible()
    expect(game.page.locator("html")).to_have_attribute("lang", "de")


def choose_contrast(page: Page) -> None:
    page.get_by_label("High contrast").check()


def expect_contrast(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("data-contrast", "high")


def choose_size(page: Page) -> None:
    page.get_by_label("Text size").focus()
    page.keyboard.press("End")


def expect_size(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("style", re.compile(r"--text-size: 1\.6"))


def choose_stillness(page: Page) -> None:
    page.get_by_label("Reduced motion").check()


def expect_stillness(page: Page) -> None:
    expect(page.locator("html")).to_have_class("reduced-motion")


@pytest.mark.parametrize(
    "choice",
    [(choose_contrast, expect_contrast), (choose_size, expect_size), (choose_stillness, expect_stillness)],
    ids=["high contrast", "text size", "reduced motion"],
)
def test_look_that_is_chosen_holds_over_a_reload(game: Game, choice: Choice) -> None:
    choose, expect_it = choice
    game.open()
    open_settings(game)
    choose(game.page)
    expect_it(game.page)
    game.page.reload()
    game.until_in("title")
    expect_it(game.page)
