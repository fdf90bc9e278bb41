"""The headers on every answer, files included, that tell a browser what this site never does."""

from typing import TYPE_CHECKING

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
HEADERS: Headers = [
    ("Content-Security-Policy", "; ".join(POLICY)),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in UNUSED)),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
]
# A year of HTTPS alone. Not for subdomains, which may be others'.
TLS: Headers = [("Strict-Transport-Security", "max-age=31536000")]
# A cache would hand one browser's cookie to the next.
UNCACHED: Headers = [("Vary", "Cookie"), ("Cache-Control", "no-store")]
# By whether the answer is the API's, and whether it came by HTTPS.
ADDED: dict[tuple[bool, bool], Headers] = {
    (for_api, by_tls): HEADERS + (TLS if by_tls else []) + (UNCACHED if for_api else [])
    for for_api in (False, True)
    for by_tls in (False, True)
}


def added(environ: "WSGIEnvironment", path: str, for_api: bool, status: str) -> Headers:
    """Return the headers to add to an answer.

    A browser that is told "304 Not Modified" keeps the headers of the copy that it has. So only pages, which their
    policy protects, get them again: for the sixty files of the title they would be most of what is sent.
    """
    if status == "304" and not for_api and not path.endswith(("/", ".html")):
        return []
    return ADDED[for_api, environ.get("wsgi.url_scheme") == "https"]
