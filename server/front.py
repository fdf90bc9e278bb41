"""The front of the app: the API's requests go to Flask at once, all else is looked for among the files first."""

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from server import headers, lens, origins, tracing
from server.errors import error_response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

# Named, as what stands in an inner function's signature is made each time that the function is.
Pairs = list[tuple[str, str]]
Write = Callable[[bytes], object]
# Takes a request's environment, whether it was the API's, its answer's status, and the seconds that it took.
Teller = Callable[["WSGIEnvironment", bool, str, float], None]

API = ("/api/", "/session/")


def is_api(path: str) -> bool:
    """Return whether a path is one of those whose answers are JSON and roll the session's cookie."""
    return f"{path}/".startswith(API)


class Front:
    """Say to browsers with every answer what this site never does, refuse foreign pages' writes, and tell of requests.

    Each of `tellers` is told every request that was answered.
    """

    def __init__(self, app: "WSGIApplication", files: "WSGIApplication", tellers: list[Teller]) -> None:
        self.app = app
        self.files = files
        self.tellers = tellers
        self.has_lens = lens.is_on()
        if self.has_lens:
            lens.start()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        started = time.perf_counter()
        path = environ["PATH_INFO"]
        for_api = is_api(path)
        answered = "-"

        def start(status: str, known: Pairs, exc_info: Any = None) -> Write:
            nonlocal answered
            answered = status[:3]
            added = headers.added(environ, path, for_api, answered)
            if answered >= "400":
                added = [*added, (tracing.HEADER, tracing.request_id(environ))]
            if self.has_lens:
                added = [*added, *lens.headers(environ)]
            return start_response(status, [*known, *added], exc_info)

        body = self._app_for(environ, for_api)(environ, start)
        for tell in self.tellers:
            tell(environ, for_api, answered, time.perf_counter() - started)
        return body

    def _app_for(self, environ: "WSGIEnvironment", for_api: bool) -> "WSGIApplication":
        if environ["REQUEST_METHOD"] not in origins.HARMLESS and not origins.is_own(environ):
            return error_response(403, origins.REFUSAL)
        return self.app if for_api else self.files
