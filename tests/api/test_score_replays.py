"""`Idempotency-Key` on a score: what is sent again is done once and answered the same."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.runs import GRASSLAND, begin, enter, set_back

ONCE = {"Idempotency-Key": "6f1c"}
DAY = 24 * 60 * 60
LATER = 60_000


def test_repeated_score_answers_the_same_and_spends_no_further_run(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    first, second = (enter(browser, 10, ONCE, run=ticket) for _ in range(2))
    assert (second.status_code, second.get_json()) == (200, first.get_json())
    assert first.get_json()["message"] == "Added new leaderboard entry"
    assert redis.zcard(GRASSLAND) == 1


def test_repeated_score_tells_the_rank_of_the_first_time(browser: Browser, stranger: Browser) -> None:
    ticket = begin(browser)
    enter(browser, 10, ONCE, run=ticket)
    enter(stranger, 20)
    assert enter(browser, 10, ONCE, run=ticket).get_json()["rank"] == 1


def test_repeated_score_does_not_bring_back_an_entry_that_was_removed(browser: Browser, redis: Redis) -> None:
    enter(browser, 10, ONCE)
    redis.delete(GRASSLAND)
    assert enter(browser, 10, ONCE).status_code == 200
    assert not redis.exists(GRASSLAND)


@pytest.mark.parametrize(
    ("before", "message"), [(9, "High score updated"), (10, "High score unchanged"), (11, "High score unchanged")]
)
def test_repeated_score_tells_what_the_first_changed(browser: Browser, before: int, message: str) -> None:
    enter(browser, before)
    assert [enter(browser, 10, ONCE).get_json()["message"] for _ in range(2)] == [message] * 2


def test_key_works_without_a_run_as_well(browser: Browser, redis: Redis) -> None:
    first, second = (enter(browser, 12.25, ONCE) for _ in range(2))
    assert first.get_json() == second.get_json()
    assert redis.zscore(GRASSLAND, f"Ada-{browser.id}") == 12.25


def test_key_of_another_score_is_refused(browser: Browser, redis: Redis) -> None:
    enter(browser, 10, ONCE)
    assert_error(enter(browser, 11, ONCE), 422, "Idempotency-Key")
    assert redis.zscore(GRASSLAND, f"Ada-{browser.id}") == 10


def test_key_of_another_score_spends_no_run(browser: Browser, redis: Redis) -> None:
    enter(browser, 10, ONCE)
    ticket = begin(browser)
    assert enter(browser, 11, ONCE, run=ticket).status_code == 422
    assert enter(browser, 11, run=ticket).status_code == 200


def test_refusal_is_not_kept(browser: Browser, redis: Redis) -> None:
    ticket = begin(browser)
    wait = enter(browser, LATER, ONCE, run=ticket).headers["Retry-After"]
    set_back(redis, ticket, int(wait))
    assert enter(browser, LATER, ONCE, run=ticket).status_code == 200


def test_two_players_may_choose_the_same_key(browser: Browser, stranger: Browser, redis: Redis) -> None:
    for player in (browser, stranger):
        assert enter(player, 10, ONCE).status_code == 200
    assert redis.zcard(GRASSLAND) == 2


def test_answer_is_kept_for_a_day_beside_the_board(browser: Browser, redis: Redis) -> None:
    enter(browser, 10, ONCE)
    (kept,) = redis.scan_iter(f"replays:{{{GRASSLAND}}}:*")
    assert DAY - 5 <= redis.ttl(kept) <= DAY


@pytest.mark.parametrize("key", ["", "x" * 256, "ü", "a\tb"])
def test_key_must_be_short_and_printable(browser: Browser, redis: Redis, key: str) -> None:
    assert_error(enter(browser, 10, {"Idempotency-Key": key}), 400, "Idempotency-Key")
    assert not redis.exists(GRASSLAND)


def test_twenty_repeats_at_once_are_done_once(browser: Browser, new_browser: Callable[[], Browser]) -> None:
    ticket, cookie = begin(browser), browser.cookie.value

    def post(_: int) -> object:
        other = new_browser()
        other.show_cookie(cookie)
        return enter(other, 10, ONCE, run=ticket).get_json()

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(post, range(20)))
    assert answers == [{"status": 200, "message": "Added new leaderboard entry", "rank": 1}] * 20
