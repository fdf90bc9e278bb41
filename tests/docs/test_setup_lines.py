"""The lines that set a reader up, typed by a test like all others, but for what needs Docker or a Redis client here."""

import os
import re
import shlex
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.docs.blocks import Block, blocks
from scripts.docs.expand import tutorial
from server.settings import ROOT
from tests.docs.terminal import Terminal
from tests.support.processes import free_port, running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

ELSEWHERE = re.compile(r"docker compose up -d|redis-cli --version|PATH=.*redis-stack-server/bin\"|.*make play")


def setup_lines() -> list[str]:
    """Return what readers are told to type before there is anything to try."""
    found = [block for page in tutorial().values() for block in blocks(page) if "setup" in block.classes]
    return [line[2:] for block in found for line in block.text.splitlines()]


def typed() -> list[str]:
    return [line for line in setup_lines() if not ELSEWHERE.fullmatch(line)]


def aside() -> str:
    """Return how readers move the finished game out of the way of theirs."""
    (found,) = (line for line in setup_lines() if line.endswith(" make play"))
    return found


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
    (empty.folder / "cache-quest").symlink_to(ROOT)
    lines = typed()
    for block in requirement_files():
        path = empty.folder / "my-game" / block.title
        installing = next(place for place, line in enumerate(lines) if line.startswith("pip install"))
        lines.insert(installing, f"mkdir -p {path.parent} && cat > {path} <<'END'\n{block.text}END\n")
    for line in lines:
        assert empty.type(f"{line.rstrip()}\necho done: $?").endswith("done: 0"), line
    assert empty.type("command -v python").endswith("/my-game/.venv/bin/python")
    # The last lines copy what the chapters have one create: all but what the last chapter is about.
    given = [block.title for name, page in tutorial().items() for block in blocks(page) if "put" in block.classes]
    missing = [path for path in given if not (empty.folder / "my-game" / path).exists()]
    assert sorted(missing) == [".dockerignore", ".env.docker", "Dockerfile", "compose.yml"]


def test_make_play_serves_the_game_and_the_tutorial_beside_a_redis_of_its_own(tmp_path: Path) -> None:
    port = free_port()
    data = tmp_path / "data"
    own = {"REDIS_URL": "", "REDIS_EMBEDDED_DIR": str(data)}
    command = shlex.split(aside().replace("PORT=4000", f"PORT={port}"))
    log = tmp_path / "log"
    # Run by make, it would take its parent's flags for its own.
    flags = dict.fromkeys((name for name in os.environ if name.startswith(("MAKE", "MFLAGS"))), "")
    with running(["env", *command], log, own | flags) as process:
        server = WebServer(port, log, process)
        eventually(lambda: f"ready: http://localhost:{port}" in log.read_text(), 60)
        assert b"Cache Quest" in server.get("/").body
        assert b"Building a game backend with Flask and Redis" in server.get("/docs/tutorial/").body
        assert server.get("/health").status == 200
        assert not (data / "redis.url").read_text().strip().endswith(":6379")
