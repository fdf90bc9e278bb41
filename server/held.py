"""A file that is held in memory, in each form that it can be sent in."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from werkzeug.http import parse_accept_header

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Headers = list[tuple[str, str]]

FOR_A_YEAR = "public, max-age=31536000, immutable"
ASK_EACH_TIME = "no-cache"


class HeldFile:
    """A file's content, plain and compressed, and the headers that go with it; a WSGI app.

    Its ETag is its digest, a weak one since all forms share it: a browser asks with it, and every host and every
    start of the server gives the same content the same one.
    """

    def __init__(self, content: bytes, digest: str, media_type: str, cache: str, packed: Mapping[str, bytes]) -> None:
        self._digest = digest
        self._kept: Headers = [("ETag", f'W/"{digest}"'), ("Cache-Control", cache)]
        if packed:
            self._kept.append(("Vary", "Accept-Encoding"))
        self._plain = self._form(content, media_type)
        # The smallest first. What does not get smaller is not worth unpacking.
        by_size = sorted(packed.items(), key=lambda form: len(form[1]))
        self._forms = [
            (coding, self._form(body, media_type, ("Content-Encoding", coding)))
            for coding, body in by_size
            if len(body) < len(content)
        ]

    def _form(self, body: bytes, media_type: str, *more: tuple[str, str]) -> tuple[Headers, bytes]:
        return [("Content-Type", media_type), ("Content-Length", str(len(body))), *more, *self._kept], body

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        if method not in ("GET", "HEAD"):
            start_response("405 Method Not Allowed", [("Allow", "GET, HEAD"), ("Content-Length", "0")])
            return []
        if self._is_known(environ.get("HTTP_IF_NONE_MATCH", "")):
            start_response("304 Not Modified", self._kept)
            return []
        headers, body = self._best_form(environ.get("HTTP_ACCEPT_ENCODING", ""))
        start_response("200 OK", headers)
        return [body] if method == "GET" else []

    def body(self, coding: str) -> bytes | None:
        """Return the content in a coding ("" for none), or None where there is no such form."""
        return dict([("", self._plain), *self._forms]).get(coding, ([], None))[1]

    def _is_known(self, tags: str) -> bool:
        # A proxy may have marked the tag as that of a form of its own; the digest in it is still ours.
        return self._digest in tags or tags.strip() == "*"

    def _best_form(self, accepted: str) -> tuple[Headers, bytes]:
        taken = taken_codings(accepted)
        return next((form for coding, form in self._forms if coding in taken), self._plain)


@lru_cache(maxsize=256)
def taken_codings(accepted: str) -> frozenset[str]:
    """Return which of our codings an Accept-Encoding takes; browsers send few different ones, and each all the time."""
    accept = parse_accept_header(accepted)
    return frozenset(coding for coding in ("br", "gzip") if accept.quality(coding) > 0)
