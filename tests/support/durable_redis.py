"""A Redis that has on disk what it has acknowledged, so that it can be killed."""

import os
import signal
from pathlib import Path

from redis import Redis

from tests.support.redis_server import RedisServer

DURABLE = ["--appendonly", "yes", "--appendfsync", "always"]


class DurableRedis(RedisServer):
    """A Redis with JSON and Search and an append-only file, written before each answer."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        super().__init__(folder)
        self._command = [*self._command, *DURABLE]
        self.client.close()
        self.client = Redis.from_url(self.url, decode_responses=True, retry=None)

    def kill(self) -> None:
        """End it outright; what it acknowledged is on disk."""
        os.kill(self.pid, signal.SIGKILL)
        self.stop()

    def forget(self) -> None:
        """Remove what a stopped server has on disk."""
        for file in (self.folder / "appendonlydir").iterdir():
            file.unlink()
