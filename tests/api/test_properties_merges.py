"""Properties of merge patches: the result is RFC 7396's, or the patch is refused and changes nothing."""

from typing import Any

from hypothesis import example, given

from tests.support.arbitrary import any_fields, patches, storable_fields, written
from tests.support.browser import Browser, assert_refused
from tests.support.merge_patch import merged
from tests.support.saves import Saves


def check_merge(browser: Browser, saves: Saves, fields: dict[str, Any], patch: Any) -> None:
    """Merge a patch into a document of these fields, and compare what is read then with the reference's result."""
    before = saves.document(browser.id) | fields
    url = f"{saves.url}/{browser.id}"
    if saves.post(browser, before).status_code != 200:
        return  # its numbers cannot stand under such keys, and the documents' own properties tell that
    answer = saves.merge(browser, patch)
    expected = merged(before, patch)
    if answer.status_code != 200:
        assert_refused(answer)
        expected = before
    read = browser.get(url)
    assert written(read.get_json()) == written(expected)
    if answer.status_code == 200:
        assert answer.headers["ETag"] == read.headers["ETag"]


@given(fields=patches, patch=patches)
@example(fields={}, patch={"a": {"b": None}})
@example(fields={"a": 5}, patch={"a": {"b": None, "c": {"d": None}}})
@example(fields={"a": [1]}, patch={"a": {"b": [None, {"c": None}]}})
@example(fields={"a": {"b": 1}}, patch={"a": {}})
def test_merge_is_that_of_rfc_7396(browser: Browser, saves: Saves, fields: Any, patch: Any) -> None:
    check_merge(browser, saves, fields, patch)


@given(fields=storable_fields, patch=storable_fields)
def test_merge_of_any_json_is_that_of_rfc_7396(browser: Browser, saves: Saves, fields: Any, patch: Any) -> None:
    check_merge(browser, saves, fields, patch)


@given(patch=any_fields())
def test_merge_into_known_fields_never_makes_a_wrong_save(browser: Browser, saves: Saves, patch: Any) -> None:
    check_merge(browser, saves, {"attack": {"dungeon": 1}, "story": {"chapter": 1}, "map": "level1"}, patch)
    read = browser.get(f"{saves.url}/{browser.id}").get_json()
    assert saves.post(browser, read).status_code == 200
