"""`POST /api/leaderboard`."""

from typing import Any

import pytest
from redis import Redis
from werkzeug.test import TestResponse

from tests.support.browser import Browser, assert_error

BOARDS = [f"leaderboards:survivor-{name}" for name in ("Grassland", "Mountains", "Badlands")]
BOARD = BOARDS[0]
HIGHEST = 2**53 - 1
NO_BOARDS = ["", "*", "leaderboards:", "leaderboards:survivor-Oasis", "leaderboards:survivor-grassland", "Grassland"]
NO_BOARDS += [BOARD + " ", "sessions:x", "players:x", "config:session-secret"]
NO_MEMBERS = ["", "Ada", "-", "-{id}", "{id}", "A B-{id}", "A_B-{id}", "<b>-{id}", "🗡️-{id}", "x" * 16 + "-{id}"]


def add(browser: Browser, score: Any, key: Any = BOARD, name: str = "Ada") -> TestResponse:
    return browser.post("/api/leaderboard", json={"key": key, "score": score, "member": f"{name}-{browser.id}"})


def score_of(redis: Redis, browser: Browser) -> Any:
    return redis.zscore(BOARD, f"Ada-{browser.id}")


def test_first_score_is_added(browser: Browser) -> None:
    answer = add(browser, 10).get_json()
    assert (answer["status"], answer["message"]) == (200, "Added new leaderboard entry")


def test_higher_score_is_updated(browser: Browser, redis: Redis) -> None:
    add(browser, 10)
    assert add(browser, 11).get_json()["message"] == "High score updated"
    assert score_of(redis, browser) == 11


@pytest.mark.parametrize("score", [9, 10, 0])
def test_score_that_is_not_higher_is_unchanged(browser: Browser, redis: Redis, score: int) -> None:
    add(browser, 10)
    assert add(browser, score).get_json()["message"] == "High score unchanged"
    assert score_of(redis, browser) == 10


def test_first_score_of_zero_is_added(browser: Browser, redis: Redis) -> None:
    assert add(browser, 0).get_json()["message"] == "Added new leaderboard entry"
    assert score_of(redis, browser) == 0


@pytest.mark.parametrize("key", BOARDS)
def test_each_board_is_a_sorted_set(browser: Browser, redis: Redis, key: str) -> None:
    add(browser, 5, key)
    assert redis.type(key) == "zset"
    assert redis.zscore(key, f"Ada-{browser.id}") == 5


def test_board_does_not_expire(browser: Browser, redis: Redis) -> None:
    add(browser, 5)
    assert redis.ttl(BOARD) == -1


def test_answer_tells_the_rank(browser: Browser, stranger: Browser) -> None:
    add(stranger, 20)
    assert add(browser, 10).get_json()["rank"] == 2
    assert add(browser, 30).get_json()["rank"] == 1


def test_renamed_player_enters_anew(browser: Browser, redis: Redis) -> None:
    add(browser, 5)
    assert add(browser, 3, name="Bob").get_json()["message"] == "Added new leaderboard entry"
    assert redis.zcard(BOARD) == 2


@pytest.mark.parametrize("score", [0, 1, 0.5, 1234.75, HIGHEST])
def test_score_in_bounds_is_stored_exactly(browser: Browser, redis: Redis, score: float) -> None:
    assert add(browser, score).status_code == 200
    assert score_of(redis, browser) == score


@pytest.mark.parametrize(
    "score", [-1, -0.5, HIGHEST + 1, 2.0**53, 2**64, 1e300, "10", "", None, True, False, [], {}, [1]]
)
def test_score_that_is_none_answers_400_and_stores_nothing(browser: Browser, redis: Redis, score: Any) -> None:
    assert_error(add(browser, score), 400, "score")
    assert not redis.exists(BOARD)


@pytest.mark.parametrize("score", ["NaN", "Infinity", "-Infinity", "1e999", "0x10", "1_000", "+1"])
def test_score_that_is_no_json_number_answers_400(browser: Browser, redis: Redis, score: str) -> None:
    body = f'{{"key": "{BOARD}", "score": {score}, "member": "Ada-{browser.id}"}}'
    assert_error(browser.post("/api/leaderboard", data=body, content_type="application/json"), 400)
    assert not redis.exists(BOARD)


@pytest.mark.parametrize(
    "key",
    [*NO_BOARDS, None, 1, [], {}, [BOARD]],
)
def test_any_other_key_answers_400_and_touches_nothing(browser: Browser, redis: Redis, key: Any) -> None:
    browser.get("/session")
    before = sorted(redis.scan_iter())
    assert_error(add(browser, 5, key), 400, "key")
    assert sorted(redis.scan_iter()) == before


@pytest.mark.parametrize(
    "member",
    [*NO_MEMBERS, None, 1, True, [], {}, ["Ada-{id}"]],
)
def test_member_that_is_none_answers_400_and_stores_nothing(browser: Browser, redis: Redis, member: Any) -> None:
    # An id may hold a `-` itself; this browser's does not, or `{id}` alone could be a name and an id.
    while "-" in (id := browser.id) or len(id) <= 15:
        browser.delete_cookie("cachequest")
    entry = {"key": BOARD, "score": 5, "member": member.format(id=id) if isinstance(member, str) else member}
    assert_error(browser.post("/api/leaderboard", json=entry), 400, "member")
    assert not redis.exists(BOARD)


@pytest.mark.parametrize("name", ["A", "x" * 15, "日本語", "हिन्दी", "٣٤"])
def test_member_of_any_valid_name_is_taken(browser: Browser, redis: Redis, name: str) -> None:
    assert add(browser, 5, name=name).status_code == 200
    assert redis.zrange(BOARD, 0, -1) == [f"{name}-{browser.id}"]


@pytest.mark.parametrize("missing", ["key", "score", "member"])
def test_missing_field_answers_400_and_names_it(browser: Browser, missing: str) -> None:
    entry = {"key": BOARD, "score": 5, "member": f"Ada-{browser.id}"}
    del entry[missing]
    assert_error(browser.post("/api/leaderboard", json=entry), 400, missing)


def test_unknown_fields_are_ignored(browser: Browser) -> None:
    entry = {"key": BOARD, "score": 5, "member": f"Ada-{browser.id}", "extra": {"a": 1}}
    assert browser.post("/api/leaderboard", json=entry).status_code == 200
