"""The Hollow: entered from the green, left again, and gone on with behind its checkpoint."""

from playwright.sync_api import expect
from redis import Redis

from tests.support.game import ATTEMPT, Game
from tests.support.stored import Saves
from tests.support.waiting import eventually

AT_CHECKPOINT = {"checkpoint": True, "cleared": False, "shrines": ["shrine"], "keys": ["key1"]}


def enter_hollow(game: Game) -> None:
    """Go in from before the cave's mouth, and hear out what is said there."""
    expect(game.page.get_by_text("Enter the Hollow")).to_be_visible()
    game.page.keyboard.press("KeyE")
    game.until_in("lair")
    game.until("Number.isFinite(s.player?.x)")


def test_entering_the_hollow_moves_the_story_on(game: Game, redis: Redis) -> None:
    saves = Saves(redis, game.create_save(position=game.place("lair", dy=50)))
    game.open().go_on()
    enter_hollow(game)
    eventually(lambda: saves.game("story") == {"chapter": 1, "subchapter": 3})


def test_player_leaves_the_hollow_and_stands_on_the_green_again(game: Game) -> None:
    game.create_save(subchapter=3, position=game.place("lair", dy=50))
    game.open().go_on()
    enter_hollow(game)
    game.page.keyboard.press("Escape")
    game.button("Back to the green").click(timeout=10 * ATTEMPT)
    game.until_in_hub()


def test_who_reached_the_checkpoint_goes_on_there(game: Game) -> None:
    game.create_save(subchapter=4, world={"lair": AT_CHECKPOINT}, position=game.place("lair", dy=50))
    game.open().go_on()
    enter_hollow(game)
    game.until("s.room === 'rest'")


def test_torch_that_is_struck_opens_its_door_until_it_expires(game: Game) -> None:
    game.create_save(subchapter=3, position=game.place("lair", dy=50))
    game.open().go_on()
    enter_hollow(game)
    game.walk_to({"x": 576, "y": 2176})
    game.walk_to({"x": 1504, "y": 2112})
    with game.holding("Space"), game.steering() as hold:
        hold({"KeyW"})
        game.until("s.torches.torch1 > 0 && s.doors.door1")
    game.until("s.torches.torch1 === 0 && !s.doors.door1")
