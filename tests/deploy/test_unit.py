"""The systemd unit: what it relies on."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import ROOT
from tests.deploy.instance import Instance
from tests.support.redis_server import RedisServer

UNIT = "cachequest@.service"
TEXT = (ROOT / "deploy" / "systemd" / UNIT).read_text()
PAGE = (ROOT / "docs" / "deployment.md").read_text()
SETTINGS_FILE = "/etc/cachequest/env"
ADDRESS = "from server.settings import settings; print(settings.host, settings.port)"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="only systemd knows whether a unit is right")
def test_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    (tmp_path / UNIT).write_text(TEXT.replace("/opt/cachequest", str(ROOT)).replace("/usr/bin/curl", "/bin/true"))
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / UNIT)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert UNIT.partition(".")[0] not in done.stderr


def make_settings(file: Path) -> None:
    """Make the file of settings by the page's own command."""
    (line,) = re.findall(rf"^.* {SETTINGS_FILE}$", PAGE, re.MULTILINE)
    command = ["sh", "-c", line.replace(SETTINGS_FILE, str(file))]
    subprocess.run(command, cwd=ROOT, check=True)


def unit_setting(name: str, instance: str) -> str:
    """Return what the unit says under a name that it has once."""
    (value,) = re.findall(rf"^{name}=(.*)$", TEXT, re.MULTILINE)
    return str(value).replace("%i", instance)


def address(instance: str, file: Path) -> str:
    """Return where an instance listens, by Environment=, EnvironmentFile= over it, and what ExecStart= itself sets."""
    assert unit_setting("EnvironmentFile", instance) == SETTINGS_FILE
    lines = [*shlex.split(unit_setting("Environment", instance)), *file.read_text().splitlines()]
    settings = dict(line.split("=", 1) for line in lines if re.match(r"\w+=", line))
    start = unit_setting("ExecStart", instance)
    game = "/opt/cachequest/.venv/bin/gunicorn app:app"
    assert start.endswith(game)
    command = [*shlex.split(start.removesuffix(game)), sys.executable, "-c", ADDRESS]
    done = subprocess.run(command, cwd=ROOT, env=settings, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_two_instances_with_the_settings_that_the_page_makes_have_two_ports(tmp_path: Path) -> None:
    file = tmp_path / "cachequest" / "env"
    make_settings(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "REDIS_URL=" in file.read_text()
    assert [address(port, file) for port in ("3001", "3002")] == ["127.0.0.1 3001", "127.0.0.1 3002"]


def test_port_in_the_settings_does_not_count(tmp_path: Path) -> None:
    file = tmp_path / "env"
    file.write_text("HOST=0.0.0.0\nPORT=3000\n")
    assert address("3001", file) == "127.0.0.1 3001"


def test_flask_takes_the_file_of_settings(tmp_path: Path, redis: RedisServer) -> None:
    (tmp_path / "env").write_text(f"REDIS_URL={redis.url}\n")
    redis.client.json().set("players:x", "$", {"id": "x", "name": "Ada"})
    (line,) = re.findall(r"^\.venv/bin/flask (.*?) +#", PAGE, re.MULTILINE)
    command = [sys.executable, "-m", "flask", *line.replace(SETTINGS_FILE, str(tmp_path / "env")).split()]
    environment = {name: value for name, value in os.environ.items() if name != "REDIS_URL"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    assert "Ada" in done.stdout


def test_gunicorn_tells_systemd_when_it_listens(tmp_path: Path, redis: RedisServer) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(20)
        instance = Instance(tmp_path, redis.url, NOTIFY_SOCKET=str(tmp_path / "notify"))
        instance.start()
        try:
            assert b"READY=1" in systemd.recv(4096)
        finally:
            instance.stop()
