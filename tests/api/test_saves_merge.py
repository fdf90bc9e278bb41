"""`PATCH /api/playerstate/{id}` and `/api/gamestate/{id}`: merge patches (RFC 7396)."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import MERGE_PATCH, PLAYERS, Saves

KIB = 1024


def test_merge_changes_what_it_names(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser, kept={"a": 1}, changed={"b": 1, "c": 2})
    answer = saves.merge(browser, {"changed": {"b": 3}})
    assert answer.get_json() == {"status": 200, "message": f"{saves.word} updated"}
    assert saves.stored(redis, document["id"]) == document | {"changed": {"b": 3, "c": 2}}


def test_merge_removes_what_it_names_null(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser, gone={"a": 1}, partly={"b": 1, "c": 2})
    saves.merge(browser, {"gone": None, "partly": {"b": None}})
    assert saves.stored(redis, document["id"]) == saves.document(document["id"], partly={"c": 2})


def test_merge_replaces_lists_whole(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser, seen=["a", "b"])
    saves.merge(browser, {"seen": [None, {"c": None}]})
    assert saves.stored(redis, document["id"])["seen"] == [None, {"c": None}]


@pytest.mark.parametrize("number", [-3656.3575588759877, 5e-324, 1.7976931348623157e308])
def test_merge_stores_numbers_exactly(browser: Browser, saves: Saves, number: float) -> None:
    document = saves.create(browser)
    saves.merge(browser, {"deep": {"list": [{"n": number}]}})
    assert browser.get(f"{saves.url}/{document['id']}").get_json()["deep"] == {"list": [{"n": number}]}


def test_merge_is_one_round_trip_of_json_merge(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.create(browser)
    saves.merge(browser, {"n": 1})
    redis.config_resetstat()
    saves.merge(browser, {"n": 2})
    calls = {name.lower(): stat["calls"] for name, stat in redis.info("commandstats").items()}
    assert (calls["cmdstat_evalsha"], calls["cmdstat_json.merge"]) == (1, 1)
    assert "cmdstat_json.set" not in calls


def test_merge_tells_the_new_version(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert saves.merge(browser, {"n": 1}).headers["ETag"] == saves.version(browser, document["id"])


def test_merge_of_another_version_changes_nothing(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    answer = saves.merge(browser, {"n": 1}, {"If-Match": '"another"'})
    assert (answer.status_code, answer.get_json()["document"]) == (412, document)
    assert saves.stored(redis, document["id"]) == document


def test_merge_of_no_save_makes_none(browser: Browser, saves: Saves, redis: Redis) -> None:
    assert_error(saves.merge(browser, {"n": 1}), 404)
    assert not redis.keys(f"{saves.prefix}*")


def test_merge_into_anothers_save_is_refused(browser: Browser, stranger: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    answer = stranger.patch(f"{saves.url}/{document['id']}", json={}, content_type=MERGE_PATCH)
    assert_error(answer, 403)


@pytest.mark.parametrize(
    ("patch", "field"),
    [
        ({"id": None}, "id"),
        ({"id": "another"}, "id"),
        ({"name": None}, "name"),
        ({"name": "A B"}, "name"),
        ({"attack": 5}, "attack"),
        ({"attack": {"dungeon": "5"}}, "attack.dungeon"),
        ({"highScore": {"Grassland": -1}}, "highScore.Grassland"),
        ({"skillUnlocked": {"shuriken": 1}}, "skillUnlocked.shuriken"),
    ],
)
def test_merge_never_makes_a_wrong_player(browser: Browser, redis: Redis, patch: dict[str, Any], field: str) -> None:
    document = PLAYERS.create(browser, attack={"dungeon": 1})
    assert_error(PLAYERS.merge(browser, patch), 400, f"playerData.{field}" if field != "name" else "name")
    assert PLAYERS.stored(redis, document["id"]) == document


def test_known_fields_can_be_removed(browser: Browser, redis: Redis) -> None:
    document = PLAYERS.create(browser, attack={"dungeon": 1, "survivor": 2}, map="level1")
    PLAYERS.merge(browser, {"attack": {"dungeon": None}, "map": None})
    assert PLAYERS.stored(redis, document["id"]) == PLAYERS.document(document["id"], attack={"survivor": 2})


def test_save_does_not_grow_without_end(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    answers = [saves.merge(browser, {f"n{n}": "x" * 20 * KIB}) for n in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 413]
    assert saves.stored(redis, document["id"]).keys() == document.keys() | {"n0", "n1", "n2"}


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", ""])
def test_merge_patch_must_say_that_it_is_one(browser: Browser, saves: Saves, content_type: str) -> None:
    document = saves.create(browser)
    answer = browser.patch(f"{saves.url}/{document['id']}", data="{}", content_type=content_type)
    assert_error(answer, 415, "application/merge-patch+json")


@pytest.mark.parametrize("body", ["", "null", "[]", "5", '"text"', "{"])
def test_merge_patch_is_an_object(browser: Browser, saves: Saves, body: str) -> None:
    document = saves.create(browser)
    answer = browser.patch(f"{saves.url}/{document['id']}", data=body, content_type=MERGE_PATCH)
    assert_error(answer, 400)
