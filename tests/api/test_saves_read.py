"""`GET /api/playerstate/{id}` and `/api/gamestate/{id}`."""

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves


def test_read_answers_the_document_as_saved(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser, extra=[1, {"a": None}])
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document


def test_read_takes_the_redis_key_as_id(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert browser.get(f"{saves.url}/{saves.prefix}{document['id']}").get_json() == document


def test_read_takes_an_escaped_redis_key(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    key = (saves.prefix + document["id"]).replace(":", "%3A")
    assert browser.get(f"{saves.url}/{key}").get_json() == document


def test_anyone_may_read(browser: Browser, stranger: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert stranger.get(f"{saves.url}/{document['id']}").get_json() == document


def test_answer_is_json(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert browser.get(f"{saves.url}/{document['id']}").mimetype == "application/json"


@pytest.mark.parametrize(
    "id", ["none", "players:none", "games:none", "a b", "*", "a:b", "{0}", "ä", "..", "x" * 129, "players:", "%0a"]
)
def test_read_of_no_save_answers_404(browser: Browser, saves: Saves, id: str) -> None:
    answer = browser.get(f"{saves.url}/{id}")
    assert_error(answer, 404)
    assert answer.get_json()["message"] == "Not Found"


def test_id_is_exact(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, "AbC")
    assert_error(browser.get(f"{saves.url}/abc"), 404)


def test_other_keys_cannot_be_read(browser: Browser, saves: Saves, redis: Redis) -> None:
    redis.json().set("players:x:y", "$", {"secret": 1})
    redis.json().set("games:x:y", "$", {"secret": 1})
    assert_error(browser.get(f"{saves.url}/x:y"), 404)


def test_head_answers_without_a_body(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    answer = browser.head(f"{saves.url}/{document['id']}")
    assert answer.status_code == 200
    assert answer.data == b""
