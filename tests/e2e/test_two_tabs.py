"""One save on two tabs: neither loses what was done on the other, and only what changed is sent."""

from typing import Any

import pytest
from playwright.sync_api import Request
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.game import Game
from tests.support.stored import Saves

KILLS = {"goblin": 3, "spider": 0, "skeleton": 0, "vampire": 0}

END_A_RUN = """async (run) => {
  const { recordRun } = await import(new URL("states/stateManager.js", document.scripts[0].src));
  const { requestSave } = await import(new URL("systems/saving.js", document.scripts[0].src));
  recordRun(run);
  return requestSave();
}"""

READ = """async () => (await import(new URL("states/stateManager.js", document.scripts[0].src))).state.player"""


def end_a_run(game: Game, board: str, score: int, coins: int) -> None:
    """Have a run end as the arena's summary does it, and wait until the server has it."""
    run = {"board": board, "score": score, "kills": KILLS, "time": 60, "coins": coins}
    assert game.page.evaluate(END_A_RUN, run)


def is_player_patch(request: Request) -> bool:
    return request.method == "PATCH" and "/api/playerstate/" in request.url


def player_of(game: Game) -> dict[str, Any]:
    player: dict[str, Any] = game.page.evaluate(READ)
    return player


@pytest.fixture
def tabs(stage: Stage, app: App, redis: Redis) -> tuple[Game, Game]:
    """Two tabs that go on with the same save."""
    first = stage.visit(app.url)
    first.create_save()
    first.open().go_on()
    second = stage.second_tab(first)
    second.open().go_on()
    return first, second


def test_what_either_tab_did_is_saved_and_goes_on(tabs: tuple[Game, Game], redis: Redis) -> None:
    first, second = tabs
    end_a_run(first, "Grassland", 500, coins=40)
    end_a_run(second, "Mountains", 300, coins=10)
    both = {"Grassland": 500, "Mountains": 300, "Badlands": 0}
    saved = Saves(redis, first.id)
    assert (saved.player("highScore"), saved.player("coins")) == (both, 40)
    assert player_of(second)["highScore"] == both


def test_only_what_changed_goes_over_the_wire(tabs: tuple[Game, Game]) -> None:
    first, _ = tabs
    end_a_run(first, "Grassland", 500, coins=40)
    sent: list[Request] = []
    first.page.on("request", lambda request: sent.append(request) if is_player_patch(request) else None)
    end_a_run(first, "Grassland", 800, coins=0)
    (request,) = sent
    patch: Any = request.post_data_json
    assert request.headers["if-match"]
    assert patch.keys() <= {"highScore", "runs", "enemiesKilled", "position"}
    assert patch["highScore"] == {"Grassland": 800}
