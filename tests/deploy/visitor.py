"""A player's browser before nginx: one cookie, and an address of its own among the loopback's."""

import itertools
import json
import ssl
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import Any

from tests.support.web_server import Answer

_numbers = itertools.count(2)


def new_address() -> str:
    """Return an address of 127.0.0.0/8 that nobody has asked from."""
    number = next(_numbers)
    return f"127.0.{number // 250 + 1}.{number % 250 + 1}"


class Visitor:
    """Somebody who asks over TLS, with one connection a request."""

    def __init__(self, port: int, certificate: Path, address: str = "") -> None:
        self.port = port
        self.address = address or new_address()
        self.cookie = ""
        self._certificate = certificate

    def get(self, path: str, **headers: str) -> Answer:
        return self.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def request(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Answer:
        """Send a request, its body as JSON unless it is bytes; keep the cookie that comes."""
        told = {"Content-Type": "application/json"} if body is not None else {}
        told |= {"Cookie": self.cookie} if self.cookie else {}
        content = body if body is None or isinstance(body, bytes) else json.dumps(body)
        answer = ask(self._connection(), method, path, content, told | (headers or {}))
        if answer.headers["Set-Cookie"]:
            self.cookie = answer.cookie
        return answer

    @property
    def id(self) -> str:
        """The player id that the server gives this browser."""
        return str(self.get("/session").json["id"])

    def save(self, name: str = "Ada") -> Answer:
        """Create the player's save."""
        return self.request("POST", "/api/playerstate", {"playerData": {"id": self.id, "name": name}})

    def context(self) -> ssl.SSLContext:
        """Return how this browser speaks TLS: it trusts the one certificate."""
        return ssl.create_default_context(cafile=self._certificate)

    def _connection(self) -> HTTPConnection:
        source = (self.address, 0)
        return HTTPSConnection("127.0.0.1", self.port, timeout=60, source_address=source, context=self.context())


def ask(connection: HTTPConnection, method: str, path: str, body: Any, headers: dict[str, str]) -> Answer:
    """Send a request on a connection, read its answer and close."""
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()
