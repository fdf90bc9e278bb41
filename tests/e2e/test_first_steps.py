"""Who is new is shown how to walk and how to fight; who knows is not."""

from playwright.sync_api import Locator, expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.game import Game


def hint(game: Game) -> Locator:
    return game.page.locator(".hint")


def test_newcomer_is_shown_how_to_walk_until_they_do(game: Game) -> None:
    game.open().begin()
    expect(hint(game)).to_have_text("WASD Run")
    with game.holding("KeyD"):
        expect(hint(game)).to_be_hidden()


def test_name_typed_on_a_phone_leaves_it_a_phone(stage: Stage, app: App, redis: Redis) -> None:
    phone = stage.visit(app.url, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    phone.open().begin()
    expect(hint(phone)).to_have_text("Left thumb Run")


def test_first_fight_shows_the_sword_and_then_the_dash(game: Game) -> None:
    game.open_in_arena()
    expect(hint(game)).to_have_text("Space Swing the sword")
    game.page.keyboard.press("Space")
    expect(hint(game)).to_have_text("Shift Dash through danger")
    game.page.keyboard.press("ShiftLeft")
    expect(hint(game)).to_be_hidden()


def test_who_has_sent_off_foes_is_shown_nothing(game: Game) -> None:
    kills = {"goblin": 3, "spider": 0, "skeleton": 0, "vampire": 0}
    game.create_save(position=game.before_portal, enemiesKilled=kills)
    game.open().go_on()
    game.enter_arena()
    game.until("s.time > 2.5")
    expect(hint(game)).to_be_hidden()
