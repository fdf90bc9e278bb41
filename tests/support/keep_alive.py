"""A client that keeps its connection, as a browser does, and writes down how each request went."""

import json
import select
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Any, Literal

# REFUSED: nobody listened. TURNED_AWAY: ended unanswered on a new connection, which the server may never have
# accepted. CUT: ended unanswered on a connection that had answered before.
Failure = Literal["", "REFUSED", "TURNED_AWAY", "CUT"]
PATIENCE = 20


@dataclass(frozen=True)
class Exchange:
    """A request and what came of it; status 0 without an answer."""

    method: str
    path: str
    started: float
    ended: float
    status: int = 0
    content: Any = None
    failure: Failure = ""

    @property
    def seconds(self) -> float:
        return self.ended - self.started

    @property
    def is_write(self) -> bool:
        return self.method != "GET"

    @property
    def is_acknowledged(self) -> bool:
        return self.is_write and self.status == 200


@dataclass
class KeepAliveClient:
    """One browser: one connection, one cookie, one request at a time."""

    port: int
    cookie: str = ""
    exchanges: list[Exchange] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        self._has_answered = False

    def request(self, method: str, path: str, body: Any = None) -> Exchange:
        """Send a request once and return what came of it. A connection that was closed is opened anew first."""
        started = time.monotonic()
        status, content, failure = self._try(method, path, body)
        done = Exchange(method, path, started, time.monotonic(), status, content, failure)
        self.exchanges.append(done)
        return done

    def close(self) -> None:
        self._connection.close()

    def _try(self, method: str, path: str, body: Any) -> tuple[int, Any, Failure]:
        try:
            self._connect()
        except OSError:
            return 0, None, "REFUSED"
        try:
            status, content = self._send(method, path, body)
        except (OSError, HTTPException):
            self._connection.close()
            return 0, None, "CUT" if self._has_answered else "TURNED_AWAY"
        self._has_answered = True
        return status, content, ""

    def _connect(self) -> None:
        if (wire := self._connection.sock) and select.select([wire], [], [], 0)[0]:
            self._connection.close()
        if not self._connection.sock:
            self._connection.connect()
            self._has_answered = False

    def _send(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        headers = {"Content-Type": "application/json"} | ({"Cookie": self.cookie} if self.cookie else {})
        self._connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = self._connection.getresponse()
        content = answer.read()
        if cookie := answer.headers["Set-Cookie"]:
            self.cookie = cookie.partition(";")[0]
        return answer.status, json.loads(content)
