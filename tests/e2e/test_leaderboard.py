"""The leaderboard's panel."""

from playwright.sync_api import Locator, expect
from redis import Redis

from tests.support.game import Game

BOARD = "leaderboards:survivor-"


def open_board(game: Game) -> Locator:
    game.button("Leaderboards").click()
    panel = game.panel("Leaderboards")
    expect(panel).to_be_visible()
    return panel


def test_empty_board_says_so(game: Game) -> None:
    panel = open_board(game.open())
    expect(panel.get_by_text("No name is carved here yet.")).to_be_visible()
    # By the contract an empty board is a 404, of which the browser makes a note.
    game.complaints = [note for note in game.complaints if "/api/leaderboard/" not in note]


def test_error_says_so_and_retry_works(game: Game, redis: Redis) -> None:
    redis.zadd(f"{BOARD}Grassland", {"Ada-1": 1234})
    game.open()
    game.page.route("**/api/leaderboard/**", lambda route: route.abort())
    panel = open_board(game)
    expect(panel.get_by_role("alert")).to_contain_text("The stone stays silent.")
    game.page.unroute("**/api/leaderboard/**")
    game.button("Retry").click()
    expect(panel.get_by_role("listitem")).to_contain_text("1,234")
    assert all("net::ERR_FAILED" in note for note in game.complaints)
    game.complaints = []


def test_each_board_shows_its_ten_highest_in_order(game: Game, redis: Redis) -> None:
    redis.zadd(f"{BOARD}Grassland", {f"Runner{score}-{score}": score for score in range(1, 13)})
    redis.zadd(f"{BOARD}Mountains", {"Edmund-1": 8849})
    redis.zadd(f"{BOARD}Badlands", {"Calamity-1": 7})
    panel = open_board(game.open())
    names = panel.locator(".entry-name")
    expect(names).to_have_text([f"Runner{score}" for score in range(12, 2, -1)])
    panel.get_by_text("Mountains").click()
    expect(names).to_have_text(["Edmund"])
    panel.get_by_text("Badlands").click()
    expect(names).to_have_text(["Calamity"])


def test_own_entry_is_marked(game: Game, redis: Redis) -> None:
    id = game.create_save("Ada")
    redis.zadd(f"{BOARD}Grassland", {f"Ada-{id}": 5, "Ada-other": 5, "Bob-other": 9})
    panel = open_board(game.open())
    own = panel.get_by_role("listitem").filter(has_text="you")
    expect(panel.get_by_role("listitem")).to_have_count(3)
    expect(own).to_have_count(1)
    expect(own).to_contain_text("Ada")


def test_names_with_markup_are_shown_as_text(game: Game, redis: Redis) -> None:
    name = "<img src=x onerror=alert(1)>"
    redis.zadd(f"{BOARD}Grassland", {f"{name}-1": 3})
    panel = open_board(game.open())
    expect(panel.locator(".entry-name")).to_have_text(name)
    expect(panel.locator("img")).to_have_count(0)
