"""The tutorial, typed along from an empty folder: what the page shows is what comes, and it ends in the backend."""

import json

import pytest

from scripts.docs.expand import CHAPTERS, tutorial
from scripts.docs.needs import all_sources
from server.settings import ROOT
from tests.docs.terminal import Terminal
from tests.docs.typist import Typist

ASK = """ask() { curl -s -b $1 -c $1 -H 'Content-Type: application/json' "localhost:3000$2" "${@:3}"; }"""


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


def test_backend_keeps_the_contract(terminal: Terminal) -> None:
    """Two browsers at the server that the last chapters left running: each writes its own, and reads the other's."""
    terminal.type(ASK)
    one, other = (json.loads(terminal.type(f"ask {jar} /session"))["id"] for jar in ("one", "other"))
    save = {"playerData": {"id": one, "name": "Ada", "extra": [1, 2.5]}}
    entry = {"key": "leaderboards:survivor-Mountains", "score": 40, "member": f"Ada-{one}"}
    lower = entry | {"score": 30}
    asked = [
        ("one", "playerstate", save, 200),
        ("other", "playerstate", save, 403),
        ("one", "leaderboard", entry, 200),
        ("other", "leaderboard", entry, 403),
        ("one", "leaderboard", lower, 200),
    ]
    for jar, component, body, status in asked:
        answer = terminal.type(f"ask {jar} /api/{component} -d '{json.dumps(body)}'")
        assert json.loads(answer)["status"] == status
    assert other != one
    assert json.loads(terminal.type(f"ask other /api/playerstate/{one}")) == save["playerData"]
    board = json.loads(terminal.type(f"ask other /api/leaderboard/{entry['key']}"))
    assert board == [{"value": f"Ada-{one}", "score": 40}]


def test_backend_describes_itself_as_ours(terminal: Terminal) -> None:
    """The server that the last chapters left running, asked what it can."""
    paths = json.loads(terminal.type("curl -s localhost:3000/openapi.json"))["paths"]
    assert {"/session", "/api/run", "/api/playerstate/{player_id}", "/api/leaderboard/{key}"} <= paths.keys()
