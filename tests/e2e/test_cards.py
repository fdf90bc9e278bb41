"""The cards of a level: by number, by arrows and Enter, by mouse; by touch see `test_phone.py`."""

from playwright.sync_api import expect

from tests.support.game import ATTEMPT, Game


def test_cards_are_taken_by_arrows_and_enter_and_by_mouse(game: Game) -> None:
    game.open_in_arena()
    game.fight_until_cards()
    table = game.panel("Choose a skill")
    cards = table.get_by_role("button")
    expect(cards).to_have_count(3)
    expect(cards.nth(0)).to_be_focused()
    clock = game.state()["time"]
    second = cards.nth(1)
    game.insist(lambda: game.page.keyboard.press("ArrowRight"), lambda: game.has_focus(second))
    assert game.state()["time"] == clock
    game.take_card_by_key("Enter")
    game.until(f"s.time > {clock}")

    game.fight_until_cards()
    expect(table).to_contain_text("Level 3!")
    clock = game.state()["time"]
    game.close_panel(table, lambda: cards.nth(2).click(timeout=ATTEMPT))
    game.until(f"s.time > {clock}")
