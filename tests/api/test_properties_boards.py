"""Properties of boards: they equal a plain Python model of them, under writers at the same time and with ties."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from redis import Redis

from tests.support.arbitrary import ANYTHING, DOUBLES, INTEGERS
from tests.support.browser import Browser, assert_refused
from tests.support.web_server import Answer, WebServer

BOARD = "leaderboards:survivor-Grassland"
HIGHEST = 2**53 - 1
# Bytes decide a tie, so names of one, two, three and four bytes a letter.
NAMES = ("Ada", "ada", "Zoë", "Éva", "日本", "𝒜da")
SCORES = st.integers(0, 3) | st.integers(0, HIGHEST) | st.floats(0, HIGHEST)


class Board(dict[str, float]):
    """A board as it ought to be: each member's best score."""

    def enter(self, member: str, score: float) -> tuple[str, int]:
        """Enter a score; return what changed and the member's rank."""
        before = self.get(member)
        self[member] = max(score, before if before is not None else score)
        rank = self.ranked().index((member, self[member])) + 1
        if before is None:
            return "Added new leaderboard entry", rank
        return ("High score updated" if score > before else "High score unchanged"), rank

    def ranked(self) -> list[tuple[str, float]]:
        """Return the entries, highest first; among equals, the member whose bytes are greater."""
        return sorted(self.items(), key=lambda entry: (entry[1], entry[0].encode()), reverse=True)


def shown(answer: Any) -> list[tuple[str, float]]:
    return [(entry["value"], entry["score"]) for entry in answer] if isinstance(answer, list) else []


def enter(browser: Browser, name: str, score: Any, **more: Any) -> Any:
    entry = {"key": BOARD, "score": score, "member": f"{name}-{browser.id}"} | more
    return browser.post("/api/leaderboard", json=entry)


@given(entries=st.lists(st.tuples(st.sampled_from(NAMES), SCORES), max_size=12))
@example(entries=[(name, 7) for name in NAMES])
@example(entries=[("Ada", 0), ("ada", -0.0), ("Ada", 5e-324)])
def test_board_is_the_plain_model(browser: Browser, redis: Redis, entries: list[tuple[str, float]]) -> None:
    redis.delete(BOARD)
    model = Board()
    for name, score in entries:
        answer = enter(browser, name, score).get_json()
        assert (answer["message"], answer["rank"]) == model.enter(f"{name}-{browser.id}", score)
    assert shown(browser.get(f"/api/leaderboard/{BOARD}?count=100").get_json()) == model.ranked()


@given(count=st.integers(1, 100), entries=st.dictionaries(st.sampled_from("abcdefgh"), SCORES, max_size=8))
def test_best_are_the_first_of_the_model(browser: Browser, redis: Redis, count: int, entries: dict[str, float]) -> None:
    redis.delete(BOARD)
    model = Board(entries)
    if model:
        redis.zadd(BOARD, model)
    answer = browser.get(f"/api/leaderboard/{BOARD}?count={count}").get_json()
    assert shown(answer) == model.ranked()[:count]


@given(score=INTEGERS | DOUBLES | ANYTHING)
def test_score_is_entered_exactly_or_refused(browser: Browser, redis: Redis, score: Any) -> None:
    redis.delete(BOARD)
    answer = enter(browser, "Ada", score)
    if isinstance(score, int | float) and not isinstance(score, bool) and 0 <= score <= HIGHEST:
        assert answer.status_code == 200
        assert redis.zscore(BOARD, f"Ada-{browser.id}") == score
    else:
        assert_refused(answer)
        assert not redis.exists(BOARD)


@given(entry=st.dictionaries(st.sampled_from(["key", "score", "member", "run"]), ANYTHING))
def test_entry_of_any_json_is_refused(browser: Browser, redis: Redis, entry: dict[str, Any]) -> None:
    assert_refused(browser.post("/api/leaderboard", json=entry))
    assert not redis.exists(BOARD)


@pytest.fixture
def players(web: WebServer) -> list[Answer]:
    """Sessions of several players."""
    return [web.get("/session") for _ in range(4)]


@settings(max_examples=max(5, settings().max_examples // 6))
@given(entries=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(NAMES), SCORES), min_size=8, max_size=30))
def test_board_of_many_writers_is_the_plain_model(
    web: WebServer, redis: Redis, players: list[Answer], entries: list[tuple[int, str, float]]
) -> None:
    redis.delete(BOARD)
    model = Board()
    for number, name, score in entries:
        model.enter(f"{name}-{players[number].json['id']}", score)

    def post(entry: tuple[int, str, float]) -> int:
        number, name, score = entry
        player = players[number]
        headers = {"Cookie": player.cookie, "Content-Type": "application/json"}
        body = f'{{"key": "{BOARD}", "score": {score!r}, "member": "{name}-{player.json["id"]}"}}'
        return web.request("POST", "/api/leaderboard", body.encode(), headers).status

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(post, entries)) == {200}
    assert shown(web.get(f"/api/leaderboard/{BOARD}?count=100").json) == model.ranked()
