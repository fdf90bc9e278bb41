"""One instance of the game on a port of its own, to be killed, ended and started under nginx."""

import os
import signal
import sys
from contextlib import ExitStack
from pathlib import Path

from tests.support.processes import Process, free_port, running
from tests.support.vitals import children, is_running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

START_SECONDS = 40
SESSIONS = 12
SETTINGS = {
    "WEB_CONCURRENCY": "1",
    "TRUSTED_PROXIES": "1",
    "FORWARDED_ALLOW_IPS": "127.0.0.1",
    "RATELIMIT_ENABLED": "1",
    "RATELIMIT_SESSIONS": f"{SESSIONS}/hour",
    "RATELIMIT_SAVES": "100000/minute",
}


class Instance:
    """The app under gunicorn, with one worker."""

    def __init__(self, folder: Path, redis_url: str, **settings: str) -> None:
        self.port = free_port()
        self.log = folder / f"game-{self.port}.log"
        self.process: Process
        self._env = SETTINGS | {"PORT": str(self.port), "REDIS_URL": redis_url} | settings
        self._log_before = 0
        self._running = ExitStack()

    def start(self) -> None:
        """Start it and wait until it is healthy."""
        command = [sys.executable, "-m", "gunicorn", "app:app"]
        self._log_before = self.log.stat().st_size if self.log.exists() else 0
        self.process = self._running.enter_context(running(command, self.log, self._env))
        eventually(self.is_healthy, START_SECONDS)

    def stop(self) -> None:
        """End it as systemd does: what it has accepted is answered first."""
        self._running.close()

    def kill(self) -> None:
        """End it outright, master and worker, and wait until nothing of it is left that could take a request."""
        pids = [self.process.pid, *self.workers]
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        eventually(lambda: not any(is_running(pid) for pid in pids))
        self.stop()

    @property
    def workers(self) -> list[int]:
        return children(self.process.pid)

    def renew(self) -> None:
        """Have new workers take over, by SIGHUP, and wait until they have."""
        old = self.workers
        os.kill(self.process.pid, signal.SIGHUP)
        eventually(lambda: self.workers and not set(self.workers) & set(old), START_SECONDS)

    def has_served(self) -> bool:
        """Return whether players have reached it since it started."""
        lines = self.log.read_bytes()[self._log_before :]
        return b" /api/" in lines or b" /session" in lines

    def is_healthy(self) -> bool:
        """Return whether it answers and has its Redis."""
        server = WebServer(self.port, self.log, self.process)
        return server.answers() and server.is_healthy()
