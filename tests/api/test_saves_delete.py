"""`DELETE /api/playerstate/{id}` and `/api/gamestate/{id}`."""

from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves


def test_delete_answers_in_the_tutorials_words(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    answer = browser.delete(f"{saves.url}/{document['id']}")
    assert answer.get_json() == {"status": 200, "message": f"{saves.word} deleted"}


def test_delete_removes_the_document(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    browser.delete(f"{saves.url}/{document['id']}")
    assert not redis.exists(saves.prefix + document["id"])


def test_delete_takes_the_redis_key_as_id(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert browser.delete(f"{saves.url}/{saves.prefix}{document['id']}").status_code == 200
    assert not redis.exists(saves.prefix + document["id"])


def test_delete_takes_json_without_a_body(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    answer = browser.delete(f"{saves.url}/{document['id']}", content_type="application/json")
    assert answer.status_code == 200


def test_delete_of_no_save_answers_404(browser: Browser, saves: Saves) -> None:
    answer = browser.delete(f"{saves.url}/{browser.id}")
    assert_error(answer, 404)
    assert answer.get_json()["message"] == "Not Found"


def test_second_delete_answers_404(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    browser.delete(f"{saves.url}/{document['id']}")
    assert_error(browser.delete(f"{saves.url}/{document['id']}"), 404)


def test_delete_keeps_the_session(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    browser.delete(f"{saves.url}/{document['id']}")
    assert browser.id == document["id"]


def test_delete_keeps_the_other_save(browser: Browser, redis: Redis) -> None:
    redis.json().set(f"games:{browser.id}", "$", {"id": browser.id})
    redis.json().set(f"players:{browser.id}", "$", {"id": browser.id, "name": "Ada"})
    browser.delete(f"/api/playerstate/{browser.id}")
    assert redis.exists(f"games:{browser.id}")
