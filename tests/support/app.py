"""The app under gunicorn on one port, to be stopped and started under an open page."""

import sys
from contextlib import ExitStack
from pathlib import Path

from tests.support.processes import free_port, running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

START_SECONDS = 40


class App:
    """The app with two workers; without a Redis's address it brings its own, with its data in `folder`."""

    def __init__(self, folder: Path, redis_url: str = "", **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = folder / "web.log"
        self._redis_folder = folder / "redis"
        self._given_redis_url = redis_url
        self._settings = settings
        self._running = ExitStack()

    @property
    def redis_url(self) -> str:
        """Where the app's Redis is; one of its own may be elsewhere after each start."""
        return self._given_redis_url or (self._redis_folder / "redis.url").read_text().strip()

    def start(self) -> None:
        """Start it and wait until it answers."""
        env = {
            "PORT": str(self.port),
            "WEB_CONCURRENCY": "2",
            "REDIS_URL": self._given_redis_url,
            "REDIS_EMBEDDED_DIR": str(self._redis_folder),
            "REDIS_EMBEDDED_PORT": "0",
            "RATELIMIT_ENABLED": "1",
        }
        command = [sys.executable, "-m", "gunicorn", "app:app"]
        process = self._running.enter_context(running(command, self._log, env))
        eventually(WebServer(self.port, self._log, process).answers, START_SECONDS)

    def stop(self) -> None:
        """End it, and the Redis that it brought."""
        self._running.close()

    def restart(self) -> None:
        self.stop()
        self.start()
