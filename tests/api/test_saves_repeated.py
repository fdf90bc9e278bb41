"""`Idempotency-Key`: a create that is sent again is done once."""

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

ONCE = {"Idempotency-Key": "6f1c", "If-None-Match": "*"}
DAY = 24 * 60 * 60


def test_repeated_create_answers_the_same(browser: Browser, saves: Saves) -> None:
    document = saves.document(browser.id)
    first, second = (saves.post(browser, document, ONCE) for _ in range(2))
    assert (second.status_code, second.get_json(), second.headers["ETag"]) == (
        first.status_code,
        first.get_json(),
        first.headers["ETag"],
    )


def test_repeated_create_does_not_undo_what_came_after(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.document(browser.id)
    saves.post(browser, document, ONCE)
    saves.merge(browser, {"n": 1})
    saves.post(browser, document, ONCE)
    assert saves.stored(redis, document["id"]) == document | {"n": 1}


def test_key_of_another_request_is_refused(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.document(browser.id)
    saves.post(browser, document, ONCE)
    assert_error(saves.post(browser, document | {"n": 1}, ONCE), 422, "Idempotency-Key")
    assert saves.stored(redis, document["id"]) == document


def test_two_players_may_choose_the_same_key(browser: Browser, stranger: Browser, saves: Saves, redis: Redis) -> None:
    for player in (browser, stranger):
        assert saves.post(player, saves.document(player.id), ONCE).status_code == 200
        assert redis.exists(saves.prefix + player.id)


def test_refused_create_is_tried_anew(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert saves.post(browser, document, ONCE).status_code == 412
    redis.delete(saves.prefix + document["id"])
    assert saves.post(browser, document, ONCE).status_code == 200


def test_key_is_forgotten_after_a_day(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.post(browser, saves.document(browser.id), ONCE)
    (kept,) = redis.scan_iter("replays:*")
    assert DAY - 5 <= redis.ttl(kept) <= DAY


def test_key_is_not_readable_in_redis(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.post(browser, saves.document(browser.id), {"Idempotency-Key": "a secret * {of} mine"})
    (kept,) = redis.scan_iter("replays:*")
    assert "secret" not in kept


@pytest.mark.parametrize("key", ["", "x" * 256, "ü", "a\tb"])
def test_key_must_be_short_and_printable(browser: Browser, saves: Saves, key: str) -> None:
    answer = saves.post(browser, saves.document(browser.id), {"Idempotency-Key": key})
    assert_error(answer, 400, "Idempotency-Key")
