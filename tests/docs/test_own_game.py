"""`docs/own-game.md`: what it says to change is enough, tried on a copy of the backend."""

import shutil

import pytest

from scripts.docs.needs import all_sources
from server.settings import ROOT
from tests.docs.terminal import Terminal
from tests.docs.typist import Typist


@pytest.fixture(scope="module")
def clone(terminal: Terminal) -> Terminal:
    for path in all_sources("server/**/*", "app.py", "gunicorn.conf.py", "public/index.html", "public/src/**/*"):
        target = terminal.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, target)
    return terminal


def test_page_does_what_it_says(clone: Terminal) -> None:
    typist = Typist(clone)
    typist.follow((ROOT / "docs/own-game.md").read_text())
    assert "\n".join(typist.differences) == ""
