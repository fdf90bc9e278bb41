"""The embedded Redis' guard is killed outright, and Redis with it: the running app brings both back."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.embedded_user import is_running, server_pid
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(folder: Path, tmp_path: Path) -> Iterator[WebServer]:
    with serve("", tmp_path, REDIS_EMBEDDED_DIR=str(folder), REDIS_EMBEDDED_PORT="0") as running:
        eventually(running.is_healthy)
        yield running


def kill_guard(folder: Path) -> None:
    redis = server_pid(folder)
    status = Path(f"/proc/{redis}/stat").read_text()
    os.kill(int(status.rpartition(")")[2].split()[1]), signal.SIGKILL)
    eventually(lambda: not is_running(redis))


def test_app_starts_another_with_the_same_data(server: WebServer, folder: Path) -> None:
    mine = server.get("/session")
    server.get("/session", Cookie=mine.cookie)
    for _ in range(2):
        kill_guard(folder)
        eventually(server.is_healthy)
    eventually(lambda: server.get("/session", Cookie=mine.cookie).status == 200)
    assert json.loads(server.get("/session", Cookie=mine.cookie).body) == mine.json


def test_app_ends_at_once_and_alone_after_that(server: WebServer, folder: Path) -> None:
    kill_guard(folder)
    eventually(server.is_healthy)
    redis = server_pid(folder)
    server.process.send_signal(signal.SIGTERM)
    server.process.wait(8)
    eventually(lambda: not is_running(redis))
    assert "Traceback" not in server.log.read_text()
