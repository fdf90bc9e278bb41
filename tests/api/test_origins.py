"""Writes that another site's page makes a browser send."""

import json

import pytest
from redis import Redis

from tests.support.visitor import Visitor
from tests.support.web_server import WebServer

FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "file://"},
    {"Origin": ""},
    {"Origin": "http://"},
    {"Origin": "http://[::1"},
    {"Origin": "http://{host}.evil.example"},
    {"Origin": "http://evil.example#{host}"},
    {"Origin": "http://{host}@evil.example"},
    {"Origin": "http://evil.example/{host}"},
    {"Origin": "http://{host}, http://evil.example"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "http://localhost"},
    {"Origin": "chrome-extension://{host}"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "nonsense"},
    {"Origin": "http://{host}", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
    {"Origin": "https://evil.example", "X-Forwarded-Host": "evil.example"},
]
OWN = [
    {},
    {"Origin": "http://{host}"},
    {"Origin": "https://{host}"},
    {"Origin": "http://{host}", "Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "https://game.example", "Host": "game.example"},
    {"Origin": "https://game.example", "Host": "Game.Example:443"},
    {"Origin": "https://game.example", "Host": "game.example", "X-Forwarded-Proto": "https"},
    {"Origin": "http://[::1]:3000", "Host": "[::1]:3000"},
]
foreign = pytest.mark.parametrize("headers", FOREIGN, ids=str)


@pytest.fixture
def visitor(web: WebServer) -> Visitor:
    """A player with a save."""
    visitor = Visitor(web)
    assert visitor.save_player().status == 200
    return visitor


def filled(headers: dict[str, str], web: WebServer) -> dict[str, str]:
    return {name: value.replace("{host}", f"127.0.0.1:{web.port}") for name, value in headers.items()}


@foreign
def test_foreign_write_is_refused_and_changes_nothing(
    web: WebServer, visitor: Visitor, redis: Redis, headers: dict[str, str]
) -> None:
    before = redis.json().get(f"players:{visitor.id}")
    answer = visitor.save_player(name="Eve", **filled(headers, web))
    assert answer.status == answer.json["status"] == 403
    assert answer.json.keys() == {"status", "message"}
    assert redis.json().get(f"players:{visitor.id}") == before


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/gamestate"),
        ("PATCH", "/api/playerstate"),
        ("PATCH", "/api/playerstate/{id}"),
        ("DELETE", "/api/playerstate/{id}"),
        ("PUT", "/api/playerstate/{id}"),
        ("POST", "/api/leaderboard"),
        ("POST", "/api/run"),
        ("POST", "/session"),
    ],
)
def test_foreign_write_of_any_kind_is_refused(visitor: Visitor, method: str, path: str) -> None:
    answer = visitor.send(method, path.format(id=visitor.id), {}, Origin="https://evil.example")
    assert answer.status == 403


@foreign
def test_foreign_write_takes_no_players_session_away(web: WebServer, redis: Redis, headers: dict[str, str]) -> None:
    answer = web.request("POST", "/api/playerstate", b"", filled(headers, web))
    assert answer.status == 403
    assert "Set-Cookie" not in answer.headers
    assert redis.keys("sessions:*") == []


@pytest.mark.parametrize("headers", OWN, ids=str)
def test_own_pages_and_programs_write(web: WebServer, visitor: Visitor, headers: dict[str, str]) -> None:
    assert visitor.save_player(name="Bob", **filled(headers, web)).status == 200


@foreign
def test_reading_is_open(web: WebServer, visitor: Visitor, headers: dict[str, str]) -> None:
    answer = visitor.send("GET", f"/api/playerstate/{visitor.id}", **filled(headers, web))
    assert answer.status == 200
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_two_origins_at_once_are_refused(web: WebServer) -> None:
    own = f"http://127.0.0.1:{web.port}"
    body = json.dumps({"playerData": {}})
    head = f"POST /api/playerstate HTTP/1.1\r\nHost: 127.0.0.1:{web.port}\r\nConnection: close\r\n"
    origins = f"Origin: {own}\r\nOrigin: https://evil.example\r\n"
    status, _ = web.send_raw(f"{head}{origins}Content-Length: {len(body)}\r\n\r\n{body}".encode())
    assert status == 403
