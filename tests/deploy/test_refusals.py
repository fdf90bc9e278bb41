"""What nginx and the game behind it refuse, always in the one shape of errors."""

import socket

import pytest

from tests.deploy.front import Front
from tests.deploy.visitor import Visitor
from tests.support.redis_server import RedisServer
from tests.support.web_server import Answer

LARGEST = 64 * 1024


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    assert answer.status == status, answer.body
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json.keys() == {"status", "message"}
    assert answer.json["status"] == status
    for word in words or (" ",):
        assert word in answer.json["message"]


def of_size(visitor: Visitor, size: int) -> bytes:
    """Return a save that is so many bytes long."""
    head, tail = f'{{"playerData":{{"id":"{visitor.id}","name":"Ada","note":"', '"}}'
    return (head + "a" * (size - len(head) - len(tail)) + tail).encode()


def test_largest_body_is_taken(visitor: Visitor) -> None:
    assert visitor.request("POST", "/api/playerstate", of_size(visitor, LARGEST)).status == 200


@pytest.mark.parametrize("size", [LARGEST + 1, 4 * LARGEST])
def test_larger_body_is_refused(visitor: Visitor, size: int) -> None:
    assert_refused(visitor.request("POST", "/api/playerstate", of_size(visitor, size)), 413, "64 KiB")


@pytest.mark.parametrize(
    "told", [{"Origin": "https://evil.example"}, {"Origin": "https://127.0.0.1"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_foreign_write_is_refused(visitor: Visitor, told: dict[str, str]) -> None:
    visitor.save("Ada")
    body = {"playerData": {"id": visitor.id, "name": "Eve"}}
    assert_refused(visitor.request("PATCH", "/api/playerstate", body, told), 403, "Another site")
    assert visitor.get(f"/api/playerstate/{visitor.id}").json["name"] == "Ada"


def test_own_page_writes(visitor: Visitor) -> None:
    own = {"Origin": f"https://127.0.0.1:{visitor.port}", "Sec-Fetch-Site": "same-origin"}
    body = {"playerData": {"id": visitor.id, "name": "Ada"}}
    assert visitor.request("POST", "/api/playerstate", body, own).status == 200


@pytest.mark.parametrize("path", ["/metrics", "/metrics/", "//metrics", "/api/../metrics", "/%6detrics", "/Metrics"])
def test_metrics_are_not_public(visitor: Visitor, path: str) -> None:
    assert_refused(visitor.get(path), 404)


@pytest.mark.parametrize("path", ["/api", "/api/nothing", "/session/x", "/apis", "/healthy"])
def test_unknown_address_is_an_error_of_the_one_shape(visitor: Visitor, path: str) -> None:
    assert_refused(visitor.get(path), 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_file_is_only_read(visitor: Visitor, method: str) -> None:
    assert_refused(visitor.request(method, "/src/context.js", {}), 405)


def test_endless_address_is_refused(visitor: Visitor) -> None:
    assert_refused(visitor.get(f"/api/playerstate?name={'a' * 9_000}"), 414)


def test_what_is_no_http_is_refused(front: Front, visitor: Visitor) -> None:
    wire = socket.create_connection(("127.0.0.1", front.https_port), timeout=10)
    with visitor.context().wrap_socket(wire, server_hostname="localhost") as tls:
        tls.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        answer = b"".join(iter(lambda: tls.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b'{"status":400,' in answer


def test_refusal_of_the_game_passes_as_it_is(visitor: Visitor, redis: RedisServer) -> None:
    visitor.save()
    with redis.frozen():
        assert_refused(visitor.get("/session"), 503, "Redis")
    assert visitor.get("/session").status == 200
