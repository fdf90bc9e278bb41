"""A player who talks to a running server and keeps the cookie."""

import json
from typing import Any

from tests.support.web_server import Answer, WebServer


class Visitor:
    """A browser without a page, with headers of its own."""

    def __init__(self, server: WebServer, **headers: str) -> None:
        self._server = server
        self._headers = headers
        self._id = ""

    @property
    def id(self) -> str:
        """The player id, asked for once."""
        return self._id or self.ask_id()

    def ask_id(self) -> str:
        """Ask for the player id, and remember it."""
        self._id = str(self.send("GET", "/session").json["id"])
        return self._id

    def send(self, method: str, path: str, content: Any = None, **headers: str) -> Answer:
        """Send a request with the cookie, and keep the one that is answered."""
        body = None if content is None else json.dumps(content)
        kind = {} if content is None else {"Content-Type": "application/json"}
        answer = self._server.request(method, path, body, {**self._headers, **kind, **headers})
        if "Set-Cookie" in answer.headers:
            self._headers["Cookie"] = answer.cookie
        return answer

    def save_player(self, name: str = "Ada", **headers: str) -> Answer:
        """Save a small player."""
        return self.send("POST", "/api/playerstate", {"playerData": {"id": self.id, "name": name}}, **headers)
