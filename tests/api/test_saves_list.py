"""`GET /api/playerstate` and `/api/gamestate`: pages in a stable order."""

import random

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

BAD_WHOLE_NUMBERS = ["", " ", "-1", "+1", "1.0", "1e1", "a", "٣", "0x1", "1 ", "9" * 30, "NaN", "1,2", "%00"]


def page_ids(browser: Browser, saves: Saves, query: str = "") -> list[str]:
    found = browser.get(f"{saves.url}?{query}").get_json()["documents"]
    return [document["id"] for document in found]


def test_empty_list_answers_no_documents(browser: Browser, saves: Saves) -> None:
    assert browser.get(saves.url).get_json() == {"total": 0, "documents": []}


def test_document_comes_with_its_key(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser, extra={"deep": [1.5]})
    expected = [{"id": saves.prefix + document["id"], "value": document}]
    assert browser.get(saves.url).get_json() == {"total": 1, "documents": expected}


def test_page_holds_ten_by_default(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, *(f"p{n}" for n in range(12)))
    answer = browser.get(saves.url).get_json()
    assert (answer["total"], len(answer["documents"])) == (12, 10)


def test_total_counts_all_on_every_page(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, *(f"p{n}" for n in range(5)))
    assert browser.get(f"{saves.url}?offset=4&limit=3").get_json()["total"] == 5


def test_limit_of_a_hundred_is_served(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, *(f"p{n}" for n in range(103)))
    assert len(page_ids(browser, saves, "limit=100")) == 100


def test_pages_join_without_gap_or_repetition(browser: Browser, saves: Saves, redis: Redis) -> None:
    ids = [f"p{n}" for n in range(25)]
    random.Random(1).shuffle(ids)
    saves.seed(redis, *ids)
    pages = [page_ids(browser, saves, f"offset={offset}&limit=7") for offset in range(0, 25, 7)]
    joined = [id for page in pages for id in page]
    assert len(joined) == len(set(joined)) == 25


def test_ids_that_differ_by_case_alone_keep_a_stable_order(browser: Browser, saves: Saves, redis: Redis) -> None:
    ids = ["aaa", "aaA", "aAa", "aAA", "Aaa", "AaA", "AAa", "AAA"]
    saves.seed(redis, *ids)
    joined = [id for offset in range(8) for id in page_ids(browser, saves, f"offset={offset}&limit=1")]
    assert sorted(joined) == sorted(saves.prefix + id for id in ids)


def test_order_outlives_an_update(browser: Browser, saves: Saves, redis: Redis) -> None:
    ids = ["b", "D", "a", "C", "_", "-", "0", "c", "A"]
    saves.seed(redis, *ids)
    before = page_ids(browser, saves, "limit=100")
    saves.seed(redis, *reversed(ids), changed=True)
    assert page_ids(browser, saves, "limit=100") == before


def test_offset_past_the_end_answers_no_documents(browser: Browser, saves: Saves, redis: Redis) -> None:
    saves.seed(redis, "a")
    assert browser.get(f"{saves.url}?offset=50").get_json() == {"total": 1, "documents": []}


def test_players_and_games_do_not_mix(browser: Browser, saves: Saves, redis: Redis) -> None:
    redis.json().set("players:p", "$", {"id": "p", "name": "Ada"})
    redis.json().set("games:g", "$", {"id": "g"})
    assert page_ids(browser, saves) == [saves.prefix + {"players:": "p", "games:": "g"}[saves.prefix]]


def test_created_save_is_listed_at_once(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    assert page_ids(browser, saves) == [saves.prefix + document["id"]]


def test_deleted_save_is_listed_no_more(browser: Browser, saves: Saves) -> None:
    document = saves.create(browser)
    browser.delete(f"{saves.url}/{document['id']}")
    assert page_ids(browser, saves) == []


@pytest.mark.parametrize("path", ["", "/search"])
@pytest.mark.parametrize("limit", [*BAD_WHOLE_NUMBERS, "0", "101", "999999"])
def test_limit_out_of_bounds_answers_400(browser: Browser, saves: Saves, path: str, limit: str) -> None:
    assert_error(browser.get(f"{saves.url}{path}?id=a&limit={limit}"), 400, "limit", "1 to 100")


@pytest.mark.parametrize("path", ["", "/search"])
@pytest.mark.parametrize("offset", [*BAD_WHOLE_NUMBERS, "1000000", "99999999999999999999"])
def test_offset_out_of_bounds_answers_400(browser: Browser, saves: Saves, path: str, offset: str) -> None:
    assert_error(browser.get(f"{saves.url}{path}?id=a&offset={offset}"), 400, "offset")


def test_highest_offset_answers_no_documents(browser: Browser, saves: Saves) -> None:
    assert page_ids(browser, saves, "offset=999900&limit=100") == []
