"""Commands that were sent to Redis, and whoever waits for the answers."""

from collections.abc import Callable
from typing import Any

import gevent
from gevent.hub import get_hub
from redis import RedisError

Command = tuple[str | bytes | int, ...]
Answers = list[Any]


class Asked:
    """Commands on their way to Redis, and what it has answered so far, errors among it."""

    __slots__ = ("_asker", "answers", "awaited", "failure", "then")

    def __init__(self, awaited: int, then: Callable[[Answers], None] | None) -> None:
        self.awaited = awaited
        self.then = then
        self.answers: Answers = []
        self.failure: RedisError | None = None
        self._asker: Any = None

    def take(self, answer: Any) -> bool:
        """Take the next answer; return whether it was the last."""
        self.answers.append(answer)
        if len(self.answers) < self.awaited:
            return False
        if self.then:
            self.then(self.answers)
        return True

    def fail(self, reason: RedisError) -> None:
        """Take `reason` for every answer that is still to come."""
        self.failure = reason
        self.answers += [reason] * (self.awaited - len(self.answers))
        if self.then:
            self.then(self.answers)

    def wait(self) -> Answers:
        """Return all answers, as soon as they are there; raise what broke the connection before."""
        while len(self.answers) < self.awaited:
            self._asker = gevent.getcurrent()
            try:
                get_hub().switch()  # type: ignore[no-untyped-call]
            finally:
                self._asker = None
        if self.failure:
            raise type(self.failure)(*self.failure.args)
        return self.answers

    def wake(self) -> None:
        """Let who waits go on; for the worker's loop alone to call."""
        if self._asker:
            self._asker.switch()
