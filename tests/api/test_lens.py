"""The Redis lens: answers name the commands that made them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from tests.support.visitor import Visitor
from tests.support.web_server import WebServer, serve

BOARD = "leaderboards:survivor-Grassland"


@pytest.fixture(scope="module")
def shown(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app with the lens on, in one worker."""
    with serve(own_redis_url, tmp_path_factory.mktemp("lens"), 1, REDIS_LENS="1") as server:
        yield server


@pytest.fixture
def visitor(shown: WebServer) -> Visitor:
    visitor = Visitor(shown)
    visitor.save_player()
    return visitor


def timing(visitor: Visitor, method: str, path: str, content: object = None) -> str:
    return str(visitor.send(method, path, content).headers.get("Server-Timing"))


def test_save_names_its_command_and_key(visitor: Visitor) -> None:
    told = timing(visitor, "PATCH", "/api/playerstate", {"playerData": {"id": visitor.id, "name": "Ada"}})
    assert f'redis;desc="JSON.SET players:{visitor.id}";dur=' in told


def test_script_is_told_by_its_file_whether_or_not_redis_knows_it(visitor: Visitor, own_redis_url: str) -> None:
    kind = {"Content-Type": "application/merge-patch+json"}
    with Redis.from_url(own_redis_url) as redis:
        redis.script_flush()
    for how in ("EVAL", "EVALSHA"):
        answer = visitor.send("PATCH", f"/api/playerstate/{visitor.id}", {}, **kind)
        assert f'desc="{how} save.lua JSON.MERGE players:{visitor.id}"' in answer.headers["Server-Timing"]


def test_what_is_known_is_told_without_a_time(visitor: Visitor) -> None:
    visitor.ask_id()
    told = timing(visitor, "GET", "/session")
    assert f'known;desc="GET sessions:{visitor.id}"' in told
    assert "redis;" not in told


def test_search_is_told(visitor: Visitor) -> None:
    assert 'desc="FT.SEARCH player-idx"' in timing(visitor, "GET", "/api/playerstate/search?name=Ada")


def test_board_is_told(visitor: Visitor) -> None:
    assert f'desc="ZRANGE {BOARD}"' in timing(visitor, "GET", f"/api/leaderboard/{BOARD}")


@pytest.mark.parametrize("id", ["%22%2cx%3bdesc%3d", "%0d%0aSet-Cookie%3a%20a", "%c3%a4"])
def test_what_callers_send_cannot_leave_its_quotes(visitor: Visitor, id: str) -> None:
    told = timing(visitor, "GET", f"/api/playerstate/search?id={id}")
    assert told.count('"') % 2 == 0
    assert "Set-Cookie" not in told


def test_lens_is_off_where_redis_is_the_operators(web: WebServer) -> None:
    assert "Server-Timing" not in web.get("/session").headers


def test_lens_is_on_with_the_embedded_redis(tmp_path: Path) -> None:
    with serve("", tmp_path, 1, REDIS_EMBEDDED_DIR=str(tmp_path / "data"), REDIS_EMBEDDED_PORT="0") as server:
        assert "SET sessions:" in server.get("/session").headers["Server-Timing"]
