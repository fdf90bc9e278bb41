"""`POST /api/playerstate` and `/api/gamestate`."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import PLAYERS, Saves

TUTORIAL_PLAYER = {
    "name": "Ada",
    "attack": {"dungeon": 10, "survivor": 1.5},
    "health": {"dungeon": 100, "survivor": 100},
    "speed": {"dungeon": 150, "survivor": 100},
    "highScore": {"Grassland": 0, "Mountains": 12.5, "Badlands": 2**40},
    "leaderboard": "Grassland",
    "map": "level1",
    "position": {"x": -12.25, "y": 300},
    "skillUnlocked": {"swordBeam": True, "shuriken": False, "shieldAura": False},
    "enemiesKilled": {"goblin": 3, "spider": 0, "skeleton": 1, "vampire": 0},
}


def test_create_answers_in_the_tutorials_words(browser: Browser, saves: Saves) -> None:
    answer = saves.post(browser, saves.document(browser.id))
    assert answer.get_json() == {"status": 200, "message": f"{saves.word} created"}


def test_create_stores_json_under_the_prefix(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert redis.type(saves.prefix + document["id"]) == "ReJSON-RL"
    assert saves.stored(redis, document["id"]) == document


def test_create_keeps_the_tutorials_player(browser: Browser) -> None:
    document = PLAYERS.create(browser, **TUTORIAL_PLAYER)
    assert browser.get(f"{PLAYERS.url}/{document['id']}").get_json() == document


def test_create_replaces_the_whole_document(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.create(browser, old=1)
    document = saves.create(browser, new=2)
    assert saves.stored(redis, document["id"]) == document


def test_create_needs_no_earlier_session(browser: Browser, saves: Saves) -> None:
    assert_error(saves.post(browser, saves.document("someone")), 403)


def test_save_does_not_expire(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    assert redis.ttl(saves.prefix + document["id"]) == -1


@pytest.mark.parametrize(
    "extra",
    [
        {"inventory": [{"item": "lamp", "n": 1}, None, [], {}]},
        {"": ""},
        {"$": {"$.id": 1}, "a.b": {"c[0]": 2}, "__proto__": {"x": 1}, "constructor": None},
        {"text": "„Ünï©ødé“ 日本語 🗡️ \u0000 \u2028 \u202e \\ \" ' </script>"},
        {"ключ": 1, "🗝️": 2, "\u0000": 3, "line\nbreak": 4},
        {"deep": [[[[[[[[[[{"a": [1]}]]]]]]]]]]},
        {"long": "x" * 30_000},
        {"many": list(range(5000))},
        {"kinds": [None, True, False, 0, 1, -1, "", "0", [], {}]},
        {"_permanent": True, "playerData": {}, "gameData": {}},
    ],
)
def test_unknown_fields_are_kept_as_sent(browser: Browser, saves: Saves, extra: dict[str, Any]) -> None:
    document = saves.create(browser, **extra)
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document


def test_unknown_fields_beside_the_document_are_ignored(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.document(browser.id)
    answer = browser.post(saves.url, json={saves.body: document, "sessionId": "someone", "status": 500})
    assert answer.status_code == 200
    assert saves.stored(redis, document["id"]) == document


@pytest.mark.parametrize("id", [None, 1, 1.5, True, [], {}, ["a"]])
def test_id_that_is_no_text_answers_400(browser: Browser, saves: Saves, id: Any) -> None:
    assert_error(saves.post(browser, {**saves.required, "id": id}), 400, f"{saves.body}.id")


def test_missing_id_answers_400(browser: Browser, saves: Saves) -> None:
    assert_error(saves.post(browser, dict(saves.required)), 400, "`id`")


def test_refused_document_changes_nothing(browser: Browser, saves: Saves, redis: Redis) -> None:
    document = saves.create(browser)
    saves.post(browser, {**document, "id": document["id"], "n": 2**64})
    assert saves.stored(redis, document["id"]) == document


def test_answer_is_json(browser: Browser, saves: Saves) -> None:
    assert saves.post(browser, saves.document(browser.id)).mimetype == "application/json"
