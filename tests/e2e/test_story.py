"""The whole story, played by a scripted player from a new name to the credits, and what is open after them."""

from collections.abc import Callable

from redis import Redis

from tests.support.game import Game
from tests.support.page import State
from tests.support.scripted import ScriptedPlayer
from tests.support.stored import Saves
from tests.support.waiting import eventually

CHAPTERS = [
    ("level1", "lair", "Talk to (Mark|Kat)"),
    ("level2", "dungeon", "Talk to (Dino|Sok)"),
    ("level3", "badlands", "Talk to (Pineapple|Burpman)"),
    ("level4", "neonfactory", "Talk to (Ka|Ghostiny)"),
]
"""Hub, dungeon, and who is spoken with: the guide, or the friend who stands there in the end."""

SKILLS = {"swordBeam": True, "shuriken": True, "shieldAura": True}
TOLD = {"chapter": 5, "subchapter": 1}


def reached(chapter: int, subchapter: int) -> Callable[[State], bool]:
    """Return what says whether a hub is on show and the story has come to a step."""
    return lambda state: state.get("story") == {"chapter": chapter, "subchapter": subchapter}


def play_chapter(player: ScriptedPlayer, chapter: int) -> None:
    """Play from the arrival in a chapter's hub to the news that the guide waits for."""
    hub, dungeon, guide = CHAPTERS[chapter - 1]
    player.use(guide, reached(chapter, 2))
    player.travel("Enter The", dungeon)
    assert reached(chapter, 5)(player.play_dungeon(hub))


def go_on(player: ScriptedPlayer, chapter: int) -> None:
    """Tell the guide, and take the road to the next hub."""
    player.use(CHAPTERS[chapter - 1][2], reached(chapter + 1, 1))
    player.travel("Take the road to", CHAPTERS[chapter][0])


def leave_credits(game: Game) -> None:
    game.insist(lambda: game.page.keyboard.press("Enter"), lambda: bool(game.state()["scene"] == "level4"))


def test_story_is_played_from_a_new_name_to_the_credits_and_the_world_stays_open(game: Game, redis: Redis) -> None:
    saves = Saves(redis, game.id)
    game.open().begin()
    player = ScriptedPlayer(game)
    player.take_over()

    for chapter in (1, 2, 3):
        play_chapter(player, chapter)
        go_on(player, chapter)
    play_chapter(player, 4)
    player.travel(CHAPTERS[3][2], "credits")
    leave_credits(game)

    eventually(lambda: saves.game("story") == TOLD)
    assert saves.game("bossDefeated") == {f"chapter{chapter}": True for chapter in (1, 2, 3, 4)}
    eventually(lambda: saves.player("skillUnlocked") == SKILLS)
    assert saves.player("embeddings") == SKILLS

    for hub in ("level3", "level2", "level1"):
        player.travel("Go back to", hub, "back")
    for hub in ("level2", "level3", "level4"):
        player.travel("Take the road to", hub, "gate")
    eventually(lambda: saves.player("map") == "level4")
