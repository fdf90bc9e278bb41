"""Another program has put something else where the game keeps its own: whoever asks is told so, not to try again."""

import pytest
from redis import Redis

from server.outages import FOREIGN_KEY
from tests.support.browser import Browser, assert_error

BOARD = "leaderboards:survivor-Badlands"


def test_foreign_key_of_a_board_is_told(browser: Browser, redis: Redis) -> None:
    redis.set(BOARD, "x")
    assert_error(browser.get(f"/api/leaderboard/{BOARD}"), 503, FOREIGN_KEY)


@pytest.mark.parametrize("kind", ["player", "game"])
def test_foreign_key_of_a_save_is_told(browser: Browser, redis: Redis, kind: str) -> None:
    redis.set(f"{kind}s:{browser.id}", "x")
    assert_error(browser.get(f"/api/{kind}state/{browser.id}"), 503, FOREIGN_KEY)


@pytest.mark.parametrize("kind", ["player", "game"])
def test_foreign_key_is_not_written_over(browser: Browser, redis: Redis, kind: str) -> None:
    key = f"{kind}s:{browser.id}"
    redis.set(key, "x")
    patch = {"data": '{"name":"Ada"}', "content_type": "application/merge-patch+json"}
    assert_error(browser.patch(f"/api/{kind}state/{browser.id}", **patch), 503, FOREIGN_KEY)
    assert redis.get(key) == "x"
