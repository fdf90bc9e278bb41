"""A server that ends TLS itself: what a caller says of the scheme does not count, however the request is read."""

import socket
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from gunicorn.config import Config

from server.worker.connection import Connection

GET = b"GET /session HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: %b\r\n\r\n"


@pytest.mark.parametrize(
    ("proxies", "told", "scheme"),
    [
        ("10.0.0.1", b"http", b"https"),
        ("10.0.0.1", b"https", b"https"),
        ("127.0.0.1", b"http", b"http"),
        ("127.0.0.1", b"https", b"https"),
    ],
)
def test_scheme_is_the_connections_or_a_proxys(proxies: str, told: bytes, scheme: bytes) -> None:
    def app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [])
        return [environ["wsgi.url_scheme"].encode()]

    cfg: Any = Config()  # type: ignore[no-untyped-call]
    cfg.set("certfile", __file__)
    cfg.set("forwarded_allow_ips", proxies)
    worker: Any = SimpleNamespace(
        cfg=cfg, alive=False, wsgi=app, count_request=lambda: None, reads_plain_requests=lambda: True
    )
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.create_connection(listener.getsockname()) as theirs:
        ours, _ = listener.accept()
        theirs.sendall(GET % told)
        with pytest.raises(StopIteration):
            Connection(worker, ours, ("127.0.0.1", 50000)).serve()
        ours.close()
        assert theirs.recv(65536).endswith(b"\r\n\r\n" + scheme)
