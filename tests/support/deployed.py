"""A copy of what is deployed, to be changed under a server that runs from it."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.settings import ROOT
from tests.support.web_server import WebServer, serve

SCRIPT = re.compile(r'<script type="module" src="(/v/[0-9a-f]{16})/src/main\.js">')
SOURCE = "/src/systems/saveload.js"
SENT = ["app.py", "gunicorn.conf.py", "server", "public", "packed"]


def copy_of_project(folder: Path) -> Path:
    """Copy what is deployed into a folder, and return that."""
    for name in SENT:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


@contextmanager
def deployed(project: Path, redis_url: str, **env: str) -> Iterator[WebServer]:
    """Serve from a copy, with one worker."""
    with serve(redis_url, project, 1, project, **env) as web:
        yield web


def release(web: WebServer) -> str:
    """Return the path below which the page finds what it loads."""
    found = SCRIPT.search(web.get("/").body.decode())
    assert found
    return found[1]


def change(project: Path) -> bytes:
    """Change a module, and return what it holds now."""
    file = project / "public" / SOURCE[1:]
    file.write_bytes(file.read_bytes() + b"// A change.\n")
    return file.read_bytes()
