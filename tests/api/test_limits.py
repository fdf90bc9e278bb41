"""How often a player and an address may ask: budgets, 429, and what is not counted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from redis import Redis

from tests.support.visitor import Visitor
from tests.support.web_server import Answer, WebServer, serve

BOARD = "leaderboards:survivor-Grassland"
SAVES, SCORES, SEARCHES = 6, 4, 5
PLAYERS = 2
BUDGETS = {
    "RATELIMIT_ENABLED": "1",
    "RATELIMIT_SAVES": f"{SAVES}/hour",
    "RATELIMIT_SCORES": f"{SCORES}/hour",
    "RATELIMIT_SEARCHES": f"{SEARCHES}/hour",
    "RATELIMIT_PLAYERS": f"{PLAYERS}",
}
Act = Callable[[Visitor], Answer]
NewVisitor = Callable[[], Visitor]


@pytest.fixture
def other(limited: WebServer) -> Visitor:
    """Another player at the same address."""
    return Visitor(limited)


def score(visitor: Visitor) -> Answer:
    entry = {"key": BOARD, "score": 1, "member": f"Ada-{visitor.id}"}
    return visitor.send("POST", "/api/leaderboard", entry)


def start_run(visitor: Visitor) -> Answer:
    return visitor.send("POST", "/api/run", {"board": "Grassland"})


def find(visitor: Visitor) -> Answer:
    return visitor.send("GET", "/api/playerstate/search?name=Ada")


def turn_pages(visitor: Visitor) -> Answer:
    return visitor.send("GET", "/api/gamestate/")


def save(visitor: Visitor) -> Answer:
    return visitor.save_player()


def delete(visitor: Visitor) -> Answer:
    return visitor.send("DELETE", f"/api/gamestate/{visitor.id}")


SPENDING = pytest.mark.parametrize(
    ("act", "amount"),
    [(save, SAVES), (delete, SAVES), (score, SCORES), (start_run, SCORES), (find, SEARCHES), (turn_pages, SEARCHES)],
)


def statuses(act: Act, visitor: Visitor, times: int) -> list[int]:
    return [act(visitor).status for _ in range(times)]


@SPENDING
def test_player_may_spend_a_budget_and_no_more(visitor: Visitor, act: Act, amount: int) -> None:
    answers = statuses(act, visitor, amount + 2)
    assert 429 not in answers[:amount]
    assert answers[amount:] == [429, 429]


def test_budget_is_one_for_all_its_requests(visitor: Visitor) -> None:
    answers = statuses(save, visitor, SAVES - 1) + statuses(delete, visitor, 2)
    assert answers[-2:] == [404, 429]


def test_budgets_are_apart(visitor: Visitor) -> None:
    statuses(save, visitor, SAVES + 1)
    assert [score(visitor).status, find(visitor).status] == [200, 200]


def test_players_at_one_address_have_budgets_of_their_own(visitor: Visitor, other: Visitor) -> None:
    statuses(save, visitor, SAVES + 1)
    assert save(other).status == 200


def test_address_has_a_budget_for_all_its_players(limited: WebServer) -> None:
    players = [Visitor(limited) for _ in range(PLAYERS + 1)]
    answers = [statuses(save, player, SAVES) for player in players]
    assert answers == [[200] * SAVES] * PLAYERS + [[429] * SAVES]


def test_refused_request_is_no_charge_to_the_address(visitor: Visitor, other: Visitor) -> None:
    statuses(save, visitor, PLAYERS * SAVES + 2)
    assert statuses(save, other, SAVES) == [200] * SAVES


def test_refused_write_changes_nothing(visitor: Visitor, redis: Redis) -> None:
    statuses(save, visitor, SAVES)
    before = redis.json().get(f"players:{visitor.id}")
    assert visitor.save_player(name="Bob").status == 429
    assert redis.json().get(f"players:{visitor.id}") == before


def test_refusal_has_the_one_shape_and_says_when(visitor: Visitor) -> None:
    statuses(score, visitor, SCORES)
    answer = score(visitor)
    assert answer.status == 429
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json.keys() == {"status", "message"}
    assert answer.json["status"] == 429
    assert 3590 <= int(answer.headers["Retry-After"]) <= 3600


def test_refusal_ends_with_the_window(visitor: Visitor, redis: Redis) -> None:
    statuses(save, visitor, SAVES + 1)
    redis.delete(*redis.keys("limits:*"))
    assert save(visitor).status == 200


def test_refusal_keeps_the_session(visitor: Visitor) -> None:
    before = visitor.id
    statuses(save, visitor, SAVES + 1)
    assert visitor.ask_id() == before


@pytest.mark.parametrize(
    "path", ["/session", "/api/playerstate/{id}", "/api/gamestate/{id}", f"/api/leaderboard/{BOARD}"]
)
def test_what_has_no_budget_is_not_counted(visitor: Visitor, redis: Redis, path: str) -> None:
    visitor.ask_id()
    redis.delete(*redis.keys("limits:*"))
    assert {visitor.send("GET", path.format(id=visitor.id)).status for _ in range(3)} <= {200, 404}
    assert redis.keys("limits:*") == []


def test_counts_end_with_their_windows(visitor: Visitor, redis: Redis) -> None:
    save(visitor)
    keys = redis.keys("limits:*/saves/*")
    assert len(keys) == 2
    assert all(3590 <= redis.ttl(key) <= 3600 for key in keys)


def test_limits_may_be_turned_off(own_redis_url: str, tmp_path: Path, redis: Redis) -> None:
    with serve(own_redis_url, tmp_path, 1, **{**BUDGETS, "RATELIMIT_ENABLED": "0"}) as server:
        visitor = Visitor(server)
        assert statuses(save, visitor, SAVES + 3) == [200] * (SAVES + 3)
    assert redis.keys("limits:*") == []
