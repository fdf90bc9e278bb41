"""The app as it is run: what a test's browser asks goes over HTTP to a server with two workers."""

import threading
from collections.abc import Iterable
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.support.web_server import WebServer

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PLAIN = ("CONTENT_TYPE", "CONTENT_LENGTH")
IN_A_PATH = "/:@!$&'()*+,;=~-._"
IN_A_QUERY = "/:@!$&'()*+,;=~-._%?[]{}|\\^`\"<>"
OF_A_CONNECTION = ("connection", "transfer-encoding")


class Served:
    """A WSGI app that hands each request on to a server, and each answer back.

    Each thread has two connections, which it uses in turn, so that both workers of the server answer.
    """

    def __init__(self, server: WebServer) -> None:
        self._port = server.port
        self._own = threading.local()
        self._all: list[HTTPConnection] = []

    def close(self) -> None:
        """Close the connections of all threads."""
        for wire in self._all:
            wire.close()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        answer = self._ask(environ)
        headers = [(name, value) for name, value in answer.getheaders() if name.lower() not in OF_A_CONNECTION]
        start_response(f"{answer.status} {answer.reason}", headers)
        return [answer.read()]

    def _ask(self, environ: "WSGIEnvironment") -> HTTPResponse:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else None
        path = quote(environ["PATH_INFO"].encode("latin-1"), safe=IN_A_PATH)
        query = f"?{quote(environ['QUERY_STRING'], safe=IN_A_QUERY)}" if environ.get("QUERY_STRING") else ""
        wire = self._next_connection()
        try:
            wire.request(environ["REQUEST_METHOD"], path + query, body, _headers(environ))
            return wire.getresponse()
        except (OSError, ValueError):
            wire.close()
            raise

    def _next_connection(self) -> HTTPConnection:
        kept: list[HTTPConnection] = self._own.__dict__.setdefault("kept", [])
        if len(kept) < 2:
            kept.append(HTTPConnection("127.0.0.1", self._port, timeout=20))
            self._all.append(kept[-1])
        kept.reverse()
        return kept[0]


def _headers(environ: "WSGIEnvironment") -> dict[str, str]:
    """Return a request's headers; a browser that speaks HTTPS is taken to come through a proxy."""
    named = {key.removeprefix("HTTP_"): value for key, value in environ.items() if key.startswith("HTTP_")}
    plain = {key: environ[key] for key in PLAIN if environ.get(key)}
    headers = {name.replace("_", "-").title(): value for name, value in (named | plain).items()}
    return headers | ({"X-Forwarded-Proto": "https"} if environ["wsgi.url_scheme"] == "https" else {})
