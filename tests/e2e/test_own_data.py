"""What is kept of a player is theirs: to have as a file, and to have deleted for good."""

import json
from typing import Any

from playwright.sync_api import expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.game import Game
from tests.support.own_data import (
    BOARD,
    REALLY,
    ask_twice,
    delete_all,
    expect_new_player,
    open_data,
    traces,
)
from tests.support.stored import Saves
from tests.support.waiting import eventually


def test_export_is_a_file_of_all_that_is_kept(game: Game, player: str, redis: Redis) -> None:
    game.open()
    open_data(game)
    with game.page.expect_download() as download:
        game.button("Export").click()
    expect(game.panel("Your data")).to_contain_text("Exported as cache-quest-data.json.")
    assert download.value.suggested_filename == "cache-quest-data.json"
    expected: dict[str, Any] = {
        "id": player,
        "session": json.loads(redis.get(f"sessions:{player}") or "null"),
        "saves": {"players": redis.json().get(f"players:{player}"), "games": redis.json().get(f"games:{player}")},
        "entries": [{"key": BOARD, "member": f"Ada-{player}", "score": 70}],
    }
    assert json.loads(download.value.path().read_text()) == expected


def test_deleted_player_is_a_new_one_and_nothing_is_left(game: Game, player: str, redis: Redis) -> None:
    game.open()
    delete_all(game)
    expect_new_player(game)
    assert traces(redis, player) == []
    assert redis.zrange(BOARD, 0, -1) == ["Bob-bob"]
    assert game.id != player


def test_nothing_of_the_old_save_is_written_again(game: Game, player: str, redis: Redis) -> None:
    """From within the game, whose page has things to save when it is left."""
    game.open().go_on()
    game.walk_to(game.place("portal", dx=-250, dy=60))
    game.page.keyboard.press("Escape")
    ask_twice(game)
    writes: list[str] = []
    game.page.on("request", lambda request: writes.append(f"{request.method} {request.url}"))
    game.button(REALLY).click()
    expect_new_player(game)
    game.page.wait_for_load_state("networkidle")
    assert [write for write in writes if not write.startswith("GET")] == [f"DELETE {game.url}/session"]
    assert traces(redis, player) == []
    assert game.page.evaluate("localStorage.getItem('cache-quest.unsent')") is None
    game.begin("Grace")
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("name") == "Grace")
    assert saves.player("highScore.Grassland") == 0
    assert redis.keys("players:*") == [f"players:{game.id}"]


def test_what_could_not_be_sent_is_forgotten_too(game: Game, player: str, redis: Redis) -> None:
    game.open().go_on()
    game.page.route("**/api/playerstate/*", lambda route: route.abort())
    game.walk_to(game.place("portal", dx=-250, dy=60))
    game.page.keyboard.press("Escape")
    game.button("Save now").click()
    game.until("s.save === 'retrying'")
    delete_all(game)
    game.page.unroute("**/api/playerstate/*")
    expect_new_player(game)
    assert redis.keys("players:*") == []
    game.complaints.clear()  # of the requests that were cut off


def test_other_tab_begins_anew_as_well(stage: Stage, app: App, redis: Redis) -> None:
    first = stage.visit(app.url)
    id = first.create_save()
    first.open()
    second = stage.second_tab(first)
    second.open().go_on()
    first.page.bring_to_front()
    delete_all(first)
    for tab in (first, second):
        tab.page.bring_to_front()
        expect_new_player(tab)
    assert traces(redis, id) == []
    assert redis.keys("players:*") == []
