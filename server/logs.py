"""Logs: one line a request, errors with their trace; as text for people, as JSON for machines."""

import logging
from datetime import UTC, datetime
from textwrap import indent
from typing import TYPE_CHECKING, Any

import msgspec
from flask import has_request_context, request

from server import tracing
from server.environ import PLAYER
from server.printable import printable, printable_lines

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

log = logging.getLogger("server.request")

# What a record tells beside its message, in JSON.
FIELDS = ("method", "path", "status", "milliseconds", "player", "request_id")


class OneLineEach(logging.Formatter):
    """Logs in which nothing that a caller or Redis said breaks a line, forges one or speaks to the terminal."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the base class's name
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802
        # Set in, as an error's own text may have lines, which would look like others of the log.
        return indent(printable_lines(super().formatException(ei)), "  ")


class OneObjectEach(logging.Formatter):
    """Logs of one JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        told = {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **told,
        }
        if has_request_context() and "request_id" not in told:
            line["request_id"] = tracing.request_id(request.environ)
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return msgspec.json.encode(line).decode()


def configure(level: str, format: str) -> None:
    """Send the app's logs to stderr at `level`, as `text` or `json`; leave other libraries at WARNING."""
    handler = logging.StreamHandler()
    as_text = OneLineEach("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(OneObjectEach() if format == "json" else as_text)
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.getLogger("server").setLevel(level)
    # The development server writes a line a request, too; ours says more.
    logging.getLogger("werkzeug").addFilter(lambda record: " - - [" not in str(record.msg))


def tell(environ: "WSGIEnvironment", for_api: bool, status: str, seconds: float) -> None:
    """Write a line on a request: method, path, status, milliseconds, player id; for an error the request's id, too.

    Static files and the health check are told at DEBUG: a page has dozens, a monitor asks for ever.
    """
    level = logging.INFO if for_api else logging.DEBUG
    if not log.isEnabledFor(level):
        return
    # ascii(): what a caller put there can neither break the line nor forge another.
    method, path = ascii(environ["REQUEST_METHOD"])[1:-1], ascii(environ["PATH_INFO"])[1:-1]
    values = (method, path, status, round(seconds * 1000, 1), environ.get(PLAYER, "-"), tracing.request_id(environ))
    is_error = status >= "400"
    text = "%s %s %s %.1f ms %s %s" if is_error else "%s %s %s %.1f ms %s"
    log.log(level, text, *values[: 6 if is_error else 5], extra=dict(zip(FIELDS, values, strict=True)))
