"""`GET /session/data` and `DELETE /session`: all that is kept of a player, for that player alone."""

import json
from typing import Any

import pytest
from redis import Redis

from tests.support.browser import COOKIE, Browser, assert_error
from tests.support.saves import GAMES, PLAYERS
from tests.support.visitor import Visitor

GRASSLAND, BADLANDS = "leaderboards:survivor-Grassland", "leaderboards:survivor-Badlands"
SEASON = f"seasons:{{{GRASSLAND}}}:spring"
BUDGETS = {"RATELIMIT_ENABLED": "1"}
ALLOWED = 5


@pytest.fixture
def player(browser: Browser, redis: Redis) -> str:
    """A player with both saves who is on two boards, on one of them under two names, and in a season that has ended."""
    id = browser.id
    PLAYERS.create(browser, map="level2")
    GAMES.create(browser, story={"chapter": 2})
    redis.zadd(GRASSLAND, {f"Ada-{id}": 7, f"Lovelace-{id}": 9.5, "Bob-bob": 8})
    redis.zadd(BADLANDS, {f"Ada-{id}": 3})
    redis.zadd(SEASON, {f"Ada-{id}": 1, "Bob-bob": 2})
    redis.sadd(f"seasons:{{{GRASSLAND}}}", "spring")
    return id


def entry(key: str, member: str, score: float) -> dict[str, Any]:
    return {"key": key, "member": member, "score": score}


def session_of(redis: Redis, player: str) -> Any:
    return json.loads(redis.get(f"sessions:{player}") or "null")


def test_data_is_all_that_is_kept(browser: Browser, player: str, redis: Redis) -> None:
    assert browser.get("/session/data").get_json() == {
        "id": player,
        "session": session_of(redis, player),
        "saves": {
            "players": PLAYERS.document(player, map="level2"),
            "games": GAMES.document(player, story={"chapter": 2}),
        },
        "entries": [
            entry(GRASSLAND, f"Ada-{player}", 7),
            entry(GRASSLAND, f"Lovelace-{player}", 9.5),
            entry(BADLANDS, f"Ada-{player}", 3),
            entry(SEASON, f"Ada-{player}", 1),
        ],
    }


def test_data_of_a_new_player_is_the_session_alone(browser: Browser, redis: Redis) -> None:
    nothing: dict[str, Any] = {"saves": {"players": None, "games": None}, "entries": []}
    expected = {"id": browser.id, "session": session_of(redis, browser.id), **nothing}
    assert browser.get("/session/data").get_json() == expected


def test_data_holds_nothing_of_others(stranger: Browser, player: str) -> None:
    assert player not in stranger.get("/session/data").text


def test_data_is_there_beside_a_key_of_another_type(browser: Browser, player: str, redis: Redis) -> None:
    redis.set(SEASON, "x")
    keys = {entry["key"] for entry in browser.get("/session/data").get_json()["entries"]}
    assert keys == {GRASSLAND, BADLANDS}


def test_player_can_leave_beside_a_key_of_another_type(browser: Browser, player: str, redis: Redis) -> None:
    redis.set(SEASON, "x")
    assert browser.delete("/session").status_code == 200
    assert redis.zrange(GRASSLAND, 0, -1) == ["Bob-bob"]


def test_entry_below_the_first_hundred_is_found(browser: Browser, redis: Redis) -> None:
    redis.zadd(GRASSLAND, {f"Bob-bob{number}": 1000 + number for number in range(3000)} | {f"Ada-{browser.id}": 1})
    (found,) = browser.get("/session/data").get_json()["entries"]
    assert found == entry(GRASSLAND, f"Ada-{browser.id}", 1)


def test_delete_says_how_much_there_was(browser: Browser, player: str) -> None:
    answer = browser.delete("/session")
    assert answer.get_json() == {"status": 200, "message": "Session deleted", "saves": 2, "entries": 4}


@pytest.mark.parametrize("path", ["/session", "/session/"])
def test_delete_leaves_no_key_that_names_the_player(browser: Browser, player: str, redis: Redis, path: str) -> None:
    browser.delete(path)
    assert not redis.keys(f"*{player}*")


def test_delete_leaves_no_entry_of_the_player(browser: Browser, player: str, redis: Redis) -> None:
    browser.delete("/session")
    assert redis.zrange(GRASSLAND, 0, -1) == ["Bob-bob"]
    assert not redis.exists(BADLANDS)
    assert redis.zrange(SEASON, 0, -1) == ["Bob-bob"]


def test_delete_keeps_who_has_an_id_that_ends_alike(browser: Browser, redis: Redis) -> None:
    other = f"x-{browser.id}"
    redis.zadd(GRASSLAND, {f"Ada-{other}": 7})
    PLAYERS.seed(redis, other)
    browser.delete("/session")
    assert redis.zscore(GRASSLAND, f"Ada-{other}") == 7
    assert redis.exists(f"players:{other}")


def test_delete_takes_the_cookie_away(browser: Browser, player: str) -> None:
    browser.delete("/session")
    assert browser.get_cookie(COOKIE) is None


def test_after_it_the_browser_is_a_new_player(browser: Browser, player: str) -> None:
    browser.delete("/session")
    assert browser.id != player
    assert browser.get("/session/data").get_json()["saves"]["players"] is None


def test_after_it_the_old_cookie_is_worth_nothing(browser: Browser, player: str) -> None:
    cookie = browser.cookie.value
    browser.delete("/session")
    browser.show_cookie(cookie)
    assert_error(PLAYERS.post(browser, PLAYERS.document(player)), 403)


def test_delete_is_for_who_has_the_cookie(stranger: Browser, player: str, redis: Redis) -> None:
    stranger.delete("/session")
    assert redis.exists(f"players:{player}", f"games:{player}", f"sessions:{player}") == 3
    assert redis.zscore(BADLANDS, f"Ada-{player}") == 3


def test_delete_by_another_sites_page_is_refused(browser: Browser, player: str, redis: Redis) -> None:
    assert_error(browser.delete("/session", headers={"Sec-Fetch-Site": "cross-site"}), 403)
    assert redis.exists(f"players:{player}")


def test_delete_may_be_repeated(browser: Browser) -> None:
    assert [browser.delete("/session").status_code for _ in range(2)] == [200, 200]


@pytest.mark.parametrize(("method", "path"), [("GET", "/session/data"), ("DELETE", "/session")])
def test_address_may_not_ask_without_end(visitor: Visitor, method: str, path: str) -> None:
    answers = [visitor.send(method, path) for _ in range(ALLOWED + 1)]
    assert [answer.status for answer in answers] == [200] * ALLOWED + [429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
