"""What a client sends and is sent, with as few steps as there can be between its socket and the worker's loop."""

from typing import Any

import gevent
from gevent.hub import get_hub

from server.sockets import beneath

READ_BYTES = 16 * 1024
READABLE = 1


class Stream:
    """A client's socket that the loop watches for as long as it is open, rather than anew for each request.

    So whoever asks again at once comes after all who have asked by now. TLS may hold what the loop does not see: any
    socket but gevent's plain one is used as it is.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._reader: Any = None
        self._raw = beneath(client)
        self._watcher: Any = None
        if self._raw is not client:
            self._watcher = get_hub().loop.io(client.fileno(), READABLE)  # type: ignore[no-untyped-call]

    def receive(self) -> bytes:
        """Return what the client sends next, b"" at its end."""
        data: bytes
        if not self._watcher:
            gevent.sleep(0)  # type: ignore[no-untyped-call]
            data = self._client.recv(READ_BYTES)
            return data
        while True:
            self._wait()
            try:
                data = self._raw.recv(READ_BYTES)
            except BlockingIOError:
                continue
            return data

    def send(self, data: bytes) -> None:
        """Send all of `data`; what the socket does not take at once, as it does."""
        try:
            sent = self._raw.send(data) if self._watcher else 0
        except BlockingIOError:
            sent = 0
        if sent < len(data):
            self._client.sendall(memoryview(data)[sent:])  # a copy would stay for as long as it is left unread

    def close(self) -> None:
        """Watch no more; the socket stays open."""
        if self._watcher:
            self._watcher.stop()
            self._watcher.close()

    def _wait(self) -> None:
        if not self._watcher.active:
            self._watcher.start(self._wake)
        self._reader = gevent.getcurrent()
        try:
            get_hub().switch()  # type: ignore[no-untyped-call]
        finally:
            self._reader = None

    def _wake(self) -> None:
        """Let who waits go on; where nobody does, hear no more until somebody will, or the loop would never rest."""
        if self._reader:
            self._reader.switch()
        else:
            self._watcher.stop()
