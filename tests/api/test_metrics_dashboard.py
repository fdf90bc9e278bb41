"""The dashboard and Prometheus' settings: what they ask for is there."""

import json
import re
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from redis import Redis

from server.settings import ROOT
from tests.support.metrics import TOKEN, ask
from tests.support.visitor import Visitor
from tests.support.web_server import serve

DASHBOARD = json.loads((ROOT / "deploy/grafana/dashboard.json").read_text())
QUERIES = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
BOARD = "leaderboards:survivor-Grassland"
SELECTED = re.compile(r"(cachequest_\w+)(\{.*?\})?")
KEPT_BY = re.compile(r"by \(([^)]*)\)")

Labels = dict[str, set[str]]


@pytest.fixture(scope="module")
def told(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Labels:
    """Each series that /metrics tells once everything that is counted has happened, with its labels."""
    with serve(own_redis_url, tmp_path_factory.mktemp("metrics"), 1, METRICS_TOKEN=TOKEN) as server:
        visitor = Visitor(server)
        visitor.save_player()
        visitor.ask_id()
        visitor.send("POST", "/api/leaderboard", {"key": BOARD, "score": 1, "member": f"Ada-{visitor.id}"})
        assert server.get("/api/nothing").status == 404
        with Redis.from_url(own_redis_url) as client:
            client.set(BOARD, "no board")
        assert visitor.send("GET", f"/api/leaderboard/{BOARD}").status >= 500
        text = ask(server).body.decode()
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {sample.name: set(sample.labels) for sample in samples}


def test_dashboard_asks_for_series_that_there_are(told: Labels) -> None:
    asked = {name for query in QUERIES for name, _ in SELECTED.findall(query)}
    assert asked
    assert asked - told.keys() == set()


def test_dashboard_shows_all_that_is_counted(told: Labels) -> None:
    def plain(names: set[str]) -> set[str]:
        return {re.sub("_(total|bucket|count|sum)$", "", name) for name in names if name.startswith("cachequest_")}

    assert plain({name for query in QUERIES for name, _ in SELECTED.findall(query)}) == plain(set(told))


@pytest.mark.parametrize("query", QUERIES)
def test_query_keeps_labels_that_there_are(told: Labels, query: str) -> None:
    kept = {label.strip() for labels in KEPT_BY.findall(query) for label in labels.split(",")}
    assert kept <= set().union(*(told[name] for name, _ in SELECTED.findall(query)))


def test_every_query_is_of_the_instances_that_are_chosen() -> None:
    variables: dict[str, Any] = {variable["name"]: variable for variable in DASHBOARD["templating"]["list"]}
    assert variables["instance"]["query"]["query"] == "label_values(cachequest_request_seconds_count, instance)"
    selections = [selection for query in QUERIES for _, selection in SELECTED.findall(query)]
    assert set(selections) == {'{instance=~"$instance"}'}
