"""A restart of the app and of the browser: the player goes on where they were."""

from pathlib import Path

from redis import Redis

from tests.e2e.conftest import NewApp, Stage
from tests.support.page import is_near
from tests.support.stored import Saves
from tests.support.waiting import eventually


def test_player_goes_on_after_app_and_browser_were_restarted(stage: Stage, new_app: NewApp, tmp_path: Path) -> None:
    app = new_app("")
    game = stage.start_browser(tmp_path / "profile", app.url)
    start = game.open().begin("Ada")["player"]
    id = game.id
    game.walk_to({"x": start["x"] + 200, "y": start["y"] - 100})
    there = game.until_still()
    game.page.keyboard.press("Escape")
    game.button("Save now").click()
    game.button("Saved!").wait_for()
    stage.close()
    app.restart()

    with Redis.from_url(app.redis_url, decode_responses=True) as redis:
        saves = Saves(redis, id)
        eventually(lambda: is_near(saves.player("position"), there))
    game = stage.start_browser(tmp_path / "profile", app.url)
    game.open()
    assert game.id == id
    assert is_near(game.go_on()["player"], there)
