"""Requests that the worker reads by itself: only such as gunicorn takes, too, and understands alike."""

import socket
from typing import Any

import pytest
from gunicorn.config import Config
from gunicorn.http import get_parser
from gunicorn.http.wsgi import create
from hypothesis import given
from hypothesis import strategies as st

from server.environ import BODY
from server.worker.plain import PROTO, read

ADDRESS = ("127.0.0.1", 50000)
# What depends on the connection rather than on the request, or is made of other parts.
ELSEWHERE = {"wsgi.input", "wsgi.errors", "gunicorn.socket", "wsgi.early_hints", "RAW_URI", "wsgi.url_scheme", BODY}

HOST = b"Host: localhost:3000\r\n"
JSON = b"Content-Type: application/json\r\n"
SAVE = b"POST /api/playerstate HTTP/1.1\r\n" + HOST + JSON
GET = b"GET /api/playerstate/a HTTP/1.1\r\n" + HOST

PLAIN = {
    "session": b"GET /session HTTP/1.1\r\n" + HOST + b"Cookie: cachequest=a.b\r\n\r\n",
    "query": b"GET /api/leaderboard/leaderboards:survivor-Grassland?count=10 HTTP/1.1\r\n" + HOST + b"\r\n",
    "escapes": b"GET /api/playerstate/search?name=%C3%84&id=a%20b HTTP/1.1\r\n" + HOST + b"\r\n",
    "escaped path": b"GET /api/playerstate/%C3%A4%2F%00 HTTP/1.1\r\n" + HOST + b"\r\n",
    "save": SAVE + b"Content-Length: 2\r\n\r\n{}",
    "two at once": SAVE + b"Content-Length: 2\r\n\r\n{}" + GET + b"\r\n",
    "as browsers send": GET + b"Connection: keep-alive\r\nAccept: */*\r\nSec-Fetch-Site: same-origin\r\n"
    b'sec-ch-ua: "Chromium";v="140", "Not A(Brand";v="24"\r\nAccept-Language: de,en;q=0.9\r\n\r\n',
    "spaces around a value": GET + b"X: \t a b \t\r\n\r\n",
    "empty body": b"DELETE /api/gamestate/a HTTP/1.1\r\n" + HOST + b"Content-Length: 0\r\n\r\n",
}
LEFT = {
    "no end": GET,
    "half a body": SAVE + b"Content-Length: 3\r\n\r\n{}",
    "long body": SAVE + b"Content-Length: 65537\r\n\r\n" + b"x" * 65537,
    "long head": GET + b"X: " + b"x" * 8000 + b"\r\n\r\n",
    "a file": b"GET /src/main.js HTTP/1.1\r\n" + HOST + b"\r\n",
    "no host": b"GET /session HTTP/1.1\r\n\r\n",
    "two hosts": GET + HOST + b"\r\n",
    "chunks": SAVE + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "close": GET + b"Connection: close\r\n\r\n",
    "upgrade": GET + b"Connection: upgrade\r\nUpgrade: h2c\r\n\r\n",
    "expectation": SAVE + b"Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}",
    "HEAD": b"HEAD /session HTTP/1.1\r\n" + HOST + b"\r\n",
    "HTTP/1.0": b"GET /session HTTP/1.0\r\n" + HOST + b"\r\n",
    "line feeds": b"GET /session HTTP/1.1\nHost: x\n\n",
    "folded header": GET + b"X: a\r\n b\r\n\r\n",
    "underscore": GET + b"X_Y: a\r\n\r\n",
    "space before the colon": GET + b"X : a\r\n\r\n",
    "raw bytes": GET + b"X: \xff\r\n\r\n",
    "carriage return": GET + b"X: a\rb\r\n\r\n",
    "null": GET + b"X: a\0b\r\n\r\n",
    "signed length": SAVE + b"Content-Length: +2\r\n\r\n{}",
    "padded length": SAVE + b"Content-Length: 02\r\n\r\n{}",
    "two lengths": SAVE + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "a header twice": GET + b"Cookie: a=1\r\nCookie: b=2\r\n\r\n",
    "another word of a scheme": GET + b"X-Forwarded-Ssl: on\r\n\r\n",
    "absolute address": b"GET http://localhost/session HTTP/1.1\r\n" + HOST + b"\r\n",
    "fragment": b"GET /session#a HTTP/1.1\r\n" + HOST + b"\r\n",
}


def as_gunicorn_reads(data: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """Return the environment, body and rest that gunicorn reads; raises where it refuses."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        cfg: Any = Config()  # type: ignore[no-untyped-call]
        cfg.set("forwarder_headers", "")
        cfg.set("limit_request_line", 8190)
        parser: Any = get_parser(cfg, ours, ADDRESS)  # type: ignore[no-untyped-call]
        request = next(parser)
        _, environ = create(request, ours, ADDRESS, ADDRESS, cfg)  # type: ignore[no-untyped-call]
        body = environ["wsgi.input"].read()
        assert not request.should_close()
        return environ, body, parser.unreader.take_buffered() + ours.recv(1 << 20)


def assert_read_alike(data: bytes) -> None:
    plain = read(data)
    assert plain
    environ, body, rest = as_gunicorn_reads(data)
    assert plain.environ[BODY] == body
    assert plain.rest == rest
    of_request = {key for key in environ if key.startswith(("HTTP_", "CONTENT_", "REQUEST_", "PATH_", "QUERY_"))}
    assert {key: plain.environ[key] for key in plain.environ.keys() - ELSEWHERE} == {
        key: environ[key] for key in of_request
    }


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN.keys())
def test_plain_request_is_read_as_gunicorn_reads_it(data: bytes) -> None:
    assert_read_alike(data)


@pytest.mark.parametrize("data", LEFT.values(), ids=LEFT.keys())
def test_what_is_not_plain_is_left_to_gunicorn(data: bytes) -> None:
    assert read(data) is None


def test_scheme_that_a_proxy_tells_is_handed_on() -> None:
    plain = read(GET + b"X-Forwarded-Proto: https\r\n\r\n")
    assert plain
    assert plain.proto == plain.environ[PROTO] == "https"


WORDS = b"GET POST PATCH / /api/ /session HTTP/1.1 HTTP/1.0 Host: Cookie: X: a b 0 2 {} % %2f %zz ? # ; : , \xff"
LINES = [b"Content-Length: 2\r\n", b"Transfer-Encoding: chunked\r\n", b"Connection: keep-alive\r\n", b"X_Y: 1\r\n"]
BREAKS = [b" ", b"\t", b"\r\n", b"\n", b"\r", b"\0", b"\r\n\r\n"]
PIECES = [*WORDS.split(b" "), *LINES, *BREAKS, HOST, JSON, GET, SAVE]
NAMES = st.text("aB-: _\t", max_size=9)
VALUES = st.text("abcXYZ-_:;,. \t\r\n\0\x7fäß%/?#", max_size=40)


@given(st.sampled_from([b"", GET, SAVE]), st.lists(st.sampled_from(PIECES), max_size=12))
def test_whatever_is_taken_for_plain_gunicorn_reads_alike(beginning: bytes, pieces: list[bytes]) -> None:
    data = beginning + b"".join(pieces) + b"\r\n\r\n"
    if read(data):
        assert_read_alike(data)


@given(st.sampled_from([GET, SAVE]), VALUES, NAMES)
def test_whatever_header_is_taken_for_plain_gunicorn_reads_alike(beginning: bytes, value: str, name: str) -> None:
    data = beginning + name.encode() + b": " + value.encode("latin-1") + b"\r\n\r\n"
    if read(data):
        assert_read_alike(data)
