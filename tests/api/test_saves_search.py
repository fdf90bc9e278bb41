"""`GET /api/playerstate/search` and `/api/gamestate/search`: what is typed is text, never query syntax."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import GAMES, PLAYERS, Saves

SYNTAX = [
    "*", "A*", "*a", "%Ada%", "%%Ada%%", "-Ada", "~Ada", "Ada|Bob", "Ada Bob", "(Ada)", '"Ada"', "'Ada'", "@name:Ada",
    "@id:{a}", "@id:{*}", "Ada=>{$weight:2}", "[0 1]", "{a}", "$name", "$id", "\\", "\\*", ")", "(", "Ada)", "w'A*'",
    "Ada:", "A?a", "|", "-", "~", "%", ";", "FT.SEARCH", "Ada\u0000Bob", "\u0000", " ", "🗡️", "as", "isempty(@name)",
]  # fmt: skip


def search(browser: Browser, saves: Saves, **query: Any) -> list[str]:
    answer = browser.get(f"{saves.url}/search", query_string=query)
    assert answer.status_code == 200, answer.text
    body = answer.get_json()
    assert body["total"] == len(body["documents"])
    return [document["id"].removeprefix(saves.prefix) for document in body["documents"]]


@pytest.fixture
def crowd(redis: Redis) -> None:
    for id, name in [("a", "Ada"), ("b", "Bob"), ("c", "Ada"), ("d", "Run"), ("e", "The"), ("A", "Eve")]:
        PLAYERS.seed(redis, id, name=name)
        GAMES.seed(redis, id)


def test_search_answers_documents_with_their_keys(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser, extra=[None])
    answer = browser.get(f"{saves.url}/search?id={document['id']}")
    expected = [{"id": saves.prefix + document["id"], "value": document}]
    assert answer.get_json() == {"total": 1, "documents": expected}


@pytest.mark.usefixtures("crowd")
def test_search_by_name_finds_all_of_that_name(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="Ada") == ["a", "c"]


@pytest.mark.usefixtures("crowd")
def test_clauses_are_anded(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="Ada", id="c") == ["c"]


@pytest.mark.usefixtures("crowd")
def test_clauses_that_do_not_meet_find_nothing(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="Ada", id="b") == []


@pytest.mark.usefixtures("crowd")
def test_name_of_a_common_word_is_found(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="The") == ["e"]


@pytest.mark.usefixtures("crowd")
def test_name_is_not_stemmed(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="Runs") == search(browser, PLAYERS, name="Running") == []


@pytest.mark.usefixtures("crowd")
def test_id_matches_case_and_all(browser: Browser, saves: Saves) -> None:
    assert search(browser, saves, id="A") == ["A"]


def test_id_matches_whole(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, "one-two", "one", "two")
    assert search(browser, saves, id="one") == ["one"]


@pytest.mark.parametrize("id", ["-abc", "_abc", "a-b_c-d", "--", "0", "x" * 128, "as", "the"])
def test_any_session_id_finds_its_save(browser: Browser, saves: Saves, redis: Redis, id: str) -> None:
    saves.seed(redis, id)
    assert search(browser, saves, id=id) == [id]


@pytest.mark.parametrize(
    "name", ["日本語", "हिन्दी", "ไทย", "Ångström", "ﻼﻻ", "٣٤", "Ωmega", "א", "0", "00001", "İstanbul", "ß", "Ada9"]
)
def test_name_of_any_script_is_found(browser: Browser, name: str) -> None:
    document = PLAYERS.create(browser, name=name)
    assert search(browser, PLAYERS, name=name) == [document["id"]]


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize("text", SYNTAX)
def test_query_syntax_in_an_id_finds_nothing(browser: Browser, saves: Saves, text: str) -> None:
    assert search(browser, saves, id=text) == []


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize("text", SYNTAX)
def test_query_syntax_in_a_name_is_text(browser: Browser, text: str) -> None:
    assert len(search(browser, PLAYERS, name=text)) <= text.count("Ada") * 2


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize(
    "text", ["Ada|Bob", "Ada Bob", "A*", "*", "%Adb%", "-Bob", "@id:{b}", "Ada|b", "Ad", "da", "Ada\u0000"]
)
def test_query_syntax_in_a_name_widens_nothing(browser: Browser, text: str) -> None:
    assert search(browser, PLAYERS, name=text) == []


@pytest.mark.parametrize("query", ["", "name=", "id=", "name=&id=", "other=Ada", "offset=0"])
def test_search_without_a_clause_answers_400(browser: Browser, query: str) -> None:
    assert_error(browser.get(f"{PLAYERS.url}/search?{query}"), 400)


@pytest.mark.parametrize("query", ["", "id=", "name=Ada"])
def test_search_of_games_without_an_id_answers_400(browser: Browser, query: str) -> None:
    assert_error(browser.get(f"{GAMES.url}/search?{query}"), 400, "id")


@pytest.mark.usefixtures("crowd")
def test_empty_clause_is_left_out(browser: Browser) -> None:
    assert search(browser, PLAYERS, name="", id="a") == ["a"]


def test_search_is_paged(browser: Browser, redis: Redis) -> None:
    PLAYERS.seed(redis, *"abcdefgh", name="Ada")
    pages = [
        browser.get(f"{PLAYERS.url}/search?name=Ada&offset={offset}&limit=3").get_json() for offset in range(0, 8, 3)
    ]
    found = [document["value"]["id"] for page in pages for document in page["documents"]]
    assert found == list("abcdefgh")
    assert {page["total"] for page in pages} == {8}


def test_long_text_finds_nothing(browser: Browser, saves: Saves) -> None:
    assert search(browser, saves, id="x" * 3000) == []


def test_updated_name_is_found_at_once(browser: Browser) -> None:
    document = PLAYERS.create(browser, name="Ada")
    PLAYERS.patch(browser, document | {"name": "Bob"})
    assert search(browser, PLAYERS, name="Bob") == [document["id"]]
    assert search(browser, PLAYERS, name="Ada") == []
