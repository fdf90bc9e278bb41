"""The whole thing as the README deploys it, to be hurt: gunicorn with two workers, Redis, and the network between."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.support.durable_redis import DurableRedis
from tests.support.processes import Process, free_port, running
from tests.support.tcp_proxy import TcpProxy
from tests.support.vitals import children
from tests.support.waiting import eventually

WORKERS = 2
START_SECONDS = 40


class Service:
    """The app on one port, before and after each of its starts."""

    def __init__(self, folder: Path, redis: DurableRedis, proxy: TcpProxy | None = None) -> None:
        self.redis = redis
        self.proxy = proxy
        self.port = free_port()
        self.log = folder / "web.log"
        self.process: Process
        self._running = ExitStack()

    @property
    def redis_port(self) -> int:
        """The port to which the app's connections go."""
        return self.proxy.port if self.proxy else self.redis.port

    def start(self) -> None:
        """Start the app and wait until it is well."""
        env = {
            "PORT": str(self.port),
            "WEB_CONCURRENCY": str(WORKERS),
            "REDIS_URL": f"redis://127.0.0.1:{self.redis_port}",
            "RATELIMIT_ENABLED": "0",
            "STRICT_SCORES": "0",
        }
        command = [sys.executable, "-m", "gunicorn", "app:app"]
        self.process = self._running.enter_context(running(command, self.log, env, signal.SIGQUIT))
        eventually(self.is_complete, START_SECONDS)

    def stop(self) -> None:
        """End the app by force, should it run."""
        self._running.close()

    def signal(self, number: int) -> None:
        """Send a signal to gunicorn's master."""
        os.kill(self.process.pid, number)

    @property
    def workers(self) -> list[int]:
        return children(self.process.pid)

    def is_complete(self) -> bool:
        """Return whether the app is healthy and has all its workers."""
        assert self.process.poll() is None, self.log.read_text()
        return len(self.workers) == WORKERS and self.get("/health") == 200

    def get(self, path: str) -> int:
        """Return the status of an answer, 0 for none."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        except (OSError, HTTPException):
            return 0
        finally:
            connection.close()


@contextmanager
def serving(folder: Path, through_proxy: bool = False) -> Iterator[Service]:
    """Run Redis, perhaps a network that can be hurt, and the app for as long as the block lasts."""
    with ExitStack() as running_parts:
        redis = DurableRedis(folder / "redis")
        redis.start()
        running_parts.callback(redis.close)
        proxy = TcpProxy(redis.port) if through_proxy else None
        if proxy:
            proxy.start()
            running_parts.callback(proxy.close)
        service = Service(folder, redis, proxy)
        running_parts.callback(service.stop)
        service.start()
        yield service
