"""Commands that were sent to Redis, and whoever waits for the answers."""

import logging
from collections.abc import Callable
from typing import Any

import gevent
from gevent.hub import get_hub
from redis import RedisError

Command = tuple[str | bytes | int, ...]
Answers = list[Any]
# What leaves everything as it is that anybody remembers.
CHANGES_NOTHING = {"GET", "TTL", "EXISTS", "SMEMBERS", "JSON.GET", "FT.SEARCH", "FT._LIST", "MULTI", "EXEC", "CLIENT"}
CHANGES_NOTHING |= {"PING", "INCR", "ZRANGE", "ZCARD", "ZSCORE", "ZREVRANK", "INFO", "MODULE"}
log = logging.getLogger(__name__)


class Asked:
    """Commands on their way to Redis, and what it has answered so far, errors among it."""

    __slots__ = ("_asker", "answers", "awaited", "changes", "failure", "is_settled", "mistake", "then")

    def __init__(self, commands: tuple[Command, ...], then: Callable[[Answers], None] | None) -> None:
        self.awaited = len(commands)
        self.changes = any(command[0] not in CHANGES_NOTHING for command in commands)
        self.then = then
        self.is_settled = False  # whoever waits may go on
        self.answers: Answers = []
        self.failure: RedisError | None = None
        self.mistake: Exception | None = None
        self._asker: Any = None

    def take(self, answer: Any) -> bool:
        """Take the next answer; return whether it was the last."""
        self.answers.append(answer)
        if len(self.answers) < self.awaited:
            return False
        self._tell()
        return True

    def fail(self, reason: RedisError) -> None:
        """Take `reason` for every answer that is still to come."""
        self.is_settled = True
        self.failure = reason
        self.answers += [reason] * (self.awaited - len(self.answers))
        self._tell()

    def _tell(self) -> None:
        """Call `then`; what it raises is for who waits, and keeps no answer behind these from its asker."""
        if not self.then:
            return
        try:
            self.then(self.answers)
        except Exception as mistake:
            log.debug("What was to be done with an answer failed: %r", mistake)
            self.mistake = mistake

    def wait(self) -> Answers:
        """Return all answers, as soon as it is settled; raise what broke the connection before, or `then` raised."""
        while not self.is_settled:
            self._asker = gevent.getcurrent()
            try:
                get_hub().switch()  # type: ignore[no-untyped-call]
            finally:
                self._asker = None
        if self.failure:
            raise type(self.failure)(*self.failure.args)
        if self.mistake:
            raise self.mistake
        return self.answers

    def wake(self) -> None:
        """Let who waits go on; for the worker's loop alone to call."""
        if self._asker:
            self._asker.switch()
