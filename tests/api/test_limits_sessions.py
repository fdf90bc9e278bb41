"""Visitors without cookies: an address begins only so many sessions, and each is small."""

from concurrent.futures import ThreadPoolExecutor

from redis import Redis

from tests.support.visitor import Visitor
from tests.support.web_server import WebServer

BOARD = "leaderboards:survivor-Grassland"
SESSIONS = 30
BUDGETS = {"RATELIMIT_ENABLED": "1", "RATELIMIT_SESSIONS": f"{SESSIONS}/hour"}


def test_flood_without_cookies_makes_no_more_sessions_than_the_budget(limited: WebServer, redis: Redis) -> None:
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: limited.get("/session"), range(2000)))
    assert sum(answer.status == 200 for answer in answers) == SESSIONS
    assert sum(answer.status == 429 for answer in answers) == 2000 - SESSIONS
    assert len(redis.keys("sessions:*")) == SESSIONS


def test_refused_newcomer_gets_the_one_shape_and_no_cookie(limited: WebServer) -> None:
    answer = [limited.get(f"/api/leaderboard/{BOARD}") for _ in range(SESSIONS + 1)][-1]
    assert answer.status == answer.json["status"] == 429
    assert answer.json.keys() == {"status", "message"}
    assert 3590 <= int(answer.headers["Retry-After"]) <= 3600
    assert "Set-Cookie" not in answer.headers


def test_known_player_plays_on_while_newcomers_are_refused(limited: WebServer, visitor: Visitor) -> None:
    visitor.ask_id()
    for _ in range(SESSIONS + 1):
        limited.get("/session")
    assert visitor.save_player().status == 200


def test_cookie_that_is_still_good_is_no_new_session(visitor: Visitor) -> None:
    assert len({visitor.ask_id() for _ in range(SESSIONS + 5)}) == 1


def test_forged_cookie_counts_as_none(limited: WebServer, redis: Redis) -> None:
    for number in range(SESSIONS + 5):
        limited.get("/session", Cookie=f"cachequest=forged{number}.signature")
    assert len(redis.keys("sessions:*")) == SESSIONS


def test_session_takes_less_than_200_bytes(visitor: Visitor, redis: Redis) -> None:
    size = redis.memory_usage(f"sessions:{visitor.id}", samples=0)
    assert size is not None
    assert size < 200
