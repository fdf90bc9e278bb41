"""What takes requests as an instance of the game does and dies over each, before it answers."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class SilentGame:
    """Counts the requests that it took."""

    def __init__(self) -> None:
        self.requests = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def serve(self) -> None:
        """Read the beginning of each request and close, until the listener is shut."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.requests += bool(connection.recv(65536))

    def shut(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@contextmanager
def dying() -> Iterator[SilentGame]:
    """Run one for as long as the block lasts."""
    game = SilentGame()
    thread = threading.Thread(target=game.serve)
    thread.start()
    try:
        yield game
    finally:
        game.shut()
        thread.join()
