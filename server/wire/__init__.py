"""One connection to Redis that all requests of a gevent worker share.

What they ask in one turn of the worker's loop goes out in one write, and one read brings many answers: a command costs
a third of the processor time that a pooled connection costs both sides.

Redis also tells on it which keys have changed that were read here (CLIENT TRACKING, RESP3). So what was read is known
until then, and `recall` looks whether such word has come before it answers from memory.
"""

from collections.abc import Callable, Hashable
from typing import Any

from gevent import getcurrent
from gevent.hub import get_hub
from gevent.lock import BoundedSemaphore
from redis import ConnectionError, RedisError
from redis.connection import AbstractConnection

from server.wire.asked import Answers, Asked, Command
from server.wire.link import Link
from server.wire.memory import NOTHING, Memory

__all__ = ["NOTHING", "Answers", "Asked", "Command", "Memory", "Wire"]

MEMORY_BYTES = 8 * 1024 * 1024


class Wire:
    """The connection, which is made when it is first needed, and anew after it broke."""

    def __init__(self, make_connection: Callable[[], AbstractConnection], answer_seconds: float) -> None:
        self._make_connection = make_connection
        self._answer_seconds = answer_seconds
        self._connecting: Any = BoundedSemaphore()  # type: ignore[no-untyped-call]
        self._failures = 0
        self._refusal: RedisError | None = None
        self._link: Link | None = None
        self._memory = Memory(MEMORY_BYTES)
        self._is_tracking = False

    @property
    def use(self) -> tuple[int, int]:
        """How many connections are open, and how many of these wait for answers: one or none."""
        link = self._link
        return (0, 0) if link is None or link.is_broken else (1, int(link.is_waiting))

    def ask(self, *commands: Command, then: Callable[[Answers], None] | None = None) -> Asked:
        """Send commands with what others send in this turn, and return at once; `then` gets the answers as they come.

        Raises ConnectionError or TimeoutError where no connection can be made; the worker's loop itself (a `then`, when
        a connection breaks) cannot wait for one.
        """
        link = self._link
        if link is None or link.is_broken:
            if getcurrent() is get_hub():  # type: ignore[no-untyped-call]
                raise ConnectionError("The connection to Redis has just been lost.")
            link = self._connect()
        return link.ask(commands, then)

    def recall(self, key: str, question: Hashable) -> Any:
        """Return what is known and still true of `key`, or NOTHING."""
        if self._link is None:
            return NOTHING
        self._link.look()
        return self._memory.recall(key, question)

    def keep(self, key: str, question: Hashable, answer: Any, size: int) -> None:
        """Remember an answer about `key` until that changes; for `then` of its `ask` to call, or a change is missed."""
        if self._is_tracking:
            self._memory.keep(key, question, answer, size)

    def close(self, reason: str) -> None:
        """Break the connection, so that the next question makes a new one."""
        if self._link:
            self._link.close(ConnectionError(reason))

    def _connect(self) -> Link:
        """Connect, or raise what keeps us from it; who waited while another failed fails with it."""
        failures = self._failures
        with self._connecting:
            if self._link and not self._link.is_broken:
                return self._link
            if failures != self._failures and self._refusal:
                raise type(self._refusal)(*self._refusal.args)
            connection: Any = self._make_connection()
            try:
                connection.connect()
            except RedisError as refusal:
                self._failures += 1
                self._refusal = refusal
                raise
            self._is_tracking = False
            self._link = Link(connection, self._memory, self._answer_seconds)
            self._link.ask((("CLIENT", "TRACKING", "ON"),), self._note_tracking)
            return self._link

    def _note_tracking(self, answers: Answers) -> None:
        # An account that may not ask for it plays on without a memory.
        self._is_tracking = not isinstance(answers[0], RedisError)
