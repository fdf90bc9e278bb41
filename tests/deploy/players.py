"""Players at play: each saves a numbered document and reads it, one request at a time, until told to stop."""

import threading
from dataclasses import dataclass
from typing import Self

from tests.deploy.visitor import Visitor
from tests.support.waiting import eventually


@dataclass(frozen=True)
class Exchange:
    """A request and the status that came back."""

    method: str
    status: int


class Players:
    """Plays for as long as the block lasts; then compares what is saved with what was acknowledged."""

    def __init__(self, visitors: list[Visitor]) -> None:
        self.exchanges: list[Exchange] = []
        self.stale: list[str] = []
        self._visitors = visitors
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._play, args=(visitor,)) for visitor in visitors]

    def __enter__(self) -> Self:
        for visitor in self._visitors:
            assert visitor.save().status == 200
        for thread in self._threads:
            thread.start()
        self.play_on(1)
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()
        assert self.stale == []

    def play_on(self, requests: int) -> None:
        """Wait until so many more requests have been answered."""
        goal = len(self.exchanges) + requests
        eventually(lambda: len(self.exchanges) >= goal, 90)

    def _play(self, visitor: Visitor) -> None:
        mine, number, acknowledged = visitor.id, 0, 0
        while not self._ended.is_set():
            number += 1
            body = {"playerData": {"id": mine, "name": "Ada", "number": number}}
            written = visitor.request("PATCH", "/api/playerstate", body)
            acknowledged = number if written.status == 200 else acknowledged
            read = visitor.get(f"/api/playerstate/{mine}")
            self.exchanges += [Exchange("PATCH", written.status), Exchange("GET", read.status)]
            if read.status == 200 and read.json.get("number", 0) < acknowledged:
                self.stale.append(f"{mine}: read {read.json}, acknowledged {acknowledged}")
