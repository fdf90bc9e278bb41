"""Pages of more documents than Search should sort: read by rank, and in the same order."""

from typing import Any

import pytest
from redis import ConnectionError, Redis

from server import roster
from server.components import gamestate, playerstate
from server.search import FEW
from tests.support.browser import Browser
from tests.support.saves import PLAYERS, Saves

MANY = FEW + 5
IDS = [f"{'aAbB-_09'[n % 8]}{n}" for n in range(MANY)]


def store_of(saves: Saves) -> Any:
    return playerstate.store if saves is PLAYERS else gamestate.store


def page(browser: Browser, saves: Saves, offset: int, limit: int = 100) -> tuple[int, list[str]]:
    found = browser.get(f"{saves.url}?offset={offset}&limit={limit}").get_json()
    return found["total"], [document["value"]["id"] for document in found["documents"]]


def all_ids(browser: Browser, saves: Saves) -> list[str]:
    return [id for offset in range(0, MANY, 100) for id in page(browser, saves, offset)[1]]


@pytest.fixture
def many(redis: Redis, saves: Saves) -> Saves:
    for id in IDS:
        store_of(saves).create(saves.document(id))
    return saves


def test_pages_hold_all_in_order(browser: Browser, many: Saves) -> None:
    assert all_ids(browser, many) == sorted(IDS)


def test_documents_come_with_their_keys(browser: Browser, many: Saves) -> None:
    first = min(IDS)
    answer = browser.get(f"{many.url}?limit=1").get_json()
    expected = [{"id": many.prefix + first, "value": many.document(first)}]
    assert answer == {"total": MANY, "documents": expected}


def test_order_is_that_of_search(browser: Browser, many: Saves) -> None:
    store = store_of(many)
    for id in IDS[:10]:
        store.delete(id)
    few = [id for offset in range(0, MANY, 100) for id in page(browser, many, offset)[1]]
    assert few == sorted(IDS[10:])


def test_search_is_asked_for_nothing(browser: Browser, many: Saves, redis: Redis) -> None:
    redis.config_resetstat()
    page(browser, many, MANY // 2)
    assert not [name for name in redis.info("commandstats") if "FT.SEARCH" in name.upper()]


def test_offset_past_the_end_answers_no_documents(browser: Browser, many: Saves) -> None:
    assert page(browser, many, MANY + 50) == (MANY, [])


def test_deleted_document_is_listed_no_more(browser: Browser, many: Saves) -> None:
    store_of(many).delete(min(IDS))
    assert page(browser, many, 0, 1) == (MANY - 1, [sorted(IDS)[1]])


def test_documents_of_others_are_listed_once_mended(browser: Browser, many: Saves, redis: Redis) -> None:
    many.seed(redis, "---first")
    store_of(many).documents.mend_roster()
    assert page(browser, many, 0, 1) == (MANY + 1, ["---first"])


def test_documents_that_others_deleted_are_listed_no_more_once_mended(
    browser: Browser, many: Saves, redis: Redis
) -> None:
    redis.delete(many.prefix + min(IDS))
    store_of(many).documents.mend_roster()
    assert page(browser, many, 0, 1) == (MANY - 1, [sorted(IDS)[1]])


def test_document_that_is_gone_leaves_its_page_shorter(browser: Browser, many: Saves, redis: Redis) -> None:
    redis.delete(many.prefix + min(IDS))
    assert page(browser, many, 0, 2)[1] == sorted(IDS)[1:2]


def test_all_documents_are_forgotten_together(browser: Browser, many: Saves) -> None:
    assert store_of(many).delete_all() == MANY
    assert page(browser, many, 0) == (0, [])


def test_save_is_stored_though_the_list_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, redis: Redis) -> None:
    def unreachable(*_: object) -> None:
        raise ConnectionError("Another node of the cluster is away.")

    monkeypatch.setattr(roster, "ask", unreachable)
    playerstate.store.create({"id": "a", "name": "Ada"})
    assert redis.exists("players:a")
    playerstate.store.delete("a")
    assert not redis.exists("players:a")
