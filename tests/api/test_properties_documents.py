"""Properties of documents: what goes in comes out equal, or is refused with a reason; never a 5xx."""

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from tests.support.arbitrary import any_fields, deep_values, storable_fields, written
from tests.support.browser import Browser, assert_refused
from tests.support.saves import Saves

INEXACT = "cannot be stored exactly"


def send(browser: Browser, saves: Saves, document: dict[str, Any], ascii: bool) -> TestResponse:
    """Create a save, its text escaped or as it is; a lone surrogate has no other form than escaped."""
    body = json.dumps({saves.body: document}, ensure_ascii=ascii).encode(errors="surrogatepass")
    return browser.post(saves.url, data=body, content_type="application/json")


def saved(browser: Browser, saves: Saves) -> Any:
    return browser.get(f"{saves.url}/{browser.id}").get_json()


@given(fields=storable_fields, ascii=st.booleans())
@example(fields={"\0": -2.4512645978140408e231}, ascii=True)
def test_what_can_be_stored_comes_back_equal(browser: Browser, saves: Saves, fields: Any, ascii: bool) -> None:
    document = fields | saves.document(browser.id)
    answer = send(browser, saves, document, ascii)
    if answer.status_code != 200:
        assert_refused(answer, INEXACT)
        return
    assert written(saved(browser, saves)) == written(document)


@given(fields=any_fields(), ascii=st.booleans())
def test_anything_comes_back_equal_or_changes_nothing(browser: Browser, saves: Saves, fields: Any, ascii: bool) -> None:
    before = saves.create(browser, note="before")
    document = saves.document(browser.id) | fields
    answer = send(browser, saves, document, ascii)
    if answer.status_code != 200:
        assert_refused(answer)
        document = before
    assert written(saved(browser, saves)) == written(document)


@given(value=deep_values())
def test_deep_nesting_comes_back_equal_or_is_refused(browser: Browser, saves: Saves, value: Any) -> None:
    document = saves.document(browser.id, deep=value)
    answer = send(browser, saves, document, True)
    if answer.status_code != 200:
        assert_refused(answer)
        return
    assert written(saved(browser, saves)) == written(document)


@given(fields=storable_fields)
def test_list_and_search_show_what_is_read(browser: Browser, saves: Saves, fields: Any) -> None:
    send(browser, saves, fields | saves.document(browser.id), True)
    read = browser.get(f"{saves.url}/{browser.id}")
    for path in ("", f"/search?id={browser.id}"):
        shown = [page["value"] for page in browser.get(saves.url + path).get_json()["documents"]]
        assert written(shown) == written([read.get_json()] if read.status_code == 200 else [])


@given(body=st.binary(max_size=200) | st.text(st.characters(), max_size=50).map(lambda text: json.dumps(text).encode()))
def test_body_of_any_bytes_is_refused(browser: Browser, saves: Saves, body: bytes) -> None:
    assert_refused(browser.post(saves.url, data=body, content_type="application/json"))
