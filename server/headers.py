"""The headers on every answer, files included, that tell a browser what this site never does."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

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
HEADERS = [
    ("Content-Security-Policy", "; ".join(POLICY)),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in UNUSED)),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
]
# A year of HTTPS alone. Not for subdomains, which may be others'.
HEADERS_BEHIND_TLS = [*HEADERS, ("Strict-Transport-Security", "max-age=31536000")]


class SecurityHeaders:
    """Add the headers to what `app` answers.

    A browser that is told "304 Not Modified" keeps the headers of the copy that it has. So only pages, which their
    policy protects, get them again: for the sixty files of the title they would be most of what is sent.
    """

    def __init__(self, app: "WSGIApplication") -> None:
        self.app = app

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        ours = HEADERS_BEHIND_TLS if environ.get("wsgi.url_scheme") == "https" else HEADERS
        is_page = environ.get("PATH_INFO", "").endswith(("/", ".html"))

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
            is_known = status.startswith("304") and not is_page
            return start_response(status, headers if is_known else [*headers, *ours], exc_info)

        return self.app(environ, start)
