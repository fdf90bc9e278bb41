"""The embedded Redis is there while the app is, not longer, and keeps its data."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import ROOT
from tests.support.embedded_user import is_gone, is_running, server_pid, starts, using
from tests.support.waiting import eventually
from tests.support.web_server import serve


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_server_stays_while_anyone_uses_it(folder: Path) -> None:
    with using(folder) as one, using(folder) as other, other.client as client:
        assert one.url == other.url
        one.end()
        assert client.ping()


def test_server_ends_with_its_last_user(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        client.ping()
        user.leave()
        assert is_gone(client)


def test_server_ends_with_a_killed_user(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        client.ping()
        user.kill()
        eventually(lambda: is_gone(client))


def test_data_survives_a_restart(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        client.set("kept", "yes")
        client.json().set("players:a", "$", {"id": "a"})
        user.leave()
    with using(folder) as user, user.client as client:
        assert client.get("kept") == "yes"
        assert client.json().get("players:a") == {"id": "a"}


def test_data_survives_a_kill(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        client.set("kept", "yes")
        user.kill()
        eventually(lambda: is_gone(client))
    with using(folder) as user, user.client as client:
        assert client.get("kept") == "yes"


def test_server_that_dies_is_started_again_with_its_data(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        client.set("kept", "yes")
        client.config_set("appendfsync", "always")
        client.set("kept", "still")
        pid = server_pid(folder)
        os.kill(pid, signal.SIGKILL)
        eventually(lambda: server_pid(folder) != pid and not is_gone(client))
        assert client.get("kept") == "still"


def test_server_can_be_started_again_right_after_its_end(folder: Path) -> None:
    for _ in range(3):
        with using(folder) as user, user.client as client:
            assert client.ping()
            user.kill()


def test_command_starts_it_once_and_ends_in_silence(folder: Path) -> None:
    command = [sys.executable, "-m", "flask", "players", "list"]
    env = os.environ | {"REDIS_EMBEDDED_DIR": str(folder)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=30, check=True)
    assert starts(folder) == 1
    assert "ERROR" not in done.stderr
    assert "Traceback" not in done.stderr


def test_user_killed_while_it_waits_leaves_nothing_running(folder: Path) -> None:
    with using(folder) as user:
        pid = eventually(lambda: (folder / "redis.pid").exists() and server_pid(folder))
        user.kill()
        eventually(lambda: not is_running(pid))
        assert "Traceback" not in user.log.read_text()


def test_app_under_gunicorn_starts_it_and_takes_it_along(folder: Path, tmp_path: Path) -> None:
    with serve("", tmp_path, REDIS_EMBEDDED_DIR=str(folder)) as server:
        assert server.is_healthy()
        pid = server_pid(folder)
        assert starts(folder) == 1
        server.process.terminate()
        assert server.process.wait(15) == 0
    eventually(lambda: not is_running(pid))


def test_killed_gunicorn_leaves_nothing_running(folder: Path, tmp_path: Path) -> None:
    with serve("", tmp_path, REDIS_EMBEDDED_DIR=str(folder)) as server:
        assert server.is_healthy()
        pid = server_pid(folder)
        server.process.kill()
        eventually(lambda: not is_running(pid), 20)
