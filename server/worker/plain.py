"""Plain requests to the API, which are nearly all: recognised in a few steps, where gunicorn's reading takes 250 µs.

What is not plain to the letter is gunicorn's to read and to judge: bodies in chunks or in pieces, any header that
steers a connection, two headers of one name, whatever is malformed or asks for something else than the API. So there is
nothing here that could be read in two ways, and nothing is refused here.
"""

import io
import re
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from server.environ import BODY

LONGEST_HEAD = 8000
LONGEST_BODY = 64 * 1024
FIRST_LINE = re.compile(rb"(GET|POST|PATCH|DELETE) (/(?:api/|session)[!$-~]*) HTTP/1\.1")
HEADER = re.compile(rb"([!#$%&'*+.^`|~0-9A-Za-z-]+):[ \t]*([!-~](?:[\t -~]*[!-~])?)[ \t]*")
LENGTH = re.compile(r"0|[1-9][0-9]{0,5}")
# Headers that change how a request or a connection is read, or that a proxy sends for gunicorn to weigh.
STEERING = {
    *("CONNECTION", "EXPECT", "HTTP2-SETTINGS", "KEEP-ALIVE", "PROXY-CONNECTION", "TE", "TRAILER"),
    *("TRANSFER-ENCODING", "UPGRADE", "X-FORWARDED-PROTOCOL", "X-FORWARDED-SSL"),
}
PROTO = "HTTP_X_FORWARDED_PROTO"
MOST_LINES = 8192
LONGEST_KNOWN = 512  # of a line; a browser's are shorter, and longer ones would fill a worker's memory

Pair = tuple[str, str]

# Lines that were recognised before, and what they say; a browser sends the same ones with each request.
_known: dict[bytes, Pair | None] = {}


class Plain(NamedTuple):
    """A plain request: its part of the WSGI environment, and what was read beyond it."""

    environ: dict[str, Any]
    proto: str | None
    rest: bytes


def _recognise(line: bytes) -> Pair | None:
    """Return a header line as a name and value of the WSGI environment, or None where it is not plain."""
    found = HEADER.fullmatch(line)
    if not found:
        return None
    name, value = found[1].decode("ascii").upper(), found[2].decode("ascii")
    if name in STEERING and (name, value.lower()) != ("CONNECTION", "keep-alive"):
        return None
    if name == "CONTENT-LENGTH" and not LENGTH.fullmatch(value):
        return None
    key = name.replace("-", "_")
    return (key if name in ("CONTENT-LENGTH", "CONTENT-TYPE") else f"HTTP_{key}"), value


def _pair(line: bytes) -> Pair | None:
    try:
        return _known[line]
    except KeyError:
        if len(line) > LONGEST_KNOWN:
            return _recognise(line)
        if len(_known) >= MOST_LINES:
            _known.clear()
        pair = _known[line] = _recognise(line)
        return pair


def read(data: bytes) -> Plain | None:
    """Return the plain request that `data` begins with, or None if it begins with another, or with a part of one."""
    end = data.find(b"\r\n\r\n", 0, LONGEST_HEAD)
    if end < 0:
        return None
    first, *lines = data[:end].split(b"\r\n")
    asked = FIRST_LINE.fullmatch(first)
    if not asked:
        return None
    environ: dict[str, Any] = {}
    for line in lines:
        if (pair := _pair(line)) is None or pair[0] in environ:
            return None
        environ[pair[0]] = pair[1]
    body_end = end + 4 + int(environ.get("CONTENT_LENGTH", 0))
    if body_end > min(len(data), end + 4 + LONGEST_BODY) or "HTTP_HOST" not in environ:
        return None
    path, _, query = asked[2].decode("ascii").partition("?")
    environ["REQUEST_METHOD"] = asked[1].decode("ascii")
    environ["PATH_INFO"] = unquote_to_bytes(path).decode("latin-1") if "%" in path else path
    environ["QUERY_STRING"] = query
    environ[BODY] = body = data[end + 4 : body_end]
    environ["wsgi.input"] = io.BytesIO(body)
    return Plain(environ, environ.get(PROTO), data[body_end:])
