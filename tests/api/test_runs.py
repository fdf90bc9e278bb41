"""`POST /api/run`: a ticket for a run that begins."""

import re
from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.runs import WEEK, begin, key_of

NAMES = ["Grassland", "Mountains", "Badlands"]


@pytest.mark.parametrize("board", NAMES)
def test_run_starts_on_each_board(browser: Browser, redis: Redis, board: str) -> None:
    answer = browser.post("/api/run", json={"board": board})
    assert answer.status_code == 200
    body = answer.get_json()
    assert (body["status"], body["message"]) == (200, "Run started")
    assert redis.exists(key_of(body["run"], f"leaderboards:survivor-{board}"))


def test_ticket_is_long_and_never_the_same(browser: Browser) -> None:
    tickets = {begin(browser) for _ in range(20)}
    assert len(tickets) == 20
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", ticket) for ticket in tickets)


def test_ticket_holds_the_session_and_the_time_of_redis(browser: Browser, redis: Redis) -> None:
    before = redis.time()
    session, start = str(redis.get(key_of(begin(browser)))).split(" ")
    after = redis.time()
    assert session == browser.id
    assert before[0] * 1000 + before[1] // 1000 <= int(start) <= after[0] * 1000 + after[1] // 1000


def test_ticket_ends_by_itself_after_a_week(browser: Browser, redis: Redis) -> None:
    assert WEEK <= redis.ttl(key_of(begin(browser))) <= WEEK + 60


def test_a_player_may_have_several_runs(browser: Browser, redis: Redis) -> None:
    assert redis.exists(key_of(begin(browser)), key_of(begin(browser))) == 2


@pytest.mark.parametrize(
    "board", ["", "grassland", "Oasis", "*", "leaderboards:survivor-Grassland", "Grassland ", None, 1, [], {}]
)
def test_unknown_board_answers_400_and_starts_nothing(browser: Browser, redis: Redis, board: Any) -> None:
    assert_error(browser.post("/api/run", json={"board": board}), 400, "board")
    assert not list(redis.scan_iter("runs:*"))


@pytest.mark.parametrize("body", ["", "{}", "[]", "null", "no JSON", '{"Board": "Grassland"}'])
def test_body_without_a_board_answers_400(browser: Browser, body: str) -> None:
    assert_error(browser.post("/api/run", data=body, content_type="application/json"), 400)


def test_route_answers_with_the_trailing_slash(browser: Browser) -> None:
    assert browser.post("/api/run/", json={"board": "Grassland"}).status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_other_methods_answer_405(browser: Browser, method: str) -> None:
    content_type = "application/json"
    assert_error(browser.open("/api/run", method=method, data="{}", content_type=content_type), 405)
