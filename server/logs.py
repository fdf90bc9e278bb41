"""The app's log: one line a request, errors with their trace."""

import logging
from typing import TYPE_CHECKING

from flask import has_request_context, request

from server import log_lines, tracing
from server.environ import PLAYER

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

log = logging.getLogger("server.request")


def configure(level: str, format: str) -> None:
    """Send the app's logs to stderr at `level`, as `text` or `json`; leave other libraries at WARNING."""
    handler = logging.StreamHandler()
    handler.setFormatter(log_lines.formatter(format))
    handler.addFilter(_with_request_id)
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.getLogger("server").setLevel(level)
    # The development server writes a line a request, too; ours says more.
    logging.getLogger("werkzeug").addFilter(lambda record: " - - [" not in str(record.msg))


def _with_request_id(record: logging.LogRecord) -> bool:
    if has_request_context() and not hasattr(record, "request_id"):
        record.request_id = tracing.request_id(request.environ)
    return True


def tell(environ: "WSGIEnvironment", for_api: bool, status: str, seconds: float) -> None:
    """Write a line on a request: method, path, status, milliseconds, player id; for an error the request's id, too.

    Static files and the health check are told at DEBUG: a page has dozens, a monitor asks for ever.
    """
    level = logging.INFO if for_api else logging.DEBUG
    if not log.isEnabledFor(level):
        return
    # ascii(): what a caller put there can neither break the line nor forge another.
    method, path = ascii(environ["REQUEST_METHOD"])[1:-1], ascii(environ["PATH_INFO"])[1:-1]
    told = round(seconds * 1000, 1), environ.get(PLAYER, "-"), tracing.request_id(environ)
    fields = dict(zip(log_lines.FIELDS, (method, path, int(status) if status.isdigit() else None, *told), strict=True))
    is_error = status >= "400"
    text = "%s %s %s %.1f ms %s %s" if is_error else "%s %s %s %.1f ms %s"
    log.log(level, text, method, path, status, *told[: 3 if is_error else 2], extra=fields)
