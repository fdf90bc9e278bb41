"""The stall of upgrades: worked by keyboard, kept in Redis, felt in the arena."""

from playwright.sync_api import Locator, expect
from redis import Redis

from tests.support.game import Game
from tests.support.hubs import ALL_OPEN, before
from tests.support.stored import Saves
from tests.support.waiting import eventually

PRICE = 25
"""Of the first good's first rank: 10 health more."""


def open_shop(game: Game, coins: int) -> Locator:
    """Come to Coppershelf's shopkeeper with coins, hear out the greeting, and look at the shelf."""
    game.create_save(world=ALL_OPEN, coins=coins, **before("level2", "money_bag"))
    game.open().go_on("level2")
    shop = game.panel("The upgrade stall")
    expect(game.page.locator(".prompt")).to_contain_text("Talk to")
    game.page.keyboard.press("KeyE")
    expect(game.page.locator("dialog.talk")).to_be_visible()
    game.page.keyboard.press("Escape")
    expect(shop).to_be_visible()
    expect(shop.locator(".good-buy").first).to_be_focused()
    return shop


def test_upgrade_is_bought_by_keyboard_and_saved(game: Game, redis: Redis) -> None:
    shop = open_shop(game, coins=PRICE + 5)
    game.page.keyboard.press("Enter")
    expect(shop.get_by_role("status")).to_contain_text("is now rank 1")
    expect(shop).to_contain_text("Your coins: 5")
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("upgrades") == {"memory": 1})
    assert saves.player("coins") == 5


def test_what_is_too_dear_cannot_be_bought(game: Game, redis: Redis) -> None:
    shop = open_shop(game, coins=PRICE - 1)
    game.page.keyboard.press("Enter")
    expect(shop.get_by_role("status")).to_have_text("1 coin short")
    expect(shop).to_contain_text(f"Your coins: {PRICE - 1}")


def test_shelf_is_walked_by_arrows_and_left_by_escape(game: Game, redis: Redis) -> None:
    shop = open_shop(game, coins=0)
    game.page.keyboard.press("ArrowDown")
    expect(shop.locator(".good-buy").first).not_to_be_focused()
    expect(shop.locator(".good-buy:focus")).to_have_count(1)
    game.page.keyboard.press("Escape")
    expect(shop).to_be_hidden()


def test_upgrade_of_health_is_felt_in_the_arena(game: Game, redis: Redis) -> None:
    game.create_save(position=game.before_portal, upgrades={"memory": 1})
    game.open().go_on()
    game.enter_arena()
    game.until("s.player.hp > 100")
