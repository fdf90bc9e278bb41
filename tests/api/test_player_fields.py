"""What a valid player is: each field that we know, and each way it can be wrong."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import PLAYERS

NO_NUMBERS: list[Any] = ["1", "", True, False, None, [], {}, [1]]
NO_COUNTS: list[Any] = [*NO_NUMBERS, -1, 1.5, -(2**63)]
NO_BOOLEANS: list[Any] = [0, 1, "true", "", None, [], {}]
NO_OBJECTS: list[Any] = [None, 1, "text", True, [], [{}]]
NO_TEXT: list[Any] = [None, 1, True, [], {}]

FINITE = ["attack.dungeon", "attack.survivor", "health.dungeon", "health.survivor", "speed.dungeon", "speed.survivor"]
FINITE += ["position.x", "position.y"]
SCORES = ["highScore.Grassland", "highScore.Mountains", "highScore.Badlands"]
COUNTS = ["enemiesKilled.goblin", "enemiesKilled.spider", "enemiesKilled.skeleton", "enemiesKilled.vampire"]
FLAGS = ["skillUnlocked.swordBeam", "skillUnlocked.shuriken", "skillUnlocked.shieldAura"]
OBJECTS = ["attack", "health", "speed", "highScore", "position", "skillUnlocked", "enemiesKilled"]

WRONG = [
    *[(field, value) for field in FINITE for value in NO_NUMBERS],
    *[(field, value) for field in SCORES for value in [*NO_NUMBERS, -1, -0.001]],
    *[(field, value) for field in COUNTS for value in NO_COUNTS],
    *[(field, value) for field in FLAGS for value in NO_BOOLEANS],
    *[(field, value) for field in OBJECTS for value in NO_OBJECTS],
    *[("leaderboard", value) for value in [*NO_TEXT, "", "grassland", "Oasis", "Grassland "]],
    *[("map", value) for value in NO_TEXT],
    *[("name", value) for value in NO_TEXT],
]
RIGHT = [
    *[(field, value) for field in FINITE for value in [0, -1, 1.5, -0.25, 1e300, 2**53]],
    *[(field, value) for field in SCORES for value in [0, 0.5, 2**53]],
    *[(field, value) for field in COUNTS for value in [0, 1, 2**53]],
    *[(field, value) for field in FLAGS for value in [True, False]],
    *[(field, {}) for field in OBJECTS],
    *[("leaderboard", value) for value in ["Grassland", "Mountains", "Badlands"]],
    *[("map", value) for value in ["", "level1", "ü"]],
]
NAMES = ["A", "9", "x" * 15, "Ada9", "Ünï", "日本語", "हिन्दी", "ไทย", "٣٤", "Ω", "e\u0301"]
NO_NAMES = ["", "x" * 16, "A-B", "-", "A B", " Ada", "Ada ", "Ada\n", "A_B", "A.B", "🗡️", "\u0000", "\u200b", "½", "Ⅷ"]
NO_NAMES += ["<b>", "A'B", "\u0301a", "\u202eAda", "²", "A\u00adB"]


def with_field(field: str, value: Any) -> dict[str, Any]:
    outer, _, inner = field.partition(".")
    return {outer: {inner: value}} if inner else {outer: value}


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_wrong_field_answers_400_and_names_it(browser: Browser, field: str, value: Any) -> None:
    document = PLAYERS.document(browser.id) | with_field(field, value)
    assert_error(PLAYERS.post(browser, document), 400, f"playerData.{field}")


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("position.x", "1", "must be a number, not text"),
        ("highScore.Grassland", -1, "must be 0 or more"),
        ("enemiesKilled.goblin", 1.5, "must be a whole number"),
        ("skillUnlocked.shuriken", 1, "must be true or false, not a number"),
        ("attack", [], "must be an object, not a list"),
        ("map", None, "must be text, not null"),
        ("leaderboard", "Oasis", "cannot be 'Oasis'"),
    ],
)
def test_wrong_field_is_told_in_words(browser: Browser, field: str, value: Any, reason: str) -> None:
    answer = PLAYERS.post(browser, PLAYERS.document(browser.id) | with_field(field, value))
    assert answer.get_json()["message"] == f"playerData.{field}: {reason}."


def test_field_that_is_missing_is_told(browser: Browser) -> None:
    assert PLAYERS.post(browser, {"id": browser.id}).get_json()["message"] == "playerData: must have the field `name`."


@pytest.mark.parametrize(("field", "value"), RIGHT)
def test_right_field_comes_back_equal(browser: Browser, field: str, value: Any) -> None:
    document = PLAYERS.create(browser, **with_field(field, value))
    assert browser.get(f"{PLAYERS.url}/{document['id']}").get_json() == document


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_number_that_is_not_finite_answers_400(browser: Browser, number: str) -> None:
    body = f'{{"playerData": {{"id": "{browser.id}", "name": "Ada", "position": {{"x": {number}}}}}}}'
    assert_error(browser.post(PLAYERS.url, data=body, content_type="application/json"), 400)


@pytest.mark.parametrize("name", NAMES)
def test_name_of_letters_and_digits_is_taken(browser: Browser, name: str) -> None:
    assert PLAYERS.create(browser, name=name)["name"] == name


@pytest.mark.parametrize("name", NO_NAMES)
def test_name_of_anything_else_answers_400(browser: Browser, name: str) -> None:
    assert_error(PLAYERS.post(browser, PLAYERS.document(browser.id, name=name)), 400, "name", "letters or digits")


def test_missing_name_answers_400(browser: Browser) -> None:
    assert_error(PLAYERS.post(browser, {"id": browser.id}), 400, "name")


def test_id_and_name_are_enough(browser: Browser) -> None:
    assert PLAYERS.post(browser, {"id": browser.id, "name": "Ada"}).status_code == 200


@pytest.mark.parametrize("group", OBJECTS)
def test_unknown_field_of_a_known_object_is_kept(browser: Browser, group: str) -> None:
    document = PLAYERS.create(browser, **{group: {"another": ["x", None]}})
    assert browser.get(f"{PLAYERS.url}/{document['id']}").get_json() == document


def test_update_is_checked_as_a_create_is(browser: Browser, redis: Redis) -> None:
    document = PLAYERS.create(browser)
    assert_error(PLAYERS.patch(browser, document | {"position": {"x": "1"}}), 400, "playerData.position.x")
    assert PLAYERS.stored(redis, document["id"]) == document


def test_wrong_field_is_told_before_a_wrong_owner(browser: Browser) -> None:
    assert_error(PLAYERS.post(browser, {"id": "someone", "name": 1}), 400)
