"""What a valid game is: each field that we know, and each way it can be wrong."""

from typing import Any

import pytest

from tests.support.browser import Browser, assert_error
from tests.support.saves import GAMES

COUNTS = ["story.chapter", "story.subchapter"]
FLAGS = [f"bossDefeated.chapter{n}" for n in range(1, 5)]
OBJECTS = ["story", "bossDefeated"]
NO_COUNTS: list[Any] = ["1", True, None, [], {}, -1, 1.5]
NO_BOOLEANS: list[Any] = [0, 1, "true", None, [], {}]
NO_OBJECTS: list[Any] = [None, 1, "text", True, [], [{}]]
WRONG = [
    *[(field, value) for field in COUNTS for value in NO_COUNTS],
    *[(field, value) for field in FLAGS for value in NO_BOOLEANS],
    *[(field, value) for field in OBJECTS for value in NO_OBJECTS],
]


def with_field(field: str, value: Any) -> dict[str, Any]:
    outer, _, inner = field.partition(".")
    return {outer: {inner: value}} if inner else {outer: value}


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_wrong_field_answers_400_and_names_it(browser: Browser, field: str, value: Any) -> None:
    document = GAMES.document(browser.id) | with_field(field, value)
    assert_error(GAMES.post(browser, document), 400, f"gameData.{field}")


def test_whole_game_comes_back_equal(browser: Browser) -> None:
    bosses = {"chapter1": True, "chapter2": False, "chapter3": False, "chapter4": False}
    document = GAMES.create(browser, story={"chapter": 1, "subchapter": 0}, bossDefeated=bosses)
    assert browser.get(f"{GAMES.url}/{document['id']}").get_json() == document


def test_id_is_enough(browser: Browser) -> None:
    assert GAMES.post(browser, {"id": browser.id}).status_code == 200


@pytest.mark.parametrize("group", OBJECTS)
def test_unknown_field_of_a_known_object_is_kept(browser: Browser, group: str) -> None:
    document = GAMES.create(browser, **{group: {"another": ["x", None]}})
    assert browser.get(f"{GAMES.url}/{document['id']}").get_json() == document


def test_name_of_a_game_is_not_checked(browser: Browser) -> None:
    assert GAMES.create(browser, name=["any"])["name"] == ["any"]
