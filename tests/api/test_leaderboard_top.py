"""`GET /api/leaderboard/{key}`."""

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error

BOARD = "leaderboards:survivor-Mountains"
ADDRESS = f"/api/leaderboard/{BOARD}"


@pytest.fixture
def full_board(redis: Redis) -> None:
    redis.zadd(BOARD, {f"P{n:03}-id{n}": n for n in range(120)})


def test_entries_come_highest_first(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 5, "Bob-2": 30, "Eve-3": 20})
    expected = [{"value": "Bob-2", "score": 30}, {"value": "Eve-3", "score": 20}, {"value": "Ada-1", "score": 5}]
    assert browser.get(ADDRESS).get_json() == expected


@pytest.mark.usefixtures("full_board")
def test_ten_come_by_default(browser: Browser) -> None:
    assert [entry["score"] for entry in browser.get(ADDRESS).get_json()] == list(range(119, 109, -1))


@pytest.mark.usefixtures("full_board")
@pytest.mark.parametrize("count", [1, 11, 100])
def test_count_says_how_many(browser: Browser, count: int) -> None:
    assert len(browser.get(f"{ADDRESS}?count={count}").get_json()) == count


@pytest.mark.usefixtures("full_board")
@pytest.mark.parametrize("count", ["", " ", "0", "-1", "101", "1.0", "1e1", "a", "٣", "+1", "9" * 30, "NaN", "1;2"])
def test_count_out_of_bounds_answers_400(browser: Browser, count: str) -> None:
    assert_error(browser.get(ADDRESS, query_string={"count": count}), 400, "count", "1 to 100")


def test_whole_score_has_no_fraction(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 2**53 - 1, "Bob-2": 0})
    assert '"score":9007199254740991}' in browser.get(ADDRESS).text
    assert '"score":0}' in browser.get(ADDRESS).text


def test_fraction_of_a_score_is_kept(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 12.625})
    assert browser.get(ADDRESS).get_json()[0]["score"] == 12.625


def test_ties_keep_a_stable_order(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {f"{name}-1": 7 for name in ("Bob", "Ada", "Eve")})
    first = browser.get(ADDRESS).get_json()
    assert sorted(entry["value"] for entry in first) == ["Ada-1", "Bob-1", "Eve-1"]
    assert browser.get(ADDRESS).get_json() == first


def test_member_of_any_script_is_shown(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"日本語-1": 7})
    assert browser.get(ADDRESS).get_json() == [{"value": "日本語-1", "score": 7}]


def test_empty_board_answers_404(browser: Browser) -> None:
    answer = browser.get(ADDRESS)
    assert answer.status_code == 404
    assert answer.get_json() == {"status": 404, "message": "No leaderboard entries found"}


@pytest.mark.parametrize(
    "key", ["leaderboards:survivor-Oasis", "leaderboards:survivor-mountains", "Mountains", "secret", "*", "players:a"]
)
def test_any_other_key_answers_404(browser: Browser, redis: Redis, key: str) -> None:
    redis.zadd("secret", {"Ada-1": 7})
    assert_error(browser.get(f"/api/leaderboard/{key}"), 404)


def test_any_other_key_touches_nothing(browser: Browser, redis: Redis) -> None:
    browser.get("/session")
    redis.config_resetstat()
    browser.get("/api/leaderboard/secret")
    assert not {name for name in redis.info("commandstats") if name.startswith("cmdstat_z")}


def test_escaped_key_is_the_same_board(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 7})
    assert len(browser.get(ADDRESS.replace(":", "%3A")).get_json()) == 1


def test_reading_changes_nothing(browser: Browser, redis: Redis) -> None:
    redis.zadd(BOARD, {"Ada-1": 7})
    browser.get(ADDRESS)
    assert redis.zrange(BOARD, 0, -1, withscores=True) == [("Ada-1", 7)]


def test_score_is_shown_as_entered(browser: Browser) -> None:
    entry = {"key": BOARD, "score": 41, "member": f"Ada-{browser.id}"}
    browser.post("/api/leaderboard", json=entry)
    assert browser.get(ADDRESS).get_json() == [{"value": entry["member"], "score": 41}]
