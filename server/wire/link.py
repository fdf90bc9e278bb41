"""A connection to Redis from its beginning to its break, driven by the loop of a gevent worker."""

import ssl
from collections import deque
from collections.abc import Callable
from typing import Any

from gevent.hub import get_hub
from hiredis import PushNotification, Reader, pack_command
from redis import ConnectionError, RedisError, TimeoutError
from redis._parsers import BaseParser
from redis.connection import AbstractConnection

from server.sockets import arrivals, beneath
from server.wire.asked import Answers, Asked, Command
from server.wire.memory import Memory

READ_BYTES = 64 * 1024
READABLE, WRITABLE = 1, 2
SECONDS_BETWEEN_LOOKS = 0.2
UNFINISHED = object()
WOULD_BLOCK = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Link:
    """Sends what is asked in one turn of the loop in one write, and hands answers on in the order of the questions."""

    def __init__(self, connection: AbstractConnection, memory: Memory, answer_seconds: float) -> None:
        self.is_broken = False
        self._connection: Any = connection
        own: Any = getattr(connection, "_sock")  # noqa: B009 - typed as None
        own.settimeout(0)
        self._socket = beneath(own)
        self._has_more = arrivals(self._socket)
        self._memory = memory
        self._answer_seconds = answer_seconds
        self._reader: Any = Reader(replyError=BaseParser.parse_error, notEnoughData=UNFINISHED)
        self._unsent: list[bytes] = []
        self._is_flush_due = False
        self._awaited: deque[Asked] = deque()
        self._answered: list[Asked] = []
        self._unheard: list[Asked] = []
        self._loop: Any = get_hub().loop  # type: ignore[no-untyped-call]
        self._waiting_since = self._heard = self._loop.now()
        self._late_looks = 0
        self._readable = self._loop.io(self._socket.fileno(), READABLE)
        self._writable = self._loop.io(self._socket.fileno(), WRITABLE)
        self._clock = self._loop.timer(SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS)
        self._readable.start(self._read_and_wake)
        self._clock.start(self._look_at_clock)

    @property
    def is_waiting(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._awaited)

    def ask(self, commands: tuple[Command, ...], then: Callable[[Answers], None] | None) -> Asked:
        """Send commands with what others send in this turn, and return at once."""
        if not self._awaited:
            self._waiting_since = self._loop.now()
        if not self._is_flush_due:
            self._is_flush_due = True
            self._loop.run_callback(self._flush)
        asked = Asked(commands, then)
        self._awaited.append(asked)
        for command in commands:
            self._unsent.append(pack_command(command))  # type: ignore[arg-type]
        return asked

    def look(self) -> None:
        """Read what has come by now, so that no change that it tells of is missed; may be called in any greenlet."""
        if self._has_more():
            self._read()
        if self._answered:
            self._loop.run_callback(self._wake_askers)

    def close(self, reason: RedisError) -> None:
        """Break the connection; who waits on it is told the reason. May be called in any greenlet."""
        self._break(reason)
        self._loop.run_callback(self._wake_askers)

    def _flush(self) -> None:
        """Send all that was asked in this turn; what the socket does not take waits until it does."""
        self._is_flush_due = False
        if self.is_broken:
            return
        data = b"".join(self._unsent)
        try:
            sent = self._socket.send(data)
        except WOULD_BLOCK:
            sent = 0
        except OSError as error:
            self._break(ConnectionError(f"Writing to Redis failed: {error}"))
            return self._wake_askers()
        self._unsent = [data[sent:]] if sent < len(data) else []
        if self._unsent:
            self._is_flush_due = True
            self._writable.start(self._flush)
        else:
            self._writable.stop()

    def _read(self) -> None:
        more = True
        while more and not self.is_broken:
            try:
                data = self._socket.recv(READ_BYTES)
            except WOULD_BLOCK:
                break
            except OSError as error:
                return self._break(ConnectionError(f"Reading from Redis failed: {error}"))
            if not data:
                return self._break(ConnectionError("Redis closed the connection."))
            self._heard = self._loop.now()
            self._reader.feed(data)
            while (answer := self._reader.gets()) is not UNFINISHED:
                self._take(answer)
            more = len(data) == READ_BYTES or (isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0)
        if self._unheard and not self.is_broken:
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
            self._break(TimeoutError("Redis did not answer in time."))
            self._wake_askers()

    def _break(self, reason: RedisError) -> None:
        if self.is_broken:
            return
        self.is_broken = True
        for watcher in (self._readable, self._writable, self._clock):
            watcher.stop()
            watcher.close()
        self._connection.disconnect()
        self._memory.forget_all()
        self._settle(self._unheard)
        self._unheard = []
        while self._awaited:
            asked = self._awaited.popleft()
            asked.fail(reason)
            self._answered.append(asked)
