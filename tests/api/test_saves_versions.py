"""Versions of saves: `ETag`, `If-Match` and `If-None-Match`."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from redis import Redis
from werkzeug.test import TestResponse

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

ANOTHER = '"0000000000000000000000000000000000000000"'


def assert_stale(answer: TestResponse, document: object) -> None:
    """Check that a write was refused, and told what there is instead."""
    assert answer.status_code == 412
    assert answer.get_json().keys() == {"status", "message", "document"}
    assert (answer.get_json()["status"], answer.get_json()["document"]) == (412, document)


def test_read_tells_the_version(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert saves.version(browser, document["id"])


def test_every_change_is_another_version(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser, n=1)
    before = saves.version(browser, document["id"])
    saves.patch(browser, document | {"n": 2})
    assert saves.version(browser, document["id"]) != before


def test_write_past_the_api_is_another_version(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser, n=1)
    before = saves.version(browser, document["id"])
    redis.json().set(saves.prefix + document["id"], "$.n", 2)
    assert saves.version(browser, document["id"]) != before


def test_who_has_the_version_is_sent_nothing(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    url = f"{saves.url}/{document['id']}"
    answer = browser.get(url, headers={"If-None-Match": saves.version(browser, document["id"])})
    assert (answer.status_code, answer.data) == (304, b"")


def test_update_of_the_known_version_is_saved(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    known = saves.version(browser, document["id"])
    answer = saves.patch(browser, document | {"n": 1}, {"If-Match": known})
    assert answer.status_code == 200
    assert saves.stored(redis, document["id"]) == document | {"n": 1}


@pytest.mark.parametrize("number", [0.1, -3656.3575588759877, 1e300, 2**63])
def test_conditional_write_tells_the_version_that_is_read(browser: Browser, saves: Saves, number: float) -> None:
    document = saves.create(browser)
    known = saves.version(browser, document["id"])
    answer = saves.patch(browser, document | {"n": number}, {"If-Match": known})
    assert answer.headers["ETag"] == saves.version(browser, document["id"])
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document | {"n": number}


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_write_of_another_version_changes_nothing(browser: Browser, saves: Saves, redis: Redis, method: str) -> None:
    document = saves.create(browser)
    answer = saves.send(browser, method, document | {"n": 1}, {"If-Match": ANOTHER})
    assert_stale(answer, document)
    assert saves.stored(redis, document["id"]) == document


def test_refusal_tells_the_version_there_is(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    answer = saves.patch(browser, document, {"If-Match": ANOTHER})
    assert answer.headers["ETag"] == saves.version(browser, document["id"])


def test_any_of_several_versions_will_do(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    known = saves.version(browser, document["id"])
    assert saves.patch(browser, document, {"If-Match": f"{ANOTHER}, {known}"}).status_code == 200


def test_version_that_a_proxy_weakened_is_known(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    known = saves.version(browser, document["id"])
    assert saves.patch(browser, document, {"If-Match": f"W/{known}"}).status_code == 200


def test_any_version_is_an_existing_one(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.document(browser.id)
    assert_stale(saves.post(browser, document, {"If-Match": "*"}), None)
    assert not redis.exists(saves.prefix + document["id"])


def test_create_only_if_new_creates(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.document(browser.id)
    assert saves.post(browser, document, {"If-None-Match": "*"}).status_code == 200
    assert saves.stored(redis, document["id"]) == document


def test_create_only_if_new_keeps_what_there_is(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert_stale(saves.post(browser, document | {"n": 1}, {"If-None-Match": "*"}), document)
    assert saves.stored(redis, document["id"]) == document


def test_update_of_no_save_is_missing_rather_than_stale(browser: Browser, saves: Saves) -> None:
    assert_error(saves.patch(browser, saves.document(browser.id), {"If-Match": ANOTHER}), 404)


def test_both_conditions_are_refused(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert_error(saves.patch(browser, document, {"If-Match": "*", "If-None-Match": "*"}), 400, "not both")


def test_delete_of_another_version_keeps_the_save(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert_stale(browser.delete(f"{saves.url}/{document['id']}", headers={"If-Match": ANOTHER}), document)
    assert redis.exists(saves.prefix + document["id"])


def test_delete_of_the_known_version_deletes(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    known = saves.version(browser, document["id"])
    assert browser.delete(f"{saves.url}/{document['id']}", headers={"If-Match": known}).status_code == 200
    assert not redis.exists(saves.prefix + document["id"])


def test_of_writers_with_one_version_one_is_saved(
    browser: Browser, stranger: Browser, saves: Saves, redis: Redis
) -> None:
    document = saves.create(browser)
    known = {"If-Match": saves.version(browser, document["id"])}
    stranger.show_cookie(browser.cookie.value)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: saves.patch(stranger, document | {"n": n}, known), range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
    won = next(n for n, answer in enumerate(answers) if answer.status_code == 200)
    assert saves.stored(redis, document["id"]) == document | {"n": won}
