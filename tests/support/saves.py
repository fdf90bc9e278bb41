"""The two kinds of saves, which share most of their behaviour and so most of their tests."""

from dataclasses import dataclass, field
from typing import Any

from redis import Redis
from werkzeug.test import TestResponse

from tests.support.browser import Browser

MERGE_PATCH = "application/merge-patch+json"

Headers = dict[str, str] | None


@dataclass(frozen=True)
class Saves:
    """One of `/api/playerstate` and `/api/gamestate`."""

    url: str
    body: str
    prefix: str
    index: str
    word: str
    required: dict[str, Any] = field(default_factory=dict)

    def document(self, id: str, **fields: Any) -> dict[str, Any]:
        """Return a valid document of this id."""
        return {"id": id, **self.required, **fields}

    def send(self, browser: Browser, method: str, document: Any, headers: Headers = None) -> TestResponse:
        return browser.open(f"{self.url}/", method=method, json={self.body: document}, headers=headers)

    def post(self, browser: Browser, document: Any, headers: Headers = None) -> TestResponse:
        return self.send(browser, "POST", document, headers)

    def patch(self, browser: Browser, document: Any, headers: Headers = None) -> TestResponse:
        return self.send(browser, "PATCH", document, headers)

    def merge(self, browser: Browser, patch: Any, headers: Headers = None) -> TestResponse:
        """Send a merge patch for the browser's own save."""
        return browser.patch(f"{self.url}/{browser.id}", json=patch, content_type=MERGE_PATCH, headers=headers)

    def version(self, browser: Browser, id: str) -> str:
        """Return the ETag of a save."""
        return browser.get(f"{self.url}/{id}").headers["ETag"]

    def create(self, browser: Browser, **fields: Any) -> dict[str, Any]:
        """Have the browser save a valid document of its own and return that."""
        document = self.document(browser.id, **fields)
        assert self.post(browser, document).status_code == 200
        return document

    def seed(self, redis: Redis, *ids: str, **fields: Any) -> None:
        """Put documents of other players into Redis directly."""
        for id in ids:
            redis.json().set(self.prefix + id, "$", self.document(id, **fields))

    def stored(self, redis: Redis, id: str) -> Any:
        """Return what Redis holds for this id."""
        return redis.json().get(self.prefix + id)


PLAYERS = Saves("/api/playerstate", "playerData", "players:", "player-idx", "Player", {"name": "Ada"})
GAMES = Saves("/api/gamestate", "gameData", "games:", "game-idx", "Game")
