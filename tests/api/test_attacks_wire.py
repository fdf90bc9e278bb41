"""Smuggling: a request hidden in another's body or headers is never answered as one of its own."""

import json

import pytest

from tests.support.browser import COOKIE, Browser
from tests.support.saves import PLAYERS
from tests.support.web_server import WebServer

POST = b"POST /api/leaderboard HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
LENGTH, CHUNKED = b"Content-Length: %d\r\n", b"Transfer-Encoding: chunked\r\n"
HIDDEN = b"GET /session HTTP/1.1\r\nHost: x\r\nX-Hidden: yes\r\n\r\n"
NO_CHUNKS = b"0\r\n\r\n" + HIDDEN

# How two readers of one stream may come to see different ends of the first request.
AMBIGUOUS = {
    "length and chunks": POST + LENGTH % len(NO_CHUNKS) + CHUNKED + b"\r\n" + NO_CHUNKS,
    "chunks and length": POST + CHUNKED + LENGTH % 4 + b"\r\n" + NO_CHUNKS,
    "two lengths": POST + LENGTH % 0 + LENGTH % len(HIDDEN) + b"\r\n" + HIDDEN,
    "one length twice": POST + LENGTH % 0 + LENGTH % 0 + b"\r\n" + HIDDEN,
    "a list of lengths": POST + b"Content-Length: 0, 50\r\n\r\n" + HIDDEN,
    "length with a sign": POST + b"Content-Length: +0\r\n\r\n" + HIDDEN,
    "length below zero": POST + b"Content-Length: -1\r\n\r\n" + HIDDEN,
    "length in hex": POST + b"Content-Length: 0x0\r\n\r\n" + HIDDEN,
    "length with an underscore": POST + b"Content-Length: 0_0\r\n\r\n" + HIDDEN,
    "length in other digits": POST + "Content-Length: ٠\r\n\r\n".encode() + HIDDEN,
    "no length at all": POST + b"Content-Length:\r\n\r\n" + HIDDEN,
    "chunks twice": POST + CHUNKED + CHUNKED + b"\r\n" + NO_CHUNKS,
    "chunks and nothing": POST + b"Transfer-Encoding: chunked, identity\r\n\r\n" + NO_CHUNKS,
    "chunks that are quoted": POST + b'Transfer-Encoding: "chunked"\r\n\r\n' + NO_CHUNKS,
    "chunks with a vertical tab": POST + b"Transfer-Encoding: \x0bchunked\r\n\r\n" + NO_CHUNKS,
    "chunks before the colon": POST + b"Transfer-Encoding : chunked\r\n\r\n" + NO_CHUNKS,
    "chunks with an underscore": POST + b"Transfer_Encoding: chunked\r\n" + LENGTH % 0 + b"\r\n" + NO_CHUNKS,
    "folded header": POST + b"X: a\r\n Transfer-Encoding: chunked\r\n" + LENGTH % 0 + b"\r\n" + HIDDEN,
    "folded coding": POST + b"Transfer-Encoding:\r\n chunked\r\n\r\n" + NO_CHUNKS,
    "chunk of an odd size": POST + CHUNKED + b"\r\n0x0\r\n\r\n" + HIDDEN,
    "chunk below zero": POST + CHUNKED + b"\r\n-0\r\n\r\n" + HIDDEN,
    "chunk that ends late": POST + CHUNKED + b"\r\n2\r\n{}" + NO_CHUNKS,
    "chunk that ends in a line feed": POST + CHUNKED + b"\r\n2\n{}\n0\n\n" + HIDDEN,
    "name with a null": POST + b"X\0: a\r\n" + LENGTH % 0 + b"\r\n" + HIDDEN,
    "value with a carriage return": POST + b"X: a\rContent-Length: 50\r\n" + LENGTH % 0 + b"\r\n" + HIDDEN,
}


def answers(web: WebServer, stream: bytes) -> list[bytes]:
    """Send a stream of bytes, no more after it, and return the answers' heads and bodies."""
    _, answered = web.send_raw(stream, then_close=True)
    return [b"HTTP/1." + each for each in answered.split(b"HTTP/1.")[1:]]


@pytest.mark.parametrize("stream", AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
def test_hidden_request_is_never_answered(web: WebServer, stream: bytes) -> None:
    for answer in answers(web, stream):
        assert 400 <= int(answer.split()[1]) < 502, "what was hidden in the first request was taken for a second"
        assert json.loads(answer.partition(b"\r\n\r\n")[2]).keys() == {"status", "message"}


def test_plain_second_request_is_answered(web: WebServer) -> None:
    stream = POST + LENGTH % 2 + b"\r\n{}" + HIDDEN
    assert len(answers(web, stream)) == 2


def test_hidden_write_of_a_player_is_not_done(web: WebServer, browser: Browser) -> None:
    document = PLAYERS.create(browser)
    cookie = f"Cookie: {COOKIE}={browser.cookie.value}\r\n".encode()
    hidden = b"DELETE /api/playerstate/%s HTTP/1.1\r\nHost: x\r\n%s\r\n" % (document["id"].encode(), cookie)
    answers(web, POST + LENGTH % (5 + len(hidden)) + CHUNKED + b"\r\n0\r\n\r\n" + hidden)
    assert browser.get(f"/api/playerstate/{document['id']}").get_json() == document


@pytest.mark.parametrize("breaks", ["%0d%0a", "%0a", "%0d", "%E5%98%8A%E5%98%8D", "%c4%8d%c4%8a"])
def test_address_cannot_add_a_header_to_the_answer(web: WebServer, breaks: str) -> None:
    for path in (
        f"/api/playerstate/x{breaks}Set-Cookie:%20evil=1",
        f"/{breaks}Set-Cookie:%20evil=1",
        f"//x{breaks}X:1",
    ):
        answer = web.get(path)
        assert 400 <= answer.status < 500
        assert "evil" not in str(answer.headers)


@pytest.mark.parametrize("header", ["If_Match", "Content_Length", "X_Forwarded_For", "Cookie_", "HTTP_COOKIE"])
def test_header_with_an_underscore_is_none_of_ours(web: WebServer, browser: Browser, header: str) -> None:
    own = browser.id
    answer = web.request("GET", "/session", headers={header: f"{COOKIE}={browser.cookie.value}"})
    assert answer.status in (200, 400)
    assert own not in answer.body.decode()


@pytest.mark.parametrize("header", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_header_cannot_change_the_method(browser: Browser, header: str) -> None:
    document = PLAYERS.create(browser)
    address = f"/api/playerstate/{document['id']}"
    browser.get(f"{address}?_method=DELETE", headers={header: "DELETE"})
    assert browser.get(address).get_json() == document


@pytest.mark.parametrize("header", ["X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Path"])
def test_header_cannot_change_the_address(browser: Browser, header: str) -> None:
    assert browser.get("/api/nothing", headers={header: "/session"}).status_code == 404
