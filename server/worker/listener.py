"""What accepts connections: as many at once as keep pace, and at its end all that have been made."""

from gevent.server import StreamServer

SERVED_FOR_ONE_MORE = 8


class Listener(StreamServer):
    """gevent's server, which the worker closes before it ends."""

    def _do_read(self) -> None:
        """Take one who has connected, and one more for each eight that are served: so much longer a turn takes.

        gunicorn's one a turn spreads connections over workers, but a worker that served hundreds took in another only
        when all of them had had their answers, and whoever came with many waited for seconds.
        """
        self.max_accept = 1 + len(self.pool or ()) // SERVED_FOR_ONE_MORE
        super()._do_read()  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """Take all who have connected, then listen no more.

        Whoever is not taken the kernel resets, perhaps with a request on its way; a proxy cannot tell whether that was
        carried out, and answers a write with 502.
        """
        while not self.closed and (taken := self.do_read()):  # type: ignore[no-untyped-call]
            self.do_handle(*taken)  # type: ignore[no-untyped-call]
        super().close()  # type: ignore[no-untyped-call]
