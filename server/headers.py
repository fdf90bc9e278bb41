"""The headers on every answer, files included, that tell a browser what this site never does."""

from functools import cache
from typing import TYPE_CHECKING

from server.release import RELEASES

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

Headers = list[tuple[str, str]]

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",  # the engine's own pictures; atlases, decoded from a fetched file
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
)
UNUSED = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "usb")
FILE_HEADER_NAMES = ("X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy")
HEADERS: Headers = [
    ("Content-Security-Policy", "; ".join(POLICY)),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in UNUSED)),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
]
# What matters to a script, a style or a picture; the rest would be most of what a small one weighs.
FILE_HEADERS = [header for header in HEADERS if header[0] in FILE_HEADER_NAMES]
# A year of HTTPS alone. Not for subdomains, which may be others'.
TLS: Headers = [("Strict-Transport-Security", "max-age=31536000")]
# A cache would hand one browser's cookie to the next.
UNCACHED: Headers = [("Vary", "Cookie"), ("Cache-Control", "no-store")]


def added(environ: "WSGIEnvironment", path: str, for_api: bool, status: str) -> Headers:
    """Return the headers to add to an answer.

    A browser that is told "304 Not Modified" keeps the headers of the copy that it has. So only pages, which their
    policy protects, get them again, and the files of a release, which are no pages, only ever get those that matter to
    files: for the fifty of the title the rest would be most of what is sent.
    """
    if status == "304" and not for_api and not path.endswith(("/", ".html")):
        return []
    return _headers(for_api, path.startswith(RELEASES), environ.get("wsgi.url_scheme") == "https")


@cache
def _headers(for_api: bool, of_release: bool, by_tls: bool) -> Headers:
    return [*(FILE_HEADERS if of_release else HEADERS), *(TLS if by_tls else []), *(UNCACHED if for_api else [])]
