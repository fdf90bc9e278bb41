"""The headers on every answer, files included, that tell a browser what this site never does."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from server.release import RELEASES

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
FILE_HEADER_NAMES = ("X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy")
HEADERS = [
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
TLS_ALONE = ("Strict-Transport-Security", "max-age=31536000")


class SecurityHeaders:
    """Add the headers to what `app` answers.

    A browser that is told "304 Not Modified" keeps the headers of the copy that it has. So only pages, which their
    policy protects, get them again, and the files of a release, which are no pages, only ever get those that matter to
    files: for the fifty of the title the rest would be most of what is sent.
    """

    def __init__(self, app: "WSGIApplication") -> None:
        self.app = app

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        ours = FILE_HEADERS if path.startswith(RELEASES) else HEADERS
        if environ.get("wsgi.url_scheme") == "https":
            ours = [*ours, TLS_ALONE]
        is_page = path.endswith(("/", ".html"))

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
            is_known = status.startswith("304") and not is_page
            return start_response(status, headers if is_known else [*headers, *ours], exc_info)

        return self.app(environ, start)
