"""The lines that set a reader up, typed by a test like all others, but for what needs Docker or a Redis client here."""

import os
import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.docs.blocks import Block, blocks
from scripts.docs.expand import tutorial
from tests.docs.terminal import Terminal
from tests.support.processes import free_port, running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

ELSEWHERE = re.compile(r"docker compose up -d|redis-cli --version|PATH=.*redis-stack-server/bin\"")


def setup_lines() -> list[str]:
    """Return what readers are told to type before there is anything to try."""
    found = [block for page in tutorial().values() for block in blocks(page) if "setup" in block.classes]
    return [line[2:] for block in found for line in block.text.splitlines()]


def typed() -> list[str]:
    return [line for line in setup_lines() if not ELSEWHERE.fullmatch(line)]


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal in a new folder; whatever pip would fetch is here already, so that it asks nobody."""
    tools = tmp_path / "tools"
    tools.mkdir()
    terminal = Terminal(tmp_path, tools)
    terminal.type(f"export PYTHONPATH={sysconfig.get_path('purelib')} PIP_NO_INDEX=1 PIP_DISABLE_PIP_VERSION_CHECK=1")
    yield terminal
    terminal.close()


def requirement_files() -> list[Block]:
    found = [block for block in blocks(tutorial()["quickstart"]) if "put" in block.classes]
    assert [block for block in found if block.title == "requirements.txt"]
    return found


def test_lines_from_an_empty_folder_to_an_environment_do_what_they_say(empty: Terminal) -> None:
    lines = typed()
    assert lines[0] == "make play"
    for block in requirement_files():
        path = empty.folder / "my-game" / block.title
        lines.insert(-1, f"mkdir -p {path.parent} && cat > {path} <<'END'\n{block.text}END\n")
    for line in lines[1:]:
        assert empty.type(f"{line.rstrip()}\necho done: $?").endswith("done: 0"), line
    assert empty.type("command -v python").endswith("/my-game/.venv/bin/python")


def test_make_play_serves_the_game_and_the_tutorial_beside_a_redis_of_its_own(tmp_path: Path) -> None:
    port = free_port()
    own = {"PORT": str(port), "REDIS_URL": "", "REDIS_EMBEDDED_DIR": str(tmp_path / "data"), "REDIS_EMBEDDED_PORT": "0"}
    log = tmp_path / "log"
    # Run by make, it would take its parent's flags for its own.
    flags = dict.fromkeys((name for name in os.environ if name.startswith(("MAKE", "MFLAGS"))), "")
    with running(["make", "play"], log, own | flags) as process:
        server = WebServer(port, log, process)
        eventually(lambda: f"ready: http://localhost:{port}" in log.read_text(), 60)
        assert b"Cache Quest" in server.get("/").body
        assert b"Building a game backend with Flask and Redis" in server.get("/docs/tutorial/").body
        assert server.get("/health").status == 200
