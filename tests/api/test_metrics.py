"""`GET /metrics`: what two workers counted, for who shows the token."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.metrics import TOKEN, ask, total
from tests.support.redis_server import RedisServer
from tests.support.visitor import Visitor
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

BOARD = "leaderboards:survivor-Grassland"


@pytest.fixture(scope="module")
def counting(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app with metrics, in two workers."""
    with serve(own_redis_url, tmp_path_factory.mktemp("metrics"), 2, METRICS_TOKEN=TOKEN) as server:
        yield server


@pytest.fixture
def visitor(counting: WebServer) -> Visitor:
    return Visitor(counting)


def test_metrics_are_in_the_text_format(counting: WebServer) -> None:
    answer = ask(counting)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=")
    assert b"# TYPE cachequest_request_seconds histogram" in answer.body


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x"])
def test_other_token_is_refused_in_the_one_shape(counting: WebServer, token: str) -> None:
    answer = ask(counting, token)
    assert answer.status == answer.json["status"] == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_without_a_token_there_are_none(web: WebServer) -> None:
    assert ask(web).status == 404


def test_requests_of_all_workers_are_counted(counting: WebServer) -> None:
    series = 'cachequest_request_seconds_count{method="GET",route="/health",status="200"}'
    before = total(counting, series)
    for _ in range(30):
        counting.get("/health")
    assert total(counting, series) == before + 30


def test_route_is_told_and_no_id(counting: WebServer, visitor: Visitor) -> None:
    visitor.send("GET", f"/api/playerstate/{visitor.id}")
    told = ask(counting).body.decode()
    assert 'route="/api/playerstate/<player_id>"' in told
    assert visitor.id not in told


def test_callers_make_no_series_of_their_own(counting: WebServer) -> None:
    counting.request("BREW", "/api/coffee")
    counting.get("/no/such/file")
    told = ask(counting).body.decode()
    assert not re.search("BREW|coffee|such", told)


@pytest.mark.parametrize("kind", ["player", "game"])
def test_saves_are_counted(counting: WebServer, visitor: Visitor, kind: str) -> None:
    series = f'cachequest_saves_total{{act="create",kind="{kind}"}}'
    before = total(counting, series)
    save = {f"{kind}Data": {"id": visitor.id, "name": "Ada"}}
    assert visitor.send("POST", f"/api/{kind}state", save).status == 200
    assert total(counting, series) == before + 1


def test_scores_are_counted_by_what_they_did(counting: WebServer, visitor: Visitor) -> None:
    for score, outcome in ((1, "added"), (2, "updated"), (2, "unchanged"), (1, "unchanged")):
        series = f'cachequest_scores_total{{outcome="{outcome}"}}'
        before, all_before = total(counting, series), total(counting, "cachequest_scores_total")
        visitor.send("POST", "/api/leaderboard", {"key": BOARD, "score": score, "member": f"Ada-{visitor.id}"})
        assert total(counting, series) == before + 1
        assert total(counting, "cachequest_scores_total") == all_before + 1


def test_refused_scores_and_boards_that_are_read_are_no_scores(counting: WebServer, visitor: Visitor) -> None:
    before = total(counting, "cachequest_scores_total")
    visitor.send("POST", "/api/leaderboard", {"key": BOARD, "score": -1, "member": f"Ada-{visitor.id}"})
    visitor.send("GET", f"/api/leaderboard/{BOARD}")
    assert total(counting, "cachequest_scores_total") == before


def test_refused_requests_are_counted(counting: WebServer) -> None:
    series = 'cachequest_refused_total{status="415"}'
    before = total(counting, series)
    counting.request("POST", "/api/leaderboard", b"x")
    assert total(counting, series) == before + 1


def test_sessions_are_counted_when_they_begin(counting: WebServer, visitor: Visitor) -> None:
    before = total(counting, "cachequest_sessions_total")
    visitor.ask_id()
    visitor.ask_id()
    assert total(counting, "cachequest_sessions_total") == before + 1


def test_commands_to_redis_are_counted(counting: WebServer, visitor: Visitor) -> None:
    series = 'cachequest_redis_commands_total{command="JSON.SET"}'
    before = total(counting, series)
    visitor.save_player()
    assert total(counting, series) == before + 1


def test_commands_that_were_spared_are_counted(counting: WebServer, visitor: Visitor) -> None:
    visitor.ask_id()
    before = total(counting, 'cachequest_redis_known_total{command="GET"}')
    for _ in range(10):
        visitor.ask_id()
    assert total(counting, 'cachequest_redis_known_total{command="GET"}') > before


def test_nothing_is_under_way_after_an_outage(tmp_path: Path) -> None:
    own = RedisServer(tmp_path)
    own.start()
    try:
        with serve(own.url, tmp_path, 1, METRICS_TOKEN=TOKEN) as server:
            own.stop()
            for _ in range(5):
                assert server.get("/session").status == 503
            own.start()
            eventually(server.is_healthy)
            eventually(lambda: total(server, "cachequest_redis_waiting") == 0)
    finally:
        own.close()
