"""Nobody deletes what is theirs by mistake, and everybody can who wants to."""

from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect
from redis import Redis

from tests.e2e.conftest import NewApp, Stage
from tests.support.game import Game
from tests.support.own_data import (
    DELETE,
    REALLY,
    delete_all,
    expect_new_player,
    open_data,
    traces,
)
from tests.support.pad import Button, Pad
from tests.support.redis_server import RedisServer


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
    with suppress(Error):  # the page is gone before the button is let go
        press_in_row(game, pad, ["No, keep it", REALLY], REALLY)
    expect_new_player(game)
    assert traces(redis, player) == []


def test_while_redis_is_away_nothing_is_done_and_it_says_so(stage: Stage, new_app: NewApp, tmp_path: Path) -> None:
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
