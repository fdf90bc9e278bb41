"""Play without a server, or without its Redis: nothing waits, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from redis import Redis

from tests.e2e.conftest import NewApp, Stage
from tests.support.app import App
from tests.support.game import Game
from tests.support.page import PATIENCE, is_near
from tests.support.redis_server import RedisServer
from tests.support.stored import Saves
from tests.support.waiting import eventually

BOARD = "leaderboards:survivor-Grassland"
RETURN_SECONDS = PATIENCE / 1000


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path)
    yield server
    server.close()


def expect_retrying(game: Game) -> None:
    expect(game.save_sign).to_be_visible()
    expect(game.save_sign).to_have_text("Not saved, retrying")


def test_title_offers_to_play_without_saving_and_saves_once_the_server_is_back(
    stage: Stage, new_app: NewApp, redis_server: RedisServer
) -> None:
    game = stage.visit(new_app(redis_server.url).url).open()
    expect(game.page.get_by_text("The server cannot be reached.")).to_be_visible()
    game.page.get_by_label("What shall the realm call you?").fill("Ada")
    game.button("Play without saving").click()
    game.until_in_hub()
    expect_retrying(game)

    redis_server.start()
    game.until("s.save === 'saved'")
    assert Saves(redis_server.client, game.id).player("name") == "Ada"


def test_title_says_that_the_server_is_back(stage: Stage, new_app: NewApp, redis_server: RedisServer) -> None:
    game = stage.visit(new_app(redis_server.url).url).open()
    expect(game.button("Play without saving")).to_be_visible()
    redis_server.start()
    expect(game.button("Start")).to_be_visible()
    expect(game.page.get_by_text("The server cannot be reached.")).to_be_hidden()


def test_doors_stay_open_without_redis_and_the_newest_is_saved_on_its_return(
    stage: Stage, new_app: NewApp, redis_server: RedisServer
) -> None:
    redis_server.start()
    game = stage.visit(new_app(redis_server.url).url)
    game.create_save(position=game.before_portal, highScore={"Grassland": 30})
    game.open().go_on()
    game.until("s.save === 'saved'")
    redis_server.stop()

    game.enter_arena()
    expect_retrying(game)
    game.leave_run()
    game.return_to_hub()
    game.walk_to(game.place("portal", dx=-250, dy=60))
    there = game.until_still()

    redis_server.start()
    game.until("s.save === 'saved'")
    game.page.keyboard.press("Escape")
    game.button("Save now").click()
    game.button("Saved!").wait_for()
    # It came back empty: a new session carries everything on, the record on the board included.
    saves = Saves(redis_server.client, game.id)
    assert is_near(saves.player("position"), there)
    assert saves.player("highScore.Grassland") == 30
    eventually(lambda: redis_server.client.zscore(BOARD, f"Ada-{saves.id}") == 30)


def test_run_that_ends_without_a_server_is_saved_on_its_return(stage: Stage, new_app: NewApp) -> None:
    app = new_app("")
    game = stage.visit(app.url)
    game.open_in_arena()
    app.stop()
    game.fight_until_cards()
    game.take_card_by_key("1")
    game.leave_run()
    score = game.state()["score"]
    expect_retrying(game)
    game.return_to_hub()

    app.start()
    game.until("s.save === 'saved'")
    with Redis.from_url(app.redis_url, decode_responses=True) as redis:
        saves = Saves(redis, game.id)
        assert saves.player("highScore.Grassland") == score > 0
        assert redis.zscore(BOARD, f"Ada-{saves.id}") == score


def test_what_could_not_be_sent_outlives_the_page(stage: Stage, new_app: NewApp, redis_server: RedisServer) -> None:
    game = stage.visit(new_app(redis_server.url).url).open()
    game.page.get_by_label("What shall the realm call you?").fill("Ada")
    game.button("Play without saving").click()
    game.until_in_hub()
    expect_retrying(game)
    game.page.reload()
    game.until_in("title")
    expect(game.page.get_by_text("Welcome back, Ada!")).to_be_visible()
    redis_server.start()
    eventually(lambda: Saves(redis_server.client, game.id).player("name") == "Ada", RETURN_SECONDS)


def test_doors_do_not_wait_for_a_server_that_stays_silent(stage: Stage, app: App) -> None:
    game = stage.visit(app.url)
    game.create_save(position=game.before_portal)
    game.open().go_on()
    game.until("s.save === 'saved'")
    game.page.route("**/api/**", lambda route: None)
    game.enter_arena()
    game.leave_run()
    game.return_to_hub()
    assert game.state()["save"] in ("saving", "retrying")
    game.page.unroute("**/api/**")
    game.until("s.save === 'saved'")
