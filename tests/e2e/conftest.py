"""What the browser's tests share: one browser, one running app, a fresh context for each test."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright
from redis import Redis

from server.secret import KEY
from server.settings import ROOT
from tests.support.app import App
from tests.support.chromium import FLAGS, chromium_path
from tests.support.game import Game

WINDOW = {"width": 960, "height": 540}
RESULTS = ROOT / "test-results"


class Stage:
    """The pages of one test."""

    def __init__(self, playwright: Playwright, browser: Browser) -> None:
        self._playwright = playwright
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.games: list[Game] = []

    def visit(self, url: str, **options: Any) -> Game:
        """Return a page of a browser that has never been here; nothing is open in it yet."""
        return self._show(self._browser.new_context(**{"viewport": WINDOW, **options}), url)

    def start_browser(self, profile: Path, url: str) -> Game:
        """Start a browser of its own that keeps what it stores in a profile."""
        browser = self._playwright.chromium
        context = browser.launch_persistent_context(
            profile, executable_path=chromium_path(), args=FLAGS, viewport={"width": 960, "height": 540}
        )
        return self._show(context, url)

    def second_tab(self, game: Game) -> Game:
        """Open another page of the same browser."""
        self.games.append(Game(game.context, game.url, game.context.new_page()))
        return self.games[-1]

    def close(self) -> None:
        while self._contexts:
            self._contexts.pop().close()

    def _show(self, context: BrowserContext, url: str) -> Game:
        self._contexts.append(context)
        self.games.append(Game(context, url))
        return self.games[-1]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app as `make play` runs it, with a Redis that it brings."""
    app = App(tmp_path_factory.mktemp("app"))
    app.start()
    yield app
    app.stop()


@pytest.fixture(scope="session")
def connection(app: App) -> Iterator[Redis]:
    with Redis.from_url(app.redis_url, decode_responses=True) as client:
        yield client


@pytest.fixture
def redis(connection: Redis) -> Redis:
    """The app's Redis right after boot: indexes and secret, nothing saved."""
    if keys := [key for key in connection.scan_iter() if key != KEY]:
        connection.delete(*keys)
    return connection


@pytest.fixture
def redis_with_a_score(redis: Redis) -> None:
    """A board that answers with an entry: of an empty one's 404 the browser makes a note."""
    redis.zadd("leaderboards:survivor-Grassland", {"Ada-1": 1})


@pytest.fixture
def stage(playwright: Playwright, browser: Browser) -> Iterator[Stage]:
    stage = Stage(playwright, browser)
    yield stage
    stage.close()
    assert [errors for game in stage.games if (errors := game.page_errors)] == []


@pytest.fixture
def game(stage: Stage, app: App, redis: Redis) -> Iterator[Game]:
    """A new player's page, not open yet; nothing may go wrong in it unseen."""
    game = stage.visit(app.url)
    yield game
    assert game.complaints == []


@pytest.fixture
def player(game: Game, redis: Redis) -> str:
    """The game's player, with a save who is on a board."""
    id = game.create_save(highScore={"Grassland": 70})
    redis.zadd("leaderboards:survivor-Grassland", {f"Ada-{id}": 70, "Bob-bob": 80})
    return id


NewApp = Callable[[str], App]


@pytest.fixture
def new_app(tmp_path: Path) -> Iterator[NewApp]:
    """Start an app of the test's own, to be stopped and started; scores count only with their run."""
    apps: list[App] = []

    def start(redis_url: str = "") -> App:
        apps.append(App(tmp_path, redis_url, STRICT_SCORES="1"))
        apps[-1].start()
        return apps[-1]

    yield start
    for app in apps:
        app.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Function) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Leave a picture of what a failing test saw last."""
    report = yield
    stage = item.funcargs.get("stage")
    if report.when == "call" and report.failed and isinstance(stage, Stage):
        RESULTS.mkdir(exist_ok=True)
        for number, game in enumerate(stage.games):
            if not game.page.is_closed():
                game.page.screenshot(path=RESULTS / f"{item.name}-{number}.png")
    return report
