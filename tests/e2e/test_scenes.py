"""Each scene opens, nothing complains, and nothing of it stays: the fixture `game` hears complaints."""

from typing import NamedTuple

import pytest
from playwright.sync_api import Route, expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.game import Game
from tests.support.memory import Memory

TOLD = {"story": {"chapter": 5, "subchapter": 1}}
HUBS = ("level1", "level2", "level3", "level4")
DUNGEONS = ("lair", "dungeon", "badlands", "neonfactory")
ARENAS = ("survivor1", "survivor2", "survivor3")
PLAYED = (*HUBS, *DUNGEONS, *ARENAS)

WAY = (
    *("level1", "lair", "level1", "survivor1", "level1", "level2", "dungeon", "level2", "survivor2", "level2"),
    *("level3", "badlands", "survivor3", "level4", "neonfactory", "level4", "credits", "title", "level1", "lair"),
)
"""Twenty changes from the title on, through every scene; the second and the last lead to the same one."""

HUB_WAY = (
    *("level1", "level2", "dungeon", "level2", "survivor2", "level2", "level3", "badlands", "level3", "survivor3"),
    *("level3", "level4", "neonfactory", "level4", "credits", "title", "level1", "lair", "level1", "level2"),
)
"""The same from hub to hub."""

MOST_GROWTH = 1.2
MOST_GROWTH_OF_TEXTURES = 1.1
LAST_WARMED = "/ui/controlsPanel.js"
FRAMES = 5

TRAVEL = """async (scene) => {
  const { travel } = await import(new URL("systems/travel.js", document.scripts[0].src));
  await travel(scene);
}"""


def go_to(game: Game, scene: str) -> None:
    """Go straight to a scene, and see it run for some frames."""
    game.page.evaluate(TRAVEL, scene)
    game.until_in(scene)
    for _ in range(FRAMES):
        game.next_frame()


def open_after_the_story(game: Game) -> None:
    """Go on with a save to which every way is open."""
    game.create_save(world=TOLD)
    game.open().go_on()


def go_on_until_warm(game: Game, hub: str) -> None:
    """Go on in a hub, and stay there until the code of all scenes and panels has been fetched ahead."""
    game.create_save(world=TOLD, map=hub)
    game.open()
    with game.page.expect_response(lambda response: response.url.endswith(LAST_WARMED)):
        game.go_on(hub)
    game.page.wait_for_load_state("networkidle")


def go_along(game: Game, scenes: tuple[str, ...]) -> None:
    """Go from scene to scene, and wait until what the last one loads ahead is there."""
    for scene in scenes:
        go_to(game, scene)
    game.page.wait_for_load_state("networkidle")


class Look(NamedTuple):
    """What a page holds: as a whole, which is what a machine feels, and parts of it."""

    page: int
    held: int
    textures: int


def look_at(memory: Memory) -> Look:
    """Measure a page; the heap first, for a snapshot of it leaves traces in it."""
    heap = memory.heap()
    textures = memory.textures()
    return Look(page=heap + textures, held=memory.held(), textures=textures)


def test_new_player_reaches_title_and_hub(game: Game) -> None:
    game.open().begin()
    expect(game.page.get_by_text("Time to live")).to_be_visible()
    expect(game.save_sign).to_have_text("Saved")


def test_returning_player_passes_scenes_and_comes_back(game: Game) -> None:
    game.create_save(position=game.before_portal)
    game.open().go_on()
    game.enter_arena()
    game.leave_run()
    game.return_to_hub()
    game.page.keyboard.press("Escape")
    game.button("Leave to the title").click()
    game.until_in("title")
    game.go_on()


def test_every_scene_opens(game: Game) -> None:
    open_after_the_story(game)
    for scene in PLAYED:
        go_to(game, scene)
        assert game.state()["player"]["hp"] > 0, scene
    go_to(game, "credits")
    expect(game.page.locator(".credits")).to_be_visible()


def test_scene_whose_words_are_lost_on_the_way_opens_once_they_come(stage: Stage, app: App, redis: Redis) -> None:
    game = stage.visit(app.url)
    lost: list[str] = []

    def lose_once(route: Route) -> None:
        if lost:
            route.continue_()
        else:
            lost.append(route.request.url)
            route.abort()

    game.page.route("**/text/en/dungeon1.js", lose_once)
    open_after_the_story(game)
    go_to(game, "lair")
    assert lost


def test_heap_is_hardly_larger_after_twenty_changes_than_after_two(game: Game) -> None:
    memory = Memory(game.page)
    go_on_until_warm(game, WAY[0])
    go_along(game, WAY[1:2])
    after_two = memory.heap()
    go_along(game, WAY[2:])
    assert memory.heap() < MOST_GROWTH * after_two


@pytest.mark.parametrize("way", [WAY, HUB_WAY], ids=["lair to lair", "hub to hub"])
def test_twenty_changes_of_scene_leave_no_more_behind_than_two(game: Game, way: tuple[str, ...]) -> None:
    memory = Memory(game.page)
    go_on_until_warm(game, way[0])
    go_along(game, way[1:2])
    after_two = look_at(memory)
    go_along(game, way[2:])
    after_twenty = look_at(memory)
    assert after_twenty.page < MOST_GROWTH * after_two.page
    assert after_twenty.held < MOST_GROWTH * after_two.held
    assert after_twenty.textures <= MOST_GROWTH_OF_TEXTURES * after_two.textures
