"""Flask's own classes, spared what this app has no use for; each request saves a third of what Flask takes of it."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import flask
from flask.ctx import RequestContext
from flask.signals import appcontext_tearing_down, request_tearing_down
from werkzeug.datastructures import Headers
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES
from werkzeug.routing import MapAdapter, Rule

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

BODILESS = (204, 304)
MOST_ROUTES = 4096
LONGEST_PATH = 128  # of those whose routes are remembered; longer ones would fill a worker's memory

# The request itself: each look through Flask's proxy takes half a microsecond.
this_request: Callable[[], flask.Request] = flask.request._get_current_object  # type: ignore[attr-defined]


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


class Context(RequestContext):
    """The context of a request whose route may be known from an earlier one."""

    app: "Backend"

    def match_request(self) -> None:
        """Find the request's route, or what kept it from having one."""
        request = self.request
        if len(request.path) > LONGEST_PATH:
            return super().match_request()
        try:
            request.url_rule, values = self.app.route_of(request.method, request.path)
            request.view_args = dict(values)
        except HTTPException as error:
            request.routing_exception = error


class Backend(flask.Flask):
    """A Flask app whose routes are plain functions, the same for every host."""

    response_class = Response

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        routes = self._adapter("/", "GET")

        @lru_cache(maxsize=MOST_ROUTES)
        def route_of(method: str, path: str) -> tuple[Rule, Mapping[str, Any]]:
            return routes.match(path, method, return_rule=True)

        self.route_of = route_of

    def request_context(self, environ: "WSGIEnvironment") -> RequestContext:
        """Return the context of a request, which is not pushed yet."""
        return Context(self, environ)

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function: none of ours is a coroutine, and looking takes 2 µs each."""
        return func

    def do_teardown_request(self, *error: Any) -> None:
        """Tell those who want to know of a request's end, if there are any."""
        if self.teardown_request_funcs or request_tearing_down.receivers:
            super().do_teardown_request(*error)

    def do_teardown_appcontext(self, *error: Any) -> None:
        """Tell those who want to know of a context's end, if there are any."""
        if self.teardown_appcontext_funcs or appcontext_tearing_down.receivers:
            super().do_teardown_appcontext(*error)

    def create_url_adapter(self, request: flask.Request | None) -> MapAdapter | None:
        """Return what finds a request's route; no route depends on a host, a scheme or the query."""
        if request is None:
            return super().create_url_adapter(request)
        return self._adapter(request.path, request.method)

    def _adapter(self, path: str, method: str) -> MapAdapter:
        return MapAdapter(self.url_map, "localhost", "/", "", "http", path, method)
