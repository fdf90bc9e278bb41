"""Logs as text: one line a request, errors with their trace."""

import logging
import time
from textwrap import indent
from typing import TYPE_CHECKING, Any

from server.environ import PLAYER
from server.printable import printable, printable_lines

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

log = logging.getLogger("server.request")


class OneLineEach(logging.Formatter):
    """Logs in which nothing that a caller or Redis said breaks a line, forges one or speaks to the terminal."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the base class's name
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802
        # Set in, as an error's own text may have lines, which would look like others of the log.
        return indent(printable_lines(super().formatException(ei)), "  ")


def configure(level: str) -> None:
    """Send the app's logs to stderr at `level`; leave other libraries at WARNING."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneLineEach("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.getLogger("server").setLevel(level)
    # The development server writes a line a request, too; ours says more.
    logging.getLogger("werkzeug").addFilter(lambda record: " - - [" not in str(record.msg))


def tell(environ: "WSGIEnvironment", for_api: bool, status: str, started: float) -> None:
    """Write a line on a request: method, path, status, milliseconds since `started`, player id.

    Static files and the health check are told at DEBUG: a page has dozens, a monitor asks for ever.
    """
    level = logging.INFO if for_api else logging.DEBUG
    if log.isEnabledFor(level):
        took = (time.perf_counter() - started) * 1000
        # ascii(): what a caller put there can neither break the line nor forge another.
        method, path = ascii(environ["REQUEST_METHOD"])[1:-1], ascii(environ["PATH_INFO"])[1:-1]
        log.log(level, "%s %s %s %.1f ms %s", method, path, status, took, environ.get(PLAYER, "-"))
