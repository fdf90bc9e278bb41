"""Bodies sent in chunks, whose length is not declared, and bodies that break off."""

import pytest

from tests.support.web_server import WebServer

KIB_64 = 64 * 1024
JSON = "application/json"


def test_body_sent_in_chunks_is_measured_too(web: WebServer) -> None:
    headers = {"Content-Type": JSON, "Transfer-Encoding": "chunked"}
    answer = web.request("POST", "/api/leaderboard", iter([b"{}", b" " * KIB_64]), headers)
    assert answer.status == 413
    assert answer.json["status"] == 413


def test_body_of_64_kib_sent_in_chunks_is_read(web: WebServer) -> None:
    headers = {"Content-Type": JSON, "Transfer-Encoding": "chunked"}
    answer = web.request("POST", "/api/leaderboard", iter([b"{}", b" " * (KIB_64 - 2)]), headers)
    assert answer.status == 400


def test_body_sent_in_chunks_needs_its_content_type(web: WebServer) -> None:
    answer = web.request("POST", "/api/playerstate", iter([b"{}"]), {"Transfer-Encoding": "chunked"})
    assert answer.status == 415


def test_body_sent_in_chunks_is_read(web: WebServer) -> None:
    session = web.get("/session")
    headers = {"Content-Type": JSON, "Transfer-Encoding": "chunked", "Cookie": session.cookie}
    body = b'{"playerData": {"id": "%s", "name": "Ada"}}' % session.json["id"].encode()
    assert web.request("POST", "/api/playerstate", iter([body[:9], body[9:]]), headers).status == 200


@pytest.mark.parametrize(
    "chunks", [b"{}", b"zz\r\n{}\r\n0\r\n\r\n", b"2\r\n{}xx\r\n0\r\n\r\n", b"-2\r\n{}\r\n0\r\n\r\n"]
)
def test_malformed_chunks_answer_400(web: WebServer, chunks: bytes) -> None:
    head = b"POST /api/playerstate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
    status, answer = web.send_raw(head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks, then_close=True)
    assert status == 400
    assert b'"status":400' in answer


def test_body_that_breaks_off_answers_400(web: WebServer) -> None:
    head = b"POST /api/playerstate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
    status, answer = web.send_raw(head + b'Content-Length: 99\r\n\r\n{"a":', then_close=True)
    assert status == 400
    assert b'"status":400' in answer
