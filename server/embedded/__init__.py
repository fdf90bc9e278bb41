"""A real Redis beside the app, when REDIS_URL is not set.

All processes of the app share one server under one folder. Each holds a shared lock on `users.lock`; the kernel lets
go of it however the process ends, and the guard (`guard.py`, the server's parent) stops the server once nobody holds
it. So it starts once, however many start together, and never outlives the app.
"""

import atexit
import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from server.embedded.binaries import WAYS_OUT

PROJECT = Path(__file__).resolve().parent.parent.parent
STOP_SECONDS = 5
POLL_SECONDS = 0.05

# The users' lock of each folder, and the process that took it; those that it forked hold it, too.
_users: dict[Path, tuple[IO[str], int]] = {}


class EmbeddedRedisError(SystemExit):
    """No embedded Redis can run here; start-up stops and names the ways out."""


def start(folder: Path, port: int) -> str:
    """Return the URL of the Redis that keeps its data in `folder`, starting it unless it runs.

    `port` is taken if it is free (0: any free one). Raises EmbeddedRedisError, which ends the process with one clear
    message, where no server can run.
    """
    folder = folder.resolve()
    if folder not in _users:
        folder.mkdir(parents=True, exist_ok=True)
        users = (folder / "users.lock").open("a")
        fcntl.flock(users, fcntl.LOCK_SH)
        _users[folder] = users, os.getpid()
    with _exclusive(folder / "start.lock"):
        if not _is_locked(folder / "guard.lock"):
            _spawn_guard(folder, port)
    return (folder / "redis.url").read_text().strip()


@contextmanager
def _exclusive(path: Path) -> Iterator[None]:
    with path.open("a") as file:
        # Asked for again and again: to wait in the kernel would stop gevent, and with it the greenlet that has it.
        while not _lock(file):
            time.sleep(POLL_SECONDS)
        yield


def _is_locked(path: Path) -> bool:
    with path.open("a") as file:
        return not _lock(file)


def _lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _spawn_guard(folder: Path, port: int) -> None:
    """Start the guard in a session of its own, so that Ctrl-C reaches the app alone, and wait until it serves."""
    guard = subprocess.Popen(
        [sys.executable, "-m", "server.embedded.guard", str(folder), str(port)],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert guard.stdout
    verdict = guard.stdout.readline().strip()
    guard.stdout.close()
    if not verdict.startswith("redis://"):
        raise EmbeddedRedisError(f"{verdict or 'The embedded Redis did not start.'} {WAYS_OUT}")
    print(f"Embedded Redis on {verdict}, data in {folder}", file=sys.stderr)
    atexit.register(_leave, folder, guard)


def _leave(folder: Path, guard: "subprocess.Popen[str]") -> None:
    """Let go of the server and, if nobody else uses it, see it stopped before this process ends."""
    users, owner = _users[folder]
    if os.getpid() != owner:
        return  # a forked worker cannot let go: the one that forked it still holds the lock
    users.close()
    try:
        guard.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        return  # another process of the app still uses it
