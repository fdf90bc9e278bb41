"""A Redis of one test's own, to be stopped and started under the app."""

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from redis import Redis, RedisError

from server.embedded.binaries import candidates
from tests.support.processes import free_port, running
from tests.support.waiting import eventually


class RedisServer:
    """A Redis on one port, with JSON and Search or without."""

    start_seconds: float = 10

    def __init__(self, folder: Path, modules: bool = True) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}"
        self.client = Redis.from_url(self.url, decode_responses=True)
        program = next(iter(candidates()))
        self._command = program if modules else program[:1]
        self._running = ExitStack()
        self.pid = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Start it, empty, and wait until it answers."""
        command = [*self._command, "--bind", "127.0.0.1", "--port", str(self.port), "--save", ""]
        process = self._running.enter_context(running([*command, "--dir", str(self.folder)], self.folder / "redis.log"))
        self.pid = process.pid
        eventually(self._answers, self.start_seconds)

    def stop(self) -> None:
        """End it; what it held is lost."""
        self._running.close()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let it take connections and answer nothing."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.pid, signal.SIGCONT)

    def close(self) -> None:
        self.client.close()
        self.stop()

    def _answers(self) -> bool:
        try:
            return bool(self.client.ping())
        except RedisError:
            return False
