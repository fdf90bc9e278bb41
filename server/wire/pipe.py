"""A connection's socket, which never waits, in the loop of a gevent worker."""

import ssl
from collections.abc import Callable, Iterator
from typing import Any

from gevent.hub import get_hub
from redis import ConnectionError, RedisError
from redis.connection import AbstractConnection

from server.sockets import arrivals, beneath

READ_BYTES = 64 * 1024
READABLE, WRITABLE = 1, 2
WOULD_BLOCK = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Pipe:
    """Sends what is given in one turn of the loop in one write, and tells when there is something to read.

    `hear` is called by the loop when something has come, `fail` when writing fails.
    """

    def __init__(
        self, connection: AbstractConnection, hear: Callable[[], None], fail: Callable[[RedisError], None]
    ) -> None:
        self._connection: Any = connection
        own: Any = getattr(connection, "_sock")  # noqa: B009 - typed as None
        own.settimeout(0)
        self._socket = beneath(own)
        self.has_more = arrivals(self._socket)
        self._fail = fail
        self._unsent: list[bytes] = []
        self._is_flush_due = False
        self._loop: Any = get_hub().loop  # type: ignore[no-untyped-call]
        self._readable = self._loop.io(self._socket.fileno(), READABLE)
        self._writable = self._loop.io(self._socket.fileno(), WRITABLE)
        self._readable.start(hear)

    def send(self, data: bytes) -> None:
        """Send this after what was given before, with what else is given in this turn."""
        self._unsent.append(data)
        if not self._is_flush_due:
            self._is_flush_due = True
            self._loop.run_callback(self._flush)

    def chunks(self) -> Iterator[bytes]:
        """Read what has come by now; raise ConnectionError where the connection is at its end."""
        more = True
        while more:
            try:
                data = self._socket.recv(READ_BYTES)
            except WOULD_BLOCK:
                return
            except OSError as error:
                raise ConnectionError(f"Reading from Redis failed: {error}") from error
            if not data:
                raise ConnectionError("Redis closed the connection.")
            yield data
            more = len(data) == READ_BYTES or (isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0)

    def close(self) -> None:
        """Disconnect, and forget what was not sent."""
        for watcher in (self._readable, self._writable):
            watcher.stop()
            watcher.close()
        self._unsent = []
        self._connection.disconnect()

    def _flush(self) -> None:
        """Send all that was given in this turn; what the socket does not take waits until it does."""
        self._is_flush_due = False
        data = b"".join(self._unsent)
        if not data:
            return
        try:
            sent = self._socket.send(data)
        except WOULD_BLOCK:
            sent = 0
        except OSError as error:
            return self._fail(ConnectionError(f"Writing to Redis failed: {error}"))
        self._unsent = [data[sent:]] if sent < len(data) else []
        if self._unsent:
            self._is_flush_due = True
            self._writable.start(self._flush)
        else:
            self._writable.stop()
