"""gunicorn's gevent worker, quick with plain requests, and ending without waiting for those who ask nothing."""

import gc
import os
import ssl
import time
from types import FrameType
from typing import Any

import gevent
from gevent import events
from gunicorn.http.errors import NoMoreData
from gunicorn.util import close
from gunicorn.workers import ggevent
from zope.event import notify  # type: ignore[import-untyped]

from server.worker.connection import Connection
from server.worker.listener import Listener

# A connection that waits for its next request is let go after so long once the worker ends, or others want its place.
IDLE_SECONDS = 2
# So long others may want the place of one that waits for anything: more than an answer takes while Redis is silent.
UNMOVED_SECONDS = 3
# The share of its places from which on a worker has a crowd.
CROWDED = 0.75
SECONDS_BETWEEN_LOOKS = 0.5


# gunicorn's worker makes its own by this name, and has no setting for another.
ggevent.StreamServer = Listener  # type: ignore[attr-defined]


class Worker(ggevent.GeventWorker):
    """A worker that, once told to end, closes a connection after its next answer, or when it has been idle a while.

    gunicorn's own does the first only, and so waits for its whole `graceful_timeout` where a browser is connected, to
    cut off then whatever request is under way.
    """

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._connections: set[Connection] = set()

    def patch(self) -> None:
        """Let gevent replace what blocks, without searching all installed packages 25 times for plugins of its own."""
        events.notify_and_call_entry_points = notify
        super().patch()  # type: ignore[no-untyped-call]

    def load_wsgi(self) -> None:
        """Load the app; what that made stays, so that collecting garbage need not look at it again and again."""
        super().load_wsgi()  # type: ignore[no-untyped-call]
        gc.collect()
        gc.freeze()

    def run(self) -> None:
        """Serve until told to end, and see to those who wait meanwhile."""
        looks = gevent.spawn(self._look_for_waiting)  # type: ignore[no-untyped-call]
        try:
            super().run()  # type: ignore[no-untyped-call]
        finally:
            looks.kill()

    def reads_plain_requests(self) -> bool:
        """Return whether plain requests may be read by `plain`: not where gunicorn is asked for more than serving."""
        cfg = self.cfg
        asks_more = cfg.accesslog or cfg.statsd_host or cfg.proxy_protocol != "off" or cfg.protocol != "http"
        return not (asks_more or os.environ.get("SCRIPT_NAME"))

    def handle(self, listener: Any, client: Any, addr: Any) -> None:
        """Serve a connection until one side ends it."""
        connection = Connection(self, client, addr)
        self._connections.add(connection)
        try:
            connection.serve()
        except (NoMoreData, StopIteration, ConnectionError, ssl.SSLError) as end:
            self.log.debug("Connection ended: %r", end)
        except Exception as error:
            self.handle_error(connection.request, client, addr, error)  # type: ignore[no-untyped-call]
        finally:
            self._connections.discard(connection)
            connection.close()
            close(client)  # type: ignore[no-untyped-call]

    def count_request(self) -> None:
        """Count a request; end after the last of `max_requests`."""
        self.nr += 1
        if self.nr >= self.max_requests:
            self.alive = False

    def _look_for_waiting(self) -> None:
        """End who waits for too long: without it, a worker whose places are taken answers nobody else."""
        while True:
            gevent.sleep(SECONDS_BETWEEN_LOOKS)  # type: ignore[no-untyped-call]
            is_crowded = len(self._connections) > CROWDED * self.worker_connections
            patience = IDLE_SECONDS if is_crowded or not self.alive else self.cfg.keepalive
            now = time.monotonic()
            unmoved_since = now - UNMOVED_SECONDS if is_crowded else 0.0
            for connection in list(self._connections):
                connection.end_if_unmoved(unmoved_since, idle_since=now - patience)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end: whoever is idle now is idle from now on."""
        super().handle_exit(sig, frame)  # type: ignore[no-untyped-call]
        for connection in self._connections:
            connection.begin_to_wait()
