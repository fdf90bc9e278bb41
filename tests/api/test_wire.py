"""What no HTTP client sends, raw on the socket: answered in the one shape all the same, by gunicorn or by the app."""

import json

import pytest

from tests.support.web_server import WebServer

HOST = b"Host: x\r\nConnection: close\r\n"
JSON = b"Content-Type: application/json\r\n"
LIST = b"GET /api/playerstate HTTP/1.1\r\n" + HOST
POST = b"POST /api/playerstate HTTP/1.1\r\n" + HOST + JSON

REFUSED = {
    "line too long": (414, b"GET /api/playerstate?limit=" + b"9" * 9000 + b" HTTP/1.1\r\n" + HOST),
    "header too long": (431, LIST + b"X: " + b"9" * 9000 + b"\r\n"),
    "too many headers": (431, LIST + b"X: 1\r\n" * 200),
    "no request line": (400, b"GARBAGE\r\n"),
    "no method": (400, b"G(T /api/playerstate HTTP/1.1\r\n" + HOST),
    "no version": (400, b"GET /api/playerstate HTTP/9.9\r\n" + HOST),
    "raw bytes in the path": (400, b"GET /api/\xff\xfe HTTP/1.1\r\n" + HOST),
    "no header name": (400, LIST + b"X Y: 1\r\n"),
    "length of no number": (400, POST + b"Content-Length: abc\r\n"),
    "length and chunks": (400, POST + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"),
    "unknown coding": (501, POST + b"Transfer-Encoding: foo\r\n"),
    "raw bytes as content type": (415, POST.replace(JSON, b"Content-Type: \xff/\xfe\r\n") + b"Content-Length: 0\r\n"),
    "two schemes": (400, LIST + b"X-Forwarded-Proto: https\r\nX-Forwarded-Ssl: off\r\n"),
}


@pytest.mark.parametrize(("status", "request_head"), REFUSED.values(), ids=REFUSED.keys())
def test_malformed_request_is_refused_in_the_one_shape(web: WebServer, status: int, request_head: bytes) -> None:
    answered, answer = web.send_raw(request_head + b"\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    assert answered == status
    assert b"content-type: application/json" in head.lower()
    assert json.loads(body).keys() == {"status", "message"}
    assert json.loads(body)["status"] == status


@pytest.mark.parametrize(
    "cookie",
    [
        b"cachequest=\xff\x80x",
        b"cachequest=a; cachequest=b",
        b"\xff=\xfe; ;=; cachequest",
        b'cachequest="a\\"',
        b"=;" * 999,
    ],
)
def test_malformed_cookie_begins_a_session(web: WebServer, cookie: bytes) -> None:
    request_head = b"GET /session HTTP/1.1\r\n" + HOST + b"Cookie: " + cookie + b"\r\n\r\n"
    status, answer = web.send_raw(request_head)
    assert status == 200
    assert b"Set-Cookie: cachequest=" in answer


@pytest.mark.parametrize("host", [b"", b'Host: a b"<>\r\n', b"Host: \r\n", b"Host: [::1\r\n"])
def test_malformed_host_does_no_harm(web: WebServer, host: bytes) -> None:
    status, answer = web.send_raw(b"GET /session HTTP/1.1\r\nConnection: close\r\n" + host + b"\r\n")
    assert status in (200, 400)
    assert b"application/json" in answer
