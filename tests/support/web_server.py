"""The app under gunicorn, and what a plain HTTP client gets from it."""

import json
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPMessage
from pathlib import Path
from typing import Any

from server.settings import ROOT
from tests.support import tally
from tests.support.processes import Process, free_port, running
from tests.support.waiting import eventually

GUNICORN = [sys.executable, "-m", "gunicorn", "app:app"]


@dataclass(frozen=True)
class Answer:
    """An answer, read to its end."""

    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def cookie(self) -> str:
        """The session cookie as the next request sends it back."""
        return self.headers["Set-Cookie"].partition(";")[0]


@dataclass(frozen=True)
class WebServer:
    """A running server."""

    port: int
    log: Path
    process: Process

    def get(self, path: str, **headers: str) -> Answer:
        return self.request("GET", path, headers=headers)

    def request(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body, headers or {}, encode_chunked=True)
            answer = connection.getresponse()
            tally.count(answer.status)
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def send_raw(self, request: bytes, then_close: bool = False) -> tuple[int, bytes]:
        """Send bytes that no HTTP client would, and perhaps no more; return the answer's status and all of it."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as wire:
            wire.sendall(request)
            if then_close:
                wire.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: wire.recv(65536), b""))
        status = int(answer.split(b" ", 2)[1])
        tally.count(status)
        return status, answer

    def answers(self) -> bool:
        """Return whether the server answers at all, be it that Redis is away."""
        try:
            return self.get("/health").status in (200, 503)
        except (OSError, HTTPException):
            assert self.process.poll() is None, self.log.read_text()
            return False

    def is_healthy(self) -> bool:
        return self.get("/health").status == 200


@contextmanager
def serve_by(
    command: list[str], redis_url: str, folder: Path, workers: int = 2, project: Path = ROOT, /, **env: str
) -> Iterator[WebServer]:
    """Run the app by a command on a free port, its log in `folder`; SIGQUIT ends it without a second's grace."""
    port = free_port()
    log = folder / f"web-{port}.log"
    settings = {"REDIS_URL": redis_url, "PORT": str(port), "WEB_CONCURRENCY": str(workers), **env}
    with running(command, log, settings, signal.SIGQUIT, project) as process:
        server = WebServer(port, log, process)
        eventually(server.answers, 20)
        yield server


# Under gunicorn, as it is deployed.
serve = partial(serve_by, GUNICORN)
