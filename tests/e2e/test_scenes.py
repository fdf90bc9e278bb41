"""Each scene opens, nothing complains, and nothing of it stays: the fixture `game` hears complaints."""

from playwright.sync_api import expect

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

MOST_GROWTH = 1.2
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


def go_along(game: Game, scenes: tuple[str, ...]) -> None:
    """Go from scene to scene, and wait until what the last one loads ahead is there."""
    for scene in scenes:
        go_to(game, scene)
    game.page.wait_for_load_state("networkidle")


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


def test_twenty_changes_of_scene_leave_no_more_behind_than_two(game: Game) -> None:
    memory = Memory(game.page)
    open_after_the_story(game)
    go_along(game, WAY[1:2])
    after_two, textures_after_two = memory.held(), memory.textures()
    go_along(game, WAY[2:])
    assert memory.held() < MOST_GROWTH * after_two
    assert memory.textures() < MOST_GROWTH * textures_after_two
