"""What the app's processes hold, as the kernel tells it: memory and connections."""

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

PROC = Path("/proc")
SECONDS_BETWEEN_LOOKS = 0.2


def children(pid: int) -> list[int]:
    """Return the processes that a process has started and that still run."""
    listed = ""
    with suppress(OSError):
        listed = (PROC / f"{pid}/task/{pid}/children").read_text()
    return [int(child) for child in listed.split() if is_running(int(child))]


def is_running(pid: int) -> bool:
    """Return whether a process still holds anything; one that has ended may be listed until it is waited for."""
    return _state(pid) not in ("", "Z")


def memory(pid: int) -> int:
    """Return the bytes of memory that a process has resident."""
    with suppress(OSError):
        for line in (PROC / f"{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    return 0


def connections(pid: int, port: int) -> int:
    """Return how many sockets a process has open to a port of this machine."""
    held = set()
    with suppress(OSError):
        for name in os.listdir(PROC / f"{pid}/fd"):
            with suppress(OSError):
                held.add(os.readlink(PROC / f"{pid}/fd/{name}"))
    # A set, as the kernel may list a socket twice when others come and go meanwhile.
    rows = [line.split() for line in (PROC / "net/tcp").read_text().splitlines()[1:]]
    return len(held & {f"socket:[{row[9]}]" for row in rows if row[2].endswith(f":{port:04X}")})


def _state(pid: int) -> str:
    with suppress(OSError):
        return (PROC / f"{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return ""


class Vitals:
    """Watches processes for as long as the block lasts, and remembers the most that any one of them held."""

    def __init__(self, pids: Callable[[], list[int]], port: int) -> None:
        self.connections = 0
        self.memory = 0
        self._pids = pids
        self._port = port
        self._at_first = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    @property
    def growth(self) -> int:
        """The bytes by which the largest process exceeded the largest one at the beginning."""
        return self.memory - self._at_first

    def __enter__(self) -> Self:
        self._look()
        self._at_first = self.memory
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self._look()

    def _watch(self) -> None:
        while not self._ended.wait(SECONDS_BETWEEN_LOOKS):
            self._look()

    def _look(self) -> None:
        for pid in self._pids():
            self.memory = max(self.memory, memory(pid))
            self.connections = max(self.connections, connections(pid, self._port))
