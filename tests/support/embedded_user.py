"""A process of the app that uses the embedded Redis, as far as that is concerned."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from redis import Redis, RedisError

from tests.support.processes import Process, end, running
from tests.support.waiting import eventually

PROGRAM = """
import sys
from pathlib import Path
from server.embedded import start
print(start(Path(sys.argv[1]), int(sys.argv[2])), file=open(sys.argv[3], "w"), flush=True)
sys.stdin.read()
"""


class EmbeddedUser:
    """A running process that has asked for the embedded Redis of a folder."""

    def __init__(self, process: Process, answer: Path, log: Path) -> None:
        self.process = process
        self.log = log
        self._answer = answer

    @property
    def url(self) -> str:
        """The address it was given; waits for it."""
        return eventually(lambda: self._answer.read_text().strip() if self._answer.exists() else "", 20)

    @property
    def client(self) -> Redis:
        return Redis.from_url(self.url, decode_responses=True, retry=None)

    def leave(self) -> None:
        """End as an app does, and wait until it has."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(10)

    def kill(self) -> None:
        """End it outright."""
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        end(self.process)


@contextmanager
def using(folder: Path, port: int = 0) -> Iterator[EmbeddedUser]:
    """Run a process that uses the embedded Redis of `folder` until it leaves or the block ends."""
    folder.mkdir(exist_ok=True)
    number = len(list(folder.glob("user-*.answer"))) + len(list(folder.glob("user-*.log")))
    answer, log = folder / f"user-{number}.answer", folder / f"user-{number}.log"
    command = [sys.executable, "-c", PROGRAM, str(folder), str(port), str(answer)]
    with running(command, log) as process:
        yield EmbeddedUser(process, answer, log)


def is_gone(client: Redis) -> bool:
    """Return whether nothing answers at the client's address."""
    try:
        client.ping()
    except RedisError:
        return True
    return False


def starts(folder: Path) -> int:
    """Return how often a server was started on this folder."""
    return (folder / "redis.log").read_text().count("Ready to accept connections")


def server_pid(folder: Path) -> int:
    return int((folder / "redis.pid").read_text())


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
