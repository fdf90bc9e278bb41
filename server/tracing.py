"""A request's id: in its line of the log, in the traces of its errors, and in the header of an error's answer."""

import re
import secrets
from typing import TYPE_CHECKING

from server.settings import settings

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

HEADER = "X-Request-ID"
KEY = "cachequest.request-id"
ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


def request_id(environ: "WSGIEnvironment") -> str:
    """Return the id of a request: the one that a trusted proxy gave it, or one that is made when first asked for."""
    known: str | None = environ.get(KEY)
    if known is None:
        sent = environ.get("HTTP_X_REQUEST_ID", "") if settings.trusted_proxies else ""
        known = environ[KEY] = sent if ID.fullmatch(sent) else secrets.token_hex(8)
    return known
