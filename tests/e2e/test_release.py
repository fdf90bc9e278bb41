"""A page that was open while a newer release of the game was deployed."""

from playwright.sync_api import Route, expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.game import Game

FILES = "**/v/*/src/**"


def deploy_under(game: Game) -> None:
    """Have the server know nothing any more of the release whose title is on show."""

    def answer(route: Route) -> None:
        is_asked_for = route.request.method == "HEAD" or "/scenes/level" in route.request.url
        route.fulfill(status=404) if is_asked_for else route.continue_()

    game.page.route(FILES, answer)


def test_player_whose_release_is_gone_is_offered_the_new_one(stage: Stage, app: App, redis: Redis) -> None:
    game = stage.visit(app.url)
    deploy_under(game)
    game.open()
    game.page.get_by_label("What shall the realm call you?").fill("Ada")
    game.page.keyboard.press("Enter")
    expect(game.panel("Memoria has grown")).to_be_visible()
    game.page.unroute(FILES)
    game.button("Load the new version").click()
    game.until_in("title")
    expect(game.page.get_by_text("Welcome back, Ada!")).to_be_visible()
    game.go_on()


def test_player_who_is_only_without_a_network_is_not(stage: Stage, app: App, redis: Redis) -> None:
    game = stage.visit(app.url)
    game.page.route("**/scenes/level1.js", lambda route: route.abort())
    game.open()
    game.page.get_by_label("What shall the realm call you?").fill("Ada")
    game.page.keyboard.press("Enter")
    expect(game.panel("The road is washed out")).to_be_visible()
    expect(game.panel("Memoria has grown")).to_be_hidden()
