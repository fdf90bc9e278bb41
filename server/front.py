"""The front of the app: the API's requests go to Flask at once, all else is looked for among the files first."""

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from server import headers, logs, origins
from server.errors import error_response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

API = ("/api/", "/session/")


def is_api(path: str) -> bool:
    """Return whether a path is one of those whose answers are JSON and roll the session's cookie."""
    return f"{path}/".startswith(API)


class Front:
    """Say to browsers with every answer what this site never does, refuse foreign pages' writes, and log."""

    def __init__(self, app: "WSGIApplication", files: "WSGIApplication") -> None:
        self.app = app
        self.files = files

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        started = time.perf_counter()
        path = environ["PATH_INFO"]
        for_api = is_api(path)
        answered = "-"

        def start(status: str, known: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
            nonlocal answered
            answered = status[:3]
            return start_response(status, [*known, *headers.added(environ, path, for_api, answered)], exc_info)

        body = self._app_for(environ, for_api)(environ, start)
        logs.tell(environ, for_api, answered, started)
        return body

    def _app_for(self, environ: "WSGIEnvironment", for_api: bool) -> "WSGIApplication":
        if environ["REQUEST_METHOD"] not in origins.HARMLESS and not origins.is_own(environ):
            return error_response(403, origins.REFUSAL)
        return self.app if for_api else self.files
