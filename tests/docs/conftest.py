"""What the tests of the pages share: a folder to type in, and the site as the game's server shows it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.docs.terminal import Terminal
from tests.support.app import App
from tests.support.chromium import FLAGS, chromium_path


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    folder = tmp_path_factory.mktemp("home") / "my-game"
    folder.mkdir()
    terminal = Terminal(folder, tmp_path_factory.mktemp("tools"))
    yield terminal
    terminal.close()


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site's address."""
    app = App(tmp_path_factory.mktemp("app"))
    app.start()
    yield f"{app.url}/docs"
    app.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yield browser
        browser.close()
