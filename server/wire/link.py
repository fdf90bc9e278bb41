"""A connection to Redis from its beginning to its break, driven by the loop of a gevent worker."""

from collections import deque
from collections.abc import Callable
from typing import Any

from gevent.hub import get_hub
from hiredis import PushNotification, Reader, pack_command
from redis import ConnectionError, RedisError, TimeoutError
from redis._parsers import BaseParser
from redis.connection import AbstractConnection

from server.wire.asked import Answers, Asked, Command
from server.wire.memory import Memory
from server.wire.pipe import Pipe

SECONDS_BETWEEN_LOOKS = 0.2
UNFINISHED = object()


class Link:
    """Hands answers on in the order of the questions, each when those who remember what it changed have been told."""

    def __init__(self, connection: AbstractConnection, memory: Memory, answer_seconds: float) -> None:
        self.is_broken = False
        self._pipe = Pipe(connection, self._read_and_wake, self._break_and_wake)
        self._memory = memory
        self._answer_seconds = answer_seconds
        self._reader: Any = Reader(replyError=BaseParser.parse_error, notEnoughData=UNFINISHED)
        self._awaited: deque[Asked] = deque()
        self._answered: list[Asked] = []
        self._unheard: list[Asked] = []
        self._loop: Any = get_hub().loop  # type: ignore[no-untyped-call]
        self._waiting_since = self._heard = self._loop.now()
        self._late_looks = 0
        self._clock = self._loop.timer(SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS)
        self._clock.start(self._look_at_clock)

    @property
    def is_waiting(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._awaited)

    def ask(self, commands: tuple[Command, ...], then: Callable[[Answers], None] | None) -> Asked:
        """Send commands with what others send in this turn, and return at once."""
        if not self._awaited:
            self._waiting_since = self._loop.now()
        asked = Asked(commands, then)
        self._awaited.append(asked)
        for command in commands:
            self._pipe.send(pack_command(command))  # type: ignore[arg-type]
        return asked

    def look(self) -> None:
        """Read what has come by now, so that no change that it tells of is missed; may be called in any greenlet."""
        if self._pipe.has_more():
            self._read()
        if self._answered:
            self._loop.run_callback(self._wake_askers)

    def close(self, reason: RedisError) -> None:
        """Break the connection; who waits on it is told the reason. May be called in any greenlet."""
        self._break(reason)
        self._loop.run_callback(self._wake_askers)

    def _read(self) -> None:
        try:
            for data in self._pipe.chunks():
                self._heard = self._loop.now()
                self._reader.feed(data)
                while (answer := self._reader.gets()) is not UNFINISHED:
                    self._take(answer)
                if self.is_broken:
                    return
        except ConnectionError as end:
            return self._break(end)
        if self._unheard:
            self._see_it_told()

    def _take(self, answer: Any) -> None:
        if isinstance(answer, PushNotification):
            if answer[0] == b"invalidate":
                self._memory.forget_keys(answer[1])
        elif self._awaited[0].take(answer):
            asked = self._awaited.popleft()
            if asked.changes:
                self._unheard.append(asked)
            else:
                self._settle([asked])

    def _settle(self, answered: list[Asked]) -> None:
        for asked in answered:
            asked.is_settled = True
        self._answered += answered

    def _see_it_told(self) -> None:
        """Let writers go on when all who knew what they changed have been told.

        Redis writes to its connections in an order of its own, so a writer may hear before the others. But it has
        written to all of them before it reads what is sent thereafter.
        """
        written, self._unheard = self._unheard, []
        self.ask((("PING",),), lambda _: self._settle(written))

    def _read_and_wake(self) -> None:
        self._read()
        self._wake_askers()

    def _wake_askers(self) -> None:
        answered, self._answered = self._answered, []
        for asked in answered:
            asked.wake()

    def _look_at_clock(self) -> None:
        """Give up a connection that is silent for too long, at the second look: this worker itself may have paused."""
        is_late = self._loop.now() - max(self._heard, self._waiting_since) > self._answer_seconds
        self._late_looks = self._late_looks + 1 if self._awaited and is_late else 0
        if self._late_looks == 2:
            self._break_and_wake(TimeoutError("Redis did not answer in time."))

    def _break_and_wake(self, reason: RedisError) -> None:
        self._break(reason)
        self._wake_askers()

    def _break(self, reason: RedisError) -> None:
        if self.is_broken:
            return
        self.is_broken = True
        self._clock.stop()
        self._clock.close()
        self._pipe.close()
        self._memory.forget_all()
        self._settle(self._unheard)
        self._unheard = []
        while self._awaited:
            asked = self._awaited.popleft()
            asked.fail(reason)
            self._answered.append(asked)
