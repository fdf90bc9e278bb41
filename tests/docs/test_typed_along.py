"""The tutorial, typed along from an empty folder: what the page shows is what comes, and it ends in the backend."""

from collections.abc import Iterator

import pytest

from scripts.docs.expand import CHAPTERS, tutorial
from tests.docs.terminal import Terminal
from tests.docs.typist import Typist


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path_factory.mktemp("my-game"), tmp_path_factory.mktemp("tools"))
    yield terminal
    terminal.close()


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return tutorial()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_chapter_does_what_it_says(terminal: Terminal, pages: dict[str, str], chapter: str) -> None:
    typist = Typist(terminal)
    typist.follow(pages[chapter])
    assert "\n".join(typist.differences) == ""
