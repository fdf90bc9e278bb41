"""gunicorn's gevent worker, ending without waiting for those who ask nothing."""

from types import FrameType
from typing import Any, Self

import gevent
from gevent import Timeout
from gunicorn.workers.ggevent import GeventWorker

IDLE_SECONDS = 2


class Wait:
    """The time in which a connection waits for its next request, at most `seconds`; ends the wait, not the worker."""

    def __init__(self, waits: set["Wait"], seconds: float) -> None:
        self._waits = waits
        self._timeout: Any = Timeout(seconds, False)  # type: ignore[no-untyped-call]
        self._greenlet: Any = gevent.getcurrent()

    def __enter__(self) -> Self:
        self._waits.add(self)
        self._timeout.start()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        self._waits.discard(self)
        self._timeout.close()
        return error is self._timeout

    def end(self) -> None:
        """Let the connection be closed as if its time were up."""
        self._greenlet.throw(self._timeout)


class Worker(GeventWorker):
    """A worker that, once told to end, closes a connection after its next answer, or when it has been idle a while.

    gunicorn's own does the first only, and so waits for its whole `graceful_timeout` where a browser is connected, to
    cut off then whatever request is under way.
    """

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[no-untyped-call]
        self._waits: set[Wait] = set()

    def timeout_ctx(self) -> Wait:
        """Return what bounds the wait for a connection's next request."""
        return Wait(self._waits, self.cfg.keepalive if self.alive else IDLE_SECONDS)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end: see that nobody who is idle now is waited for long."""
        super().handle_exit(sig, frame)  # type: ignore[no-untyped-call]
        for wait in self._waits:
            gevent.spawn_later(IDLE_SECONDS, self._end, wait)  # type: ignore[no-untyped-call]

    def _end(self, wait: Wait) -> None:
        if wait in self._waits:
            wait.end()
