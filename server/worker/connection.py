"""One connection: plain requests are read and answered here, all others by gunicorn."""

import socket
import time
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import gevent
from gunicorn.http import get_parser
from gunicorn.http.message import _ip_in_allow_list
from gunicorn.http.wsgi import base_environ
from gunicorn.util import http_date

from server.worker.plain import Plain, read
from server.worker.stream import Stream

if TYPE_CHECKING:
    from server.worker import Worker

# Named, as what stands in an inner function's signature is made each time that the function is.
Headers = list[tuple[str, str]]


@lru_cache(maxsize=1)
def _date(now: int) -> str:
    """Return the Date header's value, written once a second."""
    text: str = http_date(now)  # type: ignore[no-untyped-call]
    return text


def _environ_of(cfg: Any, own_addr: Any, addr: Any) -> tuple[dict[str, Any], bool]:
    """Return what the requests of a connection share of their WSGI environment, and whether it is a proxy's."""
    shared: dict[str, Any] = base_environ(cfg)  # type: ignore[no-untyped-call]
    shared |= {
        "wsgi.multithread": True,
        "wsgi.url_scheme": "https" if cfg.is_ssl else "http",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "SERVER_NAME": own_addr[0],
        "SERVER_PORT": str(own_addr[1]),
        "SCRIPT_NAME": "",
        "REMOTE_ADDR": addr[0],
        "REMOTE_PORT": str(addr[1]),
    }
    is_proxied = _ip_in_allow_list(addr[0], cfg.forwarded_allow_ips, cfg.forwarded_allow_networks())  # type: ignore[no-untyped-call]
    return shared, is_proxied


class Connection:
    """A client's connection to a worker."""

    def __init__(self, worker: "Worker", client: Any, addr: Any) -> None:
        self.worker = worker
        self.client = client
        self.request: Any = None
        # Not asked of the listener, which may be closed already for whoever came last.
        self._own_addr = client.getsockname()
        self._addr = addr
        self._stream = Stream(client)
        self._reads_plain = isinstance(addr, tuple) and worker.reads_plain_requests()
        self._parser: Any = get_parser(worker.cfg, client, addr)  # type: ignore[no-untyped-call]
        self._is_idle = False
        self._since = time.monotonic()  # when it last went on: an answer begun, or a wait for the next request
        client.setblocking(True)
        if self._reads_plain:
            self._environ, self._is_proxied = _environ_of(worker.cfg, self._own_addr, addr)

    def serve(self) -> None:
        """Answer request after request; raises what gunicorn's reading raises."""
        data = b""
        while data := data or self._wait_for_data():
            plain = read(data) if self._reads_plain else None
            if plain:
                data = plain.rest
                self._answer(plain)
                if data:  # asked without waiting for the answer: after all who have asked by now
                    gevent.sleep(0)  # type: ignore[no-untyped-call]
            else:
                data = self._leave_to_gunicorn(data)

    def close(self) -> None:
        """Hear no more of the client; the socket is the worker's to close."""
        self._stream.close()

    def begin_to_wait(self) -> None:
        """Take a wait for the next request, if there is one, to begin now."""
        if self._is_idle:
            self._since = time.monotonic()

    def end_if_unmoved(self, since: float, idle_since: float) -> None:
        """End the connection if it has not gone on since then, or has waited for its next request since then."""
        if self._since < (idle_since if self._is_idle else since):
            with suppress(OSError):
                self.client.shutdown(socket.SHUT_RDWR)

    def _go_on(self, is_idle: bool) -> None:
        self._is_idle = is_idle
        self._since = time.monotonic()

    def _wait_for_data(self) -> bytes:
        self._go_on(is_idle=True)
        data = self._stream.receive()
        self._go_on(is_idle=False)
        return data

    def _leave_to_gunicorn(self, data: bytes) -> bytes:
        """Let gunicorn read and answer the request that begins with `data`; return what was read beyond it."""
        self._parser.unreader.unread(data)
        self.request = None
        self._go_on(is_idle=True)
        self.request = request = next(self._parser)
        self._go_on(is_idle=False)
        self.worker.handle_request(self._own_addr, request, self.client, self._addr)  # type: ignore[no-untyped-call]
        if request.should_close():
            raise StopIteration
        self._go_on(is_idle=True)  # what the app has not read of the body is waited for like a request
        is_at_next = self._parser.finish_body()
        self._go_on(is_idle=False)
        if not is_at_next:
            raise StopIteration
        beyond: bytes = self._parser.unreader.take_buffered()
        return beyond

    def _answer(self, plain: Plain) -> None:
        """Answer a plain request; its app's answers are whole, and HEAD or what has no body is never plain."""
        told: list[Any] = []

        def start_response(status: str, headers: Headers, exc_info: Any = None) -> None:
            told[:] = status, headers

        self.worker.count_request()
        environ = plain.environ | self._environ
        if plain.proto and self._is_proxied:
            environ["wsgi.url_scheme"] = "https" if plain.proto == "https" else "http"
        parts = [b"", *self.worker.wsgi(environ, start_response)]
        status, headers = told
        is_last = not self.worker.alive
        lines = [
            f"HTTP/1.1 {status}",
            "Server: gunicorn",
            f"Date: {_date(int(time.time()))}",
            "Connection: close" if is_last else "Connection: keep-alive",
            *[f"{name}: {value}" for name, value in headers],
        ]
        head = "\r\n".join(lines)
        if head.count("\n") != len(lines) - 1:
            raise ValueError("A header's value has a line break.")
        parts[0] = head.encode("latin-1") + b"\r\n\r\n"
        answer = b"".join(parts)
        parts.clear()  # the answer is held once, however long it is left unread
        self._stream.send(answer)
        if is_last:
            raise StopIteration
