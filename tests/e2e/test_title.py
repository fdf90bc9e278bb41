"""The title: who plays, and from where."""

import pytest
from playwright.sync_api import expect
from redis import Redis

from tests.support.game import Game
from tests.support.stored import Saves
from tests.support.waiting import eventually


def problem(game: Game, name: str) -> str:
    """Type a name, try to start with it, and return what the title says."""
    game.page.get_by_label("What shall the realm call you?").fill(name)
    game.button("Start").click()
    assert game.state()["scene"] == "title"
    return game.page.get_by_role("alert").inner_text()


def test_name_that_does_not_fit_is_refused_with_a_reason(game: Game) -> None:
    game.open()
    assert problem(game, "") == "Type a name to begin."
    assert problem(game, "A" * 16) == "At most 15 characters; this has 16."
    assert "“-” does not fit" in problem(game, "Ada-1")
    assert "a space does not fit" in problem(game, "Ada Lovelace")
    assert "“<” does not fit" in problem(game, "<b>Ada")


def test_reason_goes_away_while_the_name_is_mended(game: Game) -> None:
    game.open()
    problem(game, "Ada!")
    game.page.keyboard.press("Backspace")
    expect(game.page.get_by_role("alert")).to_be_empty()


@pytest.mark.parametrize("name", ["李雷", "Zoë"])
def test_enter_starts_under_a_name_of_any_script(game: Game, redis: Redis, name: str) -> None:
    game.open().begin(name)
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("name") == name)


def test_button_starts(game: Game, redis: Redis) -> None:
    game.open()
    game.page.get_by_label("What shall the realm call you?").fill("Владимир")
    game.button("Start").click()
    game.until_in("level1")
    saves = Saves(redis, game.id)
    eventually(lambda: saves.player("name") == "Владимир")


def test_new_game_asks_first(game: Game, redis: Redis) -> None:
    saves = Saves(redis, game.create_save(highScore={"Grassland": 70}))
    game.open()
    game.button("New game").click()
    game.button("Keep my save").click()
    expect(game.button("Continue")).to_be_visible()
    game.go_on()
    assert saves.player("highScore.Grassland") == 70


def test_new_game_resets_the_own_save_only(game: Game, redis: Redis) -> None:
    redis.json().set("players:other", "$", {"id": "other", "name": "Ada", "highScore": {"Grassland": 90}})
    redis.json().set("games:other", "$", {"id": "other", "story": {"chapter": 2, "subchapter": 1}})
    others = [redis.json().get(key) for key in ("players:other", "games:other")]
    redis.zadd("leaderboards:survivor-Grassland", {"Ada-other": 90})
    saves = Saves(redis, game.create_save(highScore={"Grassland": 70}, position=game.before_portal))
    game.open()
    game.button("New game").click()
    game.button("Start anew").click()
    game.page.get_by_label("What shall the realm call you?").fill("Grace")
    game.page.keyboard.press("Enter")
    state = game.until_in_hub()
    assert abs(state["player"]["x"] - game.place("start")["x"]) < 5

    eventually(lambda: saves.player("name") == "Grace")
    assert saves.player("highScore.Grassland") == 0
    eventually(lambda: saves.game("story") == {"chapter": 1, "subchapter": 1})
    assert [redis.json().get(key) for key in ("players:other", "games:other")] == others
    assert redis.zscore("leaderboards:survivor-Grassland", "Ada-other") == 90
