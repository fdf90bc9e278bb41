"""What accepts connections, and at its end leaves none that has been made and not been taken."""

from gevent.server import StreamServer


class Listener(StreamServer):
    """gevent's server, which the worker closes before it ends."""

    def close(self) -> None:
        """Take all who have connected, then listen no more.

        Whoever is not taken the kernel resets, perhaps with a request on its way; a proxy cannot tell whether that was
        carried out, and answers a write with 502.
        """
        while not self.closed and (taken := self.do_read()):  # type: ignore[no-untyped-call]
            self.do_handle(*taken)  # type: ignore[no-untyped-call]
        super().close()  # type: ignore[no-untyped-call]
