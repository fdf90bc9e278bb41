"""Properties of names and searches: a name that is taken is found, and what is typed never finds another's."""

import unicodedata
from typing import Any

from hypothesis import assume, example, given
from hypothesis import strategies as st
from redis import Redis

from server.names import LONGEST
from tests.support.arbitrary import ANYTHING, written
from tests.support.browser import Browser, assert_refused
from tests.support.saves import PLAYERS, Saves

LETTERS = st.characters(categories=["L", "Nd"])
NAMES = st.text(LETTERS | st.characters(categories=["L", "Nd", "M"]), min_size=1, max_size=LONGEST).filter(
    lambda name: not unicodedata.category(name[0]).startswith("M")
)
SYNTAX = st.text(st.sampled_from("Ada|*%-~\"'@{}[]()$:\\ =>;&?,.!<^/0\0"), max_size=12)
PAGE = ("offset", "limit")


@given(name=NAMES)
def test_name_of_letters_and_digits_is_taken_and_found(browser: Browser, name: str) -> None:
    document = PLAYERS.create(browser, name=name)
    found = browser.get(f"{PLAYERS.url}/search", query_string={"name": name}).get_json()
    assert [page["value"] for page in found["documents"]] == [document]


@given(name=st.text(max_size=20) | ANYTHING)
def test_name_is_taken_by_its_rule_or_refused(browser: Browser, name: Any) -> None:
    kinds = [unicodedata.category(letter) for letter in name] if isinstance(name, str) else []
    is_name = (
        1 <= len(kinds) <= LONGEST and kinds[0][0] != "M" and all(kind[0] in "LM" or kind == "Nd" for kind in kinds)
    )
    answer = PLAYERS.post(browser, PLAYERS.document(browser.id, name=name))
    if is_name:
        assert answer.status_code == 200
    else:
        assert_refused(answer, "name")


@given(text=SYNTAX | st.text(max_size=30))
def test_search_by_id_finds_that_id_alone(browser: Browser, saves: Saves, redis: Redis, text: str) -> None:
    saves.seed(redis, "Ada", "0", "a")
    answer = browser.get(f"{saves.url}/search", query_string={"id": text})
    if not text:
        assert_refused(answer)
        return
    found = [document["value"]["id"] for document in answer.get_json()["documents"]]
    assert found == ([text] if text in ("Ada", "0", "a") else [])


@given(text=SYNTAX | st.text(max_size=30))
@example(text="Ada|Bob")
@example(text="Ada Bob")
def test_search_by_name_finds_that_name_alone(browser: Browser, redis: Redis, text: str) -> None:
    assume(text)
    for id, name in (("a", "Ada"), ("b", "Bob"), ("c", "0")):
        PLAYERS.seed(redis, id, name=name)
    answer = browser.get(f"{PLAYERS.url}/search", query_string={"name": text})
    assert answer.status_code == 200
    words = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    found = {document["value"]["name"].casefold() for document in answer.get_json()["documents"]}
    assert found <= set(words)


@given(query=st.dictionaries(st.sampled_from([*PAGE, "name", "id"]), SYNTAX | st.text(max_size=9)))
def test_any_query_is_answered_or_refused(browser: Browser, saves: Saves, query: dict[str, str]) -> None:
    for path in ("", "/search"):
        answer = browser.get(saves.url + path, query_string=query)
        if answer.status_code != 200:
            assert_refused(answer)


@given(offset=st.integers(0, 9), limit=st.integers(1, 100))
def test_page_is_a_slice_of_the_ordered_whole(
    browser: Browser, saves: Saves, redis: Redis, offset: int, limit: int
) -> None:
    ids = ["-", "0", "A", "B", "_", "a", "b"]
    saves.seed(redis, *ids)
    page = browser.get(f"{saves.url}?offset={offset}&limit={limit}").get_json()
    assert page["total"] == len(ids)
    expected = [saves.document(id) for id in ids][offset : offset + limit]
    assert written([found["value"] for found in page["documents"]]) == written(expected)
