"""The tutorial, typed along from an empty folder: what the page shows is what comes, and it ends in the backend."""

import json

import pytest

from scripts.docs.expand import CHAPTERS, tutorial
from scripts.docs.needs import all_sources
from server.settings import ROOT
from tests.docs.terminal import Terminal
from tests.docs.typist import Typist


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return tutorial()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_chapter_does_what_it_says(terminal: Terminal, pages: dict[str, str], chapter: str) -> None:
    typist = Typist(terminal)
    typist.follow(pages[chapter])
    assert "\n".join(typist.differences) == ""


def test_backend_is_whole(terminal: Terminal) -> None:
    """Runs after the chapters, in their folder."""
    for path in (*all_sources("server/**/*"), "app.py", "gunicorn.conf.py", ".env.example"):
        assert (terminal.folder / path).read_text().strip() == (ROOT / path).read_text().strip(), path


def test_backend_describes_itself_as_ours(terminal: Terminal) -> None:
    """The server that the last chapters left running, asked what it can."""
    paths = json.loads(terminal.type("curl -s localhost:3000/openapi.json"))["paths"]
    assert {"/session", "/api/run", "/api/playerstate/{player_id}", "/api/leaderboard/{key}"} <= paths.keys()
