"""Redis as its container in production starts it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from redis import Redis, RedisError

from server.embedded.binaries import candidates
from server.settings import ROOT
from tests.support.processes import free_port, running
from tests.support.waiting import eventually

SCRIPTS = ROOT / "deploy" / "compose"
PASSWORD = "a1B2" * 8


def environment(folder: Path, password: str) -> dict[str, str]:
    """Return what a script of a container finds, its secret in `folder`."""
    (folder / "password").write_text(password)
    return os.environ | {"REDIS_PASSWORD_FILE": str(folder / "password"), "PATH": f"{folder}:{os.environ['PATH']}"}


class ProductionRedis:
    """The script of the container; in place of the image's entry point stands one that keeps it to this machine."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.port = free_port()
        self.url = f"redis://:{PASSWORD}@127.0.0.1:{self.port}"
        self._folder = folder
        program, *modules = next(iter(candidates()))
        own = ["--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(folder), *modules]
        entry_point = folder / "docker-entrypoint.sh"
        entry_point.write_text(f'#!/bin/sh\nshift\nexec {program} "$@" {" ".join(own)}\n')
        entry_point.chmod(0o755)

    @contextmanager
    def running(self) -> Iterator[Redis]:
        """Run it for as long as the block lasts, with what is in its folder."""
        given = environment(self._folder, f"{PASSWORD}\n")
        with (
            running(["sh", str(SCRIPTS / "redis.sh")], self._folder / "redis.log", given),
            Redis.from_url(self.url, decode_responses=True, retry=None) as client,
        ):
            eventually(lambda: _answers(client), 30)
            yield client


def _answers(client: Redis) -> bool:
    try:
        return bool(client.ping())
    except RedisError:
        return False
