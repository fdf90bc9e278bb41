"""Scores with the ticket of a run: taken once, if the run was long enough for them."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.runs import GRASSLAND, WEEK, begin, enter, key_of, set_back
from tests.support.web_server import Answer, WebServer, serve

AT_ONCE = 500
"""A score that the shortest run may have."""

LATER = 60_000
"""A score that takes minutes, and ten of them in no case."""

BEYOND = 2**53 - 1
"""A score that a week does not reach."""

NEVER_GIVEN = "A" * 22


def score_of(redis: Redis, browser: Browser, key: str = GRASSLAND) -> Any:
    return redis.zscore(key, f"Ada-{browser.id}")


def test_score_with_a_run_is_entered(browser: Browser, redis: Redis) -> None:
    answer = enter(browser, AT_ONCE, run=begin(browser))
    assert (answer.status_code, answer.get_json()["message"]) == (200, "Added new leaderboard entry")
    assert answer.get_json()["rank"] == 1
    assert score_of(redis, browser) == AT_ONCE


@pytest.mark.parametrize(
    ("score", "message"), [(11, "High score updated"), (10, "High score unchanged"), (9, "High score unchanged")]
)
def test_further_score_with_a_run_never_lowers_the_first(
    browser: Browser, redis: Redis, score: int, message: str
) -> None:
    enter(browser, 10)
    assert enter(browser, score, run=begin(browser)).get_json()["message"] == message
    assert score_of(redis, browser) == max(10, score)


@pytest.mark.parametrize("score", [0, 0.1, 499.75])
def test_score_with_a_run_is_stored_exactly(browser: Browser, redis: Redis, score: float) -> None:
    assert enter(browser, score, run=begin(browser)).status_code == 200
    assert score_of(redis, browser) == score


def test_run_is_spent_by_its_score(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    enter(browser, 10, run=ticket)
    assert not redis.exists(key_of(ticket))
    assert_error(enter(browser, 11, run=ticket), 422, "run")
    assert score_of(redis, browser) == 10


def test_run_that_was_never_begun_is_refused(browser: Browser, redis: Redis) -> None:
    assert_error(enter(browser, AT_ONCE, run=NEVER_GIVEN), 422, "run")
    assert not redis.exists(GRASSLAND)


def test_run_of_another_player_is_refused_as_one_that_never_was(
    browser: Browser, stranger: Browser, redis: Redis
) -> None:
    ticket = begin(stranger)
    answer = enter(browser, AT_ONCE, run=ticket)
    assert answer.get_json() == enter(browser, AT_ONCE, run=NEVER_GIVEN).get_json()
    assert answer.status_code == 422
    assert not redis.exists(GRASSLAND)
    assert enter(stranger, AT_ONCE, run=ticket).status_code == 200


def test_run_on_another_board_is_refused_as_one_that_never_was(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser, "Mountains")
    answer = enter(browser, AT_ONCE, run=ticket)
    assert answer.get_json() == enter(browser, AT_ONCE, run=NEVER_GIVEN).get_json()
    assert answer.status_code == 422
    assert not redis.exists(GRASSLAND)


def test_score_too_high_for_the_time_is_refused_for_now(browser: Browser, redis: Redis) -> None:
    answer = enter(browser, LATER, run=begin(browser))
    assert_error(answer, 422, "score", "by now")
    assert 120 < int(answer.headers["Retry-After"]) < 600
    assert not redis.exists(GRASSLAND)


def test_score_is_taken_when_the_time_has_come(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    wait = int(enter(browser, LATER, run=ticket).headers["Retry-After"])
    set_back(redis, ticket, wait - 2)
    assert int(enter(browser, LATER, run=ticket).headers["Retry-After"]) <= 2
    set_back(redis, ticket, 2)
    assert enter(browser, LATER, run=ticket).status_code == 200


def test_longer_run_may_have_more(browser: Browser) -> None:
    waits = [int(enter(browser, score, run=begin(browser)).headers["Retry-After"]) for score in (5e3, 5e4, 5e6, 5e8)]
    assert waits == sorted(set(waits))


def test_score_beyond_any_run_is_refused_for_good(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    set_back(redis, ticket, WEEK)
    answer = enter(browser, BEYOND, run=ticket)
    assert_error(answer, 422, "score", "any run")
    assert "Retry-After" not in answer.headers
    assert not redis.exists(GRASSLAND)


def test_run_from_the_future_of_redis_clock_is_short(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    set_back(redis, ticket, -3600)
    assert int(enter(browser, AT_ONCE, run=ticket).headers["Retry-After"]) >= 3590


@pytest.mark.parametrize("ticket", ["", "x", "A" * 21, "A" * 23, "A" * 22 + "\n", "*" * 22, "{" * 22, None, 1, [], {}])
def test_ticket_that_is_none_answers_400(browser: Browser, redis: Redis, ticket: Any) -> None:
    assert_error(enter(browser, AT_ONCE, run=ticket), 400, "run")
    assert not redis.exists(GRASSLAND)


def test_entry_of_another_player_does_not_spend_its_run(browser: Browser, stranger: Browser, redis: Redis) -> None:
    ticket = begin(stranger)
    assert_error(enter(browser, 1, run=ticket, member=f"Ada-{stranger.id}"), 403)
    assert redis.exists(key_of(ticket))


def test_of_twenty_scores_at_once_with_one_run_one_is_taken(
    browser: Browser, new_browser: Callable[[], Browser], redis: Redis
) -> None:
    ticket, cookie = begin(browser), browser.cookie.value

    def post(score: int) -> tuple[int, int]:
        other = new_browser()
        other.show_cookie(cookie)
        return enter(other, score, run=ticket).status_code, score

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(post, range(1, 21)))
    taken = [score for status, score in answers if status == 200]
    assert sorted(status for status, _ in answers) == [200] + [422] * 19
    assert redis.zrange(GRASSLAND, 0, -1, withscores=True) == [(f"Ada-{browser.id}", taken[0])]


def test_score_without_a_run_is_taken_by_default(browser: Browser, redis: Redis) -> None:
    assert enter(browser, BEYOND).status_code == 200
    assert score_of(redis, browser) == BEYOND


@pytest.fixture(scope="module")
def strict(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app with STRICT_SCORES."""
    with serve(own_redis_url, tmp_path_factory.mktemp("strict"), 1, STRICT_SCORES="1") as server:
        yield server


def enter_at(server: WebServer, browser: Browser, **more: Any) -> Answer:
    """Enter a score of the browser's own at a server that runs."""
    body = {"key": GRASSLAND, "score": 5, "member": f"Ada-{browser.id}", **more}
    headers = {"Content-Type": "application/json", "Cookie": f"cachequest={browser.cookie.value}"}
    return server.request("POST", "/api/leaderboard", json.dumps(body), headers)


def test_strict_server_refuses_scores_without_a_run(strict: WebServer, browser: Browser, redis: Redis) -> None:
    answer = enter_at(strict, browser)
    assert (answer.status, answer.json["status"]) == (422, 422)
    assert "POST /api/run" in answer.json["message"]
    assert not redis.exists(GRASSLAND)


def test_strict_server_takes_scores_with_a_run(strict: WebServer, browser: Browser, redis: Redis) -> None:
    assert enter_at(strict, browser, run=begin(browser)).status == 200
    assert score_of(redis, browser) == 5
