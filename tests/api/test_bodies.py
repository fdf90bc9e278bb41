"""Bodies: declared as JSON, at most 64 KiB, an object; anything else is refused in the one shape."""

import pytest

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

KIB_64 = 64 * 1024
JSON = "application/json"
POST_ADDRESSES = ["/api/playerstate", "/api/gamestate", "/api/leaderboard"]


@pytest.mark.parametrize("path", POST_ADDRESSES)
@pytest.mark.parametrize(
    "content_type",
    [None, "", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/json", "json"],
)
def test_body_of_another_content_type_answers_415(browser: Browser, path: str, content_type: str | None) -> None:
    assert_error(browser.post(path, data=b"{}", content_type=content_type), 415, JSON)


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_unasked_body_of_another_content_type_answers_415(browser: Browser, method: str) -> None:
    answer = browser.open("/api/playerstate/some", method=method, data=b"x", content_type="text/plain")
    assert_error(answer, 415)


def test_post_without_a_body_or_content_type_answers_415(browser: Browser) -> None:
    assert_error(browser.post("/api/playerstate"), 415)


def test_content_type_may_name_a_charset(browser: Browser) -> None:
    body = b'{"key": 1}'
    answer = browser.post("/api/leaderboard", data=body, content_type="Application/JSON; charset=utf-8")
    assert_error(answer, 400)


@pytest.mark.parametrize("path", POST_ADDRESSES)
def test_body_over_64_kib_answers_413(browser: Browser, path: str) -> None:
    assert_error(browser.post(path, data=b" " * (KIB_64 + 1), content_type=JSON), 413, "64 KiB")


def test_body_of_64_kib_is_read(browser: Browser) -> None:
    answer = browser.post("/api/leaderboard", data=b"{}".ljust(KIB_64), content_type=JSON)
    assert_error(answer, 400)


def test_document_of_nearly_64_kib_is_stored(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser, notes="x" * (KIB_64 - 200))
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document


@pytest.mark.parametrize("path", POST_ADDRESSES)
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b"{]}",
        b"{'a': 1}",
        b'{"a": 1,}',
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": 1e400}',
        b'{"a": 01}',
        b'{"a": "\xff"}',
        b'{"a": "\\ud800"}',
        b'{"a": "\n"}',
        b"{} {}",
        b"\xef\xbb\xbf{}",
        b"\x00",
        b"[" * 30_000,
        b'{"a":' * 10_000,
    ],
)
def test_body_that_is_no_json_answers_400(browser: Browser, path: str, body: bytes) -> None:
    assert_error(browser.post(path, data=body, content_type=JSON), 400)


@pytest.mark.parametrize("path", POST_ADDRESSES)
@pytest.mark.parametrize("body", [b"[]", b"null", b"1", b'"text"', b"true", b"1e308"])
def test_body_that_is_no_object_answers_400(browser: Browser, path: str, body: bytes) -> None:
    assert_error(browser.post(path, data=body, content_type=JSON), 400, "object")


@pytest.mark.parametrize("value", [None, [], "text", 1, True])
def test_body_field_that_is_no_object_answers_400(browser: Browser, saves: Saves, value: object) -> None:
    assert_error(saves.post(browser, value), 400, saves.body)


def test_body_without_its_field_answers_400(browser: Browser, saves: Saves) -> None:
    assert_error(browser.post(saves.url, json=saves.document(browser.id)), 400, saves.body)
