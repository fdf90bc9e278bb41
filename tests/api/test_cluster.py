"""The contract on a cluster of three: sessions, saves and boards, whichever node has them."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.cli import flask
from tests.support.redis_cluster import Cluster
from tests.support.visitor import Visitor
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

BOARD = "leaderboards:survivor-Grassland"
MERGE_PATCH = {"Content-Type": "application/merge-patch+json"}
KINDS = [("/api/playerstate", "playerData", "Player"), ("/api/gamestate", "gameData", "Game")]
CROWD = 32  # so many that no node is without one


@pytest.fixture(scope="module")
def spread(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app on the cluster."""
    with serve(cluster.url, tmp_path_factory.mktemp("web")) as server:
        eventually(server.is_healthy)
        yield server


@pytest.fixture
def visitors(spread: WebServer) -> list[Visitor]:
    return [Visitor(spread) for _ in range(CROWD)]


def document(visitor: Visitor, **fields: Any) -> dict[str, Any]:
    return {"id": visitor.id, "name": "Ada", **fields}


def test_sessions_are_on_every_node(visitors: list[Visitor], cluster: Cluster) -> None:
    ids = [visitor.id for visitor in visitors]
    assert [visitor.ask_id() for visitor in visitors] == ids
    assert all(any(node.client.scan_iter("sessions:*")) for node in cluster.nodes)


def test_deleted_session_is_another_one(spread: WebServer, cluster: Cluster) -> None:
    visitor = Visitor(spread)
    before = visitor.id
    with cluster.client() as client:
        client.delete(f"sessions:{before}")
    assert visitor.ask_id() != before


@pytest.mark.parametrize(("url", "field", "word"), KINDS)
def test_saves_are_created_read_updated_merged_and_deleted(
    visitors: list[Visitor], url: str, field: str, word: str
) -> None:
    for visitor in visitors:
        saved = document(visitor, extra=[-3656.3575588759877, {"deep": None}])
        created = visitor.send("POST", url, {field: saved})
        assert created.json == {"status": 200, "message": f"{word} created"}
        assert visitor.send("GET", f"{url}/{visitor.id}").json == saved
        assert visitor.send("PATCH", url, {field: document(visitor, coins=1)}).status == 200
        assert visitor.send("PATCH", f"{url}/{visitor.id}", {"map": "level1"}, **MERGE_PATCH).status == 200
        assert visitor.send("GET", f"{url}/{visitor.id}").json == document(visitor, coins=1, map="level1")
        assert visitor.send("DELETE", f"{url}/{visitor.id}").status == 200
        assert visitor.send("GET", f"{url}/{visitor.id}").status == 404


@pytest.mark.parametrize(("url", "field", "word"), KINDS)
def test_save_that_is_not_there_is_not_updated(spread: WebServer, url: str, field: str, word: str) -> None:
    visitor = Visitor(spread)
    assert visitor.send("PATCH", url, {field: document(visitor)}).json == {"status": 404, "message": "Not Found"}


def test_save_of_another_is_refused(visitors: list[Visitor]) -> None:
    body = {"playerData": document(visitors[0])}
    assert visitors[1].send("POST", "/api/playerstate", body).status == 403


def test_repeated_create_is_done_once(visitors: list[Visitor]) -> None:
    for visitor in visitors:
        first = visitor.save_player("Ada", **{"Idempotency-Key": "once"})
        assert visitor.send("PATCH", f"/api/playerstate/{visitor.id}", {"coins": 5}, **MERGE_PATCH).status == 200
        assert visitor.save_player("Ada", **{"Idempotency-Key": "once"}).headers["ETag"] == first.headers["ETag"]
        assert visitor.send("GET", f"/api/playerstate/{visitor.id}").json["coins"] == 5


def test_write_over_another_version_is_refused(spread: WebServer) -> None:
    visitor = Visitor(spread)
    version = visitor.save_player("Ada", **{"If-None-Match": "*"}).headers["ETag"]
    visitor.save_player("Bob")
    stale = visitor.save_player("Eve", **{"If-Match": version})
    assert (stale.status, stale.json["document"]["name"]) == (412, "Bob")


def test_list_holds_the_saves_of_all_nodes(visitors: list[Visitor]) -> None:
    for visitor in visitors:
        visitor.save_player()
    ids: list[str] = []
    total = 1
    while len(ids) < total:
        page = visitors[0].send("GET", f"/api/playerstate?offset={len(ids)}&limit=5").json
        total = page["total"]
        ids += [found["value"]["id"] for found in page["documents"]]
    assert ids == sorted(ids)
    assert {visitor.id for visitor in visitors} <= set(ids)


def test_search_of_the_modules_knows_one_node(visitors: list[Visitor]) -> None:
    """Redis 8's own build and Redis Cloud search on all nodes; the embedded build's index covers one."""
    for visitor in visitors:
        visitor.save_player("Sought")
    found = visitors[0].send("GET", "/api/playerstate/search?name=Sought&limit=100")
    assert found.status == 200
    assert 0 < found.json["total"] < len(visitors)


def test_best_score_stays(visitors: list[Visitor]) -> None:
    for place, visitor in enumerate(visitors):
        entry = {"key": BOARD, "member": f"Ada-{visitor.id}"}
        for score, message in [
            (place, "Added new leaderboard entry"),
            (place + 100, "High score updated"),
            (1, "High score unchanged"),
        ]:
            assert visitor.send("POST", "/api/leaderboard", entry | {"score": score}).json["message"] == message
    best = visitors[0].send("GET", f"/api/leaderboard/{BOARD}?count=2").json
    assert [entry["score"] for entry in best] == [CROWD + 99, CROWD + 98]


def test_run_is_spent_once(visitors: list[Visitor]) -> None:
    for visitor in visitors:
        ticket = visitor.send("POST", "/api/run", {"board": "Badlands"}).json["run"]
        entry = {"key": "leaderboards:survivor-Badlands", "member": f"Ada-{visitor.id}", "score": 0, "run": ticket}
        assert visitor.send("POST", "/api/leaderboard", entry).status == 200
        assert visitor.send("POST", "/api/leaderboard", entry).status == 422


def test_saves_are_counted_for_their_limit(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("limited")
    with serve(cluster.url, folder, RATELIMIT_ENABLED="1", RATELIMIT_SAVES="3/hour") as server:
        eventually(server.is_healthy)
        visitor = Visitor(server)
        assert [visitor.save_player().status for _ in range(4)] == [200, 200, 200, 429]


def test_session_is_deleted_with_all_that_is_kept(visitors: list[Visitor], cluster: Cluster) -> None:
    for visitor in visitors:
        id = visitor.id
        assert visitor.send("DELETE", "/session").status == 200
        assert not any(f"sessions:{id}" in node.client.scan_iter("sessions:*") for node in cluster.nodes)


def test_backup_holds_what_is_on_every_node_and_comes_back(visitors: list[Visitor], cluster: Cluster) -> None:
    ids = [visitor.id for visitor in visitors]
    exported = flask("backup", "export", "-", redis_url=cluster.url)
    assert exported.returncode == 0, exported.stderr
    for node in cluster.nodes:
        node.client.flushall()
    imported = flask("backup", "import", "-", redis_url=cluster.url, input=exported.stdout)
    assert imported.returncode == 0, imported.stderr
    assert [visitor.ask_id() for visitor in visitors] == ids


def test_command_says_nothing_but_its_answer(cluster: Cluster) -> None:
    done = flask("boards", "seasons", redis_url=cluster.url)
    assert (done.stdout, done.stderr) == (b"0 seasons\n", b"")
