"""Writes that another site's page makes a browser send are refused, before any session is read or begun.

SameSite=Lax keeps the cookie off such requests; but their answer would set a new one, and so take the player's away.
Browsers say where a request comes from in `Sec-Fetch-Site` and `Origin`, which no page can change. What sends neither
is no browser's page (or a very old one's) and has nobody's cookie but its own.
"""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

HARMLESS = ("GET", "HEAD", "OPTIONS", "TRACE")
OWN = ("same-origin", "none")  # none: the user's own doing, as an address typed in
DEFAULT_PORTS = {"http": ":80", "https": ":443"}
REFUSAL = "Another site's page may not write here. Behind a proxy, it must pass the Host header on as it came."


def is_own(environ: "WSGIEnvironment") -> bool:
    """Return whether a request comes from a page of this host, or from none.

    Only hosts are compared: behind a proxy that ends TLS, the page has another scheme than the request.
    """
    if environ.get("HTTP_SEC_FETCH_SITE", "none") not in OWN:
        return False
    origin = environ.get("HTTP_ORIGIN")
    return origin is None or _is_of(origin, environ.get("HTTP_HOST", ""))


def _is_of(origin: str, host: str) -> bool:
    """Return whether an origin is that of a host; either may leave its scheme's port out."""
    try:
        scheme, netloc, *rest = urlsplit(origin.lower())
    except ValueError:
        return False
    port = DEFAULT_PORTS.get(scheme, "")
    return bool(netloc and port) and not any(rest) and netloc.removesuffix(port) == host.lower().removesuffix(port)
