"""The Redis lens: what answers asked of Redis is seen beside the game, as it is played."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Response, Route, ViewportSize, expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.e2e.test_phone import SIDEWAYS, UPRIGHT
from tests.support.app import App
from tests.support.game import Game

TUTORIAL = "**/docs/tutorial/"
COMMAND = re.compile(r'redis;desc="EVALSHA save.lua JSON.MERGE players:[^"]*";dur=([\d.]+)')


@pytest.fixture
def player(game: Game) -> Game:
    """Someone who has a save, and stands in its hub."""
    game.create_save()
    game.open().go_on()
    return game


@pytest.fixture
def unobserved(app: App, redis: Redis, stage: Stage, tmp_path: Path) -> Iterator[Game]:
    """The same on a server whose lens is off."""
    server = App(tmp_path, app.redis_url, REDIS_LENS="0")
    server.start()
    game = stage.visit(server.url)
    game.create_save()
    game.open().go_on()
    yield game
    server.stop()


def lens(game: Game) -> Locator:
    return game.page.get_by_role("region", name="Redis lens")


def log(game: Game) -> Locator:
    return lens(game).get_by_role("log")


def entries(game: Game) -> Locator:
    """The answers, the newest first."""
    return log(game).locator("ol > li")


def open_lens(game: Game) -> None:
    game.page.keyboard.press("KeyL")
    expect(lens(game)).to_be_visible()


def walk(game: Game) -> None:
    x = game.state()["player"]["x"]
    with game.holding("KeyD"):
        game.until(f"s.player.x > {x + 50}")


def save(game: Game) -> Response:
    """Save by the pause menu what has changed, and return the answer."""
    game.page.keyboard.press("KeyP")
    with game.page.expect_response(lambda it: it.request.method == "PATCH" and "playerstate" in it.url) as answer:
        game.button("Save now").click()
    game.page.keyboard.press("Escape")
    expect(game.panel("Paused")).to_be_hidden()
    return answer.value


def test_save_is_seen_as_one_plays(player: Game) -> None:
    open_lens(player)
    walk(player)
    told = COMMAND.search(save(player).headers["server-timing"])
    assert told
    seen = entries(player).filter(has_text="PATCH /api/playerstate/").first
    expect(seen.locator("li").filter(has_text=re.compile("JSON.MERGE players:.* save.lua"))).to_contain_text(
        f"{told[1]} ms"
    )


def test_what_came_before_it_was_opened_is_there(player: Game) -> None:
    open_lens(player)
    expect(entries(player).filter(has_text="GET /session")).to_have_count(1)


def test_what_was_not_asked_is_known(player: Game) -> None:
    def answer(route: Route) -> None:
        answer = route.fetch()
        headers = {**answer.headers, "server-timing": 'known;desc="GET sessions:ab12"'}
        route.fulfill(response=answer, headers=headers)

    player.page.route("**/api/playerstate/*", answer)
    open_lens(player)
    walk(player)
    save(player)
    seen = entries(player).filter(has_text="PATCH /api/playerstate/").first
    expect(seen.locator("li")).to_have_text(["GET sessions:ab12known"])


@pytest.mark.parametrize("key", ["KeyL", "Escape"])
def test_key_closes_it_and_the_game_goes_on(player: Game, key: str) -> None:
    open_lens(player)
    player.page.keyboard.press(key)
    expect(lens(player)).to_be_hidden()
    walk(player)
    expect(player.panel("Paused")).to_be_hidden()


def test_it_is_read_by_keys_that_do_not_reach_the_game(player: Game) -> None:
    open_lens(player)
    x = player.state()["player"]["x"]
    log(player).focus()
    with player.holding("KeyD"):
        for _ in range(5):
            player.next_frame()
    assert player.state()["player"]["x"] == x
    player.page.keyboard.press("KeyL")
    expect(lens(player)).to_be_hidden()
    walk(player)


def test_it_is_opened_and_closed_by_the_pause_menu(player: Game) -> None:
    player.page.keyboard.press("Escape")
    player.button("Redis lens").click()
    expect(player.panel("Paused")).to_be_hidden()
    expect(lens(player)).to_be_visible()
    player.page.keyboard.press("KeyP")
    player.panel("Paused").get_by_role("button", name="Close the lens").click()
    expect(lens(player)).to_be_hidden()


def test_it_says_what_it_is_the_first_time_only(player: Game) -> None:
    open_lens(player)
    expect(lens(player)).to_contain_text("Each line is a request of the game")
    player.page.keyboard.press("KeyL")
    open_lens(player)
    expect(lens(player)).not_to_contain_text("Each line is a request of the game")


def test_command_leads_to_the_tutorial_where_that_is_built(player: Game) -> None:
    player.page.route(TUTORIAL, lambda route: route.fulfill(status=200))
    open_lens(player)
    link = log(player).get_by_role("link", name="GET", exact=True).first
    expect(link).to_have_attribute("href", "/docs/tutorial/sessions/")


def test_command_leads_nowhere_without_the_tutorial(player: Game) -> None:
    player.page.route(TUTORIAL, lambda route: route.fulfill(status=404))
    open_lens(player)
    expect(log(player)).to_contain_text("GET TTL sessions:")
    expect(log(player).get_by_role("link")).to_have_count(0)


@pytest.mark.parametrize("window", [UPRIGHT, SIDEWAYS], ids=["upright", "sideways"])
def test_it_hides_nothing_of_a_fight_on_a_phone(stage: Stage, app: App, redis: Redis, window: ViewportSize) -> None:
    phone = stage.visit(app.url, viewport=window, has_touch=True, is_mobile=True)
    phone.open_in_arena()
    phone.button("Pause").tap()
    phone.button("Redis lens").tap()
    expect(lens(phone)).to_be_visible()
    things = phone.page.locator(".touch-button:visible, .hud-left, .hud-clock").all()
    assert len(things) > 3
    for thing in things:
        assert not overlap(lens(phone), thing), thing.get_attribute("class")


def overlap(one: Locator, other: Locator) -> bool:
    """Return whether two things on the page cover each other."""
    a, b = one.bounding_box(), other.bounding_box()
    assert a
    assert b
    beside = a["x"] >= b["x"] + b["width"] or b["x"] >= a["x"] + a["width"]
    above = a["y"] >= b["y"] + b["height"] or b["y"] >= a["y"] + a["height"]
    return not (beside or above)


def test_it_says_that_it_is_off_and_does_not_appear(unobserved: Game) -> None:
    unobserved.page.keyboard.press("KeyL")
    expect(unobserved.page.get_by_text("The lens is off on this server.")).to_be_visible()
    expect(lens(unobserved)).to_have_count(0)
