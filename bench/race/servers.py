"""Who races: ours as the README deploys it, the peer on the tutorial's libraries, and a plain Flask app for scale."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from server.settings import ROOT
from tests.support.processes import Process, free_port, running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

EXPRESS = ROOT / "bench" / "express"
TICKS = os.sysconf("SC_CLK_TCK")
WIDE = "999999999/minute"
BUDGETS = {f"RATELIMIT_{name}": WIDE for name in ("SESSIONS", "SAVES", "SCORES", "SEARCHES")}
"""All players of the race come from one address: the limits are asked as ever, and never reached."""


@dataclass(frozen=True)
class Racer:
    """A server in the race."""

    name: str
    port: int
    process: Process

    def cpu_seconds(self) -> float:
        """Return the processor time that it and the processes it started have used so far."""
        return sum(_ticks(pid) for pid in family(self.process.pid)) / TICKS

    def memory_megabytes(self) -> float:
        """Return the largest resident size among its processes."""
        pages = (int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in family(self.process.pid))
        return max(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def family(pid: int) -> list[int]:
    """Return the ids of a process and of all that it started, its own first."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(member for child in children for member in family(int(child)))]


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


@contextmanager
def racer(name: str, redis_url: str, folder: Path, **settings: str) -> Iterator[Racer]:
    """Start one of COMMANDS on a free port, with further settings, and wait until it answers."""
    port = free_port()
    own = {"PORT": str(port), "REDIS_URL": redis_url, "REDIS_SESSION_SECRET": "race", "LOG_LEVEL": "WARNING"}
    env = own | BUDGETS | settings
    command = [part.format(port=port) for part in COMMANDS[name]]
    log = folder / f"{name}.log"
    with running(command, log, env) as process:
        server = WebServer(port, log, process)
        eventually(lambda: _answers(server), 20)
        yield Racer(name, port, process)


def _answers(server: WebServer) -> bool:
    try:
        return server.get("/session").status == 200
    except OSError:
        if server.process.poll() is not None:
            raise SystemExit(server.log.read_text()) from None
        return False


COMMANDS = {
    "ours": [sys.executable, "-m", "gunicorn", "app:app"],
    "peer": ["node", str(EXPRESS / "app.js")],
    "flask": [sys.executable, "-m", "gunicorn", "-k", "gevent", "-w", "2", "-b", "127.0.0.1:{port}", "bench.plain:app"],
}
