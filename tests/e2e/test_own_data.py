"""What is kept of a player is theirs: to have as a file, and to have deleted for good."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect
from redis import Redis

from tests.e2e.conftest import NewApp, Stage
from tests.support.app import App
from tests.support.game import Game
from tests.support.pad import Button, Pad
from tests.support.redis_server import RedisServer
from tests.support.stored import Saves
from tests.support.waiting import eventually

BOARD = "leaderboards:survivor-Grassland"
DELETE, REALLY = "Delete everything", "Yes, delete it for good"
ASK_NAME = "What shall the realm call you?"


@pytest.fixture
def player(game: Game, redis: Redis) -> str:
    """A player with a save who is on a board."""
    id = game.create_save(highScore={"Grassland": 70})
    redis.zadd(BOARD, {f"Ada-{id}": 70, "Bob-bob": 80})
    return id


def open_data(game: Game) -> None:
    """Open the panel from the title, or from a pause."""
    game.button("Settings").click()
    game.button("Your data").click()
    expect(game.panel("Your data")).to_be_visible()


def ask_twice(game: Game) -> None:
    """Open the panel, ask for the deletion, and say yes to the first question."""
    open_data(game)
    game.panel("Your data").get_by_role("button", name=DELETE).click()
    game.panel("Delete everything?").get_by_role("button", name=DELETE).click()
    expect(game.button(REALLY)).to_be_visible()


def delete_all(game: Game) -> None:
    """Have everything deleted."""
    ask_twice(game)
    game.button(REALLY).click()


def expect_new_player(game: Game) -> None:
    """Check that the page is at the title, as one who was never here finds it."""
    expect(game.page.get_by_label(ASK_NAME)).to_have_value("")
    expect(game.button("Continue")).to_have_count(0)
    game.until_in("title")


def traces(redis: Redis, id: str) -> list[Any]:
    """Return what Redis has of a player: keys, and entries of the board."""
    return [*redis.keys(f"[psg]*:{id}"), *(member for member in redis.zrange(BOARD, 0, -1) if id in str(member))]


def test_export_is_a_file_of_all_that_is_kept(game: Game, player: str, redis: Redis) -> None:
    game.open()
    open_data(game)
    with game.page.expect_download() as download:
        game.button("Export").click()
    expect(game.panel("Your data")).to_contain_text("Exported as cache-quest-data.json.")
    assert download.value.suggested_filename == "cache-quest-data.json"
    expected: dict[str, Any] = {
        "id": player,
        "player": redis.json().get(f"players:{player}"),
        "game": redis.json().get(f"games:{player}"),
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


@pytest.mark.parametrize("at", ["Delete everything?", "Are you sure?"])
def test_enter_and_escape_are_a_no_to_either_question(game: Game, player: str, redis: Redis, at: str) -> None:
    game.open()
    for answer in ("Enter", "Escape"):
        open_data(game)
        game.panel("Your data").get_by_role("button", name=DELETE).click()
        if at != "Delete everything?":
            game.panel("Delete everything?").get_by_role("button", name=DELETE).click()
        expect(game.panel(at)).to_be_visible()
        game.page.keyboard.press(answer)
        expect(game.panel(at)).to_be_hidden()
        expect(game.panel("Your data").get_by_role("button", name=DELETE)).to_be_focused()
        for _ in range(2):
            game.page.keyboard.press("Escape")
        expect(game.panel("Settings")).to_be_hidden()
    assert len(traces(redis, player)) == 4


def press_in_row(game: Game, pad: Pad, row: list[str], name: str) -> None:
    """Go down to a row of buttons, along it to one of them, and press that."""
    if game.focused not in row:
        game.insist(lambda: pad.press(Button.DOWN), lambda: game.focused in row)
    while (at := row.index(game.focused)) != (goal := row.index(name)):
        pad.press(Button.RIGHT if at < goal else Button.LEFT)
    pad.press(Button.A)


def test_gamepad_alone_deletes_everything(game: Game, player: str, redis: Redis) -> None:
    pad = Pad(game)
    game.open()
    pad.connect()
    expect(game.button("Continue")).to_be_focused()
    press_in_row(game, pad, ["Leaderboards", "Settings"], "Settings")
    expect(game.panel("Settings")).to_be_visible()
    press_in_row(game, pad, ["Controls", "Your data", "Done"], "Your data")
    expect(game.button("Export")).to_be_focused()
    press_in_row(game, pad, ["Export", DELETE, "Done"], DELETE)
    expect(game.button("Keep my data")).to_be_focused()
    press_in_row(game, pad, ["Keep my data", DELETE], DELETE)
    expect(game.button("No, keep it")).to_be_focused()
    press_in_row(game, pad, ["No, keep it", REALLY], REALLY)
    expect_new_player(game)
    assert traces(redis, player) == []


def test_while_redis_is_away_nothing_is_done_and_it_says_so(stage: Stage, new_app: NewApp, tmp_path: Any) -> None:
    server = RedisServer(tmp_path)
    server.start()
    game = stage.visit(new_app(server.url).url)
    game.create_save()
    game.open()
    server.stop()
    delete_all(game)
    expect(game.panel("Your data")).to_contain_text("Nothing was done.")
    game.button("Export").click()
    expect(game.panel("Your data")).to_contain_text("Nothing was done.")
    server.close()
