"""`PATCH /api/playerstate` and `/api/gamestate`."""

from concurrent.futures import ThreadPoolExecutor

from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves


def test_update_answers_in_the_tutorials_words(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert saves.patch(browser, document).get_json() == {"status": 200, "message": f"{saves.word} updated"}


def test_update_stores_the_document_as_sent(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser, old={"a": 1}) | {"old": {"b": 2}, "new": [1]}
    saves.patch(browser, document)
    assert saves.stored(redis, document["id"]) == document


def test_update_of_no_save_answers_404(browser: Browser, saves: Saves) -> None:
    answer = saves.patch(browser, saves.document(browser.id))
    assert_error(answer, 404)
    assert answer.get_json()["message"] == "Not Found"


def test_update_of_no_save_makes_none(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.patch(browser, saves.document(browser.id))
    assert not redis.keys(f"{saves.prefix}*")


def test_update_does_not_revive_a_deleted_save(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    redis.delete(saves.prefix + document["id"])
    assert_error(saves.patch(browser, document), 404)
    assert not redis.exists(saves.prefix + document["id"])


def test_update_is_one_command_in_redis(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    redis.config_resetstat()
    saves.patch(browser, document)
    calls = {name.lower(): stat["calls"] for name, stat in redis.info("commandstats").items()}
    assert calls["cmdstat_json.set"] == 1
    assert "cmdstat_json.get" not in calls
    assert "cmdstat_exists" not in calls


def test_updates_racing_a_delete_leave_no_save(browser: Browser, stranger: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    key = saves.prefix + document["id"]
    stranger.show_cookie(browser.cookie.value)
    with ThreadPoolExecutor() as pool:
        patches = pool.submit(lambda: [saves.patch(stranger, document).status_code for _ in range(30)])
        redis.delete(key)
        statuses = patches.result()
    assert statuses == sorted(statuses)
    assert not redis.exists(key)


def test_refused_update_changes_nothing(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert_error(saves.patch(browser, document | {"n": 2**64}), 400)
    assert saves.stored(redis, document["id"]) == document
