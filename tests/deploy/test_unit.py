"""The systemd unit: what it relies on."""

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from server.settings import ROOT
from tests.deploy.instance import Instance
from tests.support.redis_server import RedisServer

UNIT = "cachequest@.service"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="only systemd knows whether a unit is right")
def test_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    text = (ROOT / "deploy" / "systemd" / UNIT).read_text()
    (tmp_path / UNIT).write_text(text.replace("/opt/cachequest", str(ROOT)).replace("/usr/bin/curl", "/bin/true"))
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / UNIT)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert UNIT.partition(".")[0] not in done.stderr


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
