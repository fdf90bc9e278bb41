"""Collection paths answer with and without the trailing slash, with no redirect."""

import pytest

from tests.support.browser import Browser
from tests.support.saves import Saves

BOARD = "leaderboards:survivor-Grassland"


@pytest.mark.parametrize("slash", ["", "/"])
def test_create_takes_either_path(browser: Browser, saves: Saves, slash: str) -> None:
    answer = browser.post(saves.url + slash, json={saves.body: saves.document(browser.id)})
    assert answer.status_code == 200


@pytest.mark.parametrize("slash", ["", "/"])
def test_update_takes_either_path(browser: Browser, saves: Saves, slash: str) -> None:
    document = saves.create(browser)
    assert browser.patch(saves.url + slash, json={saves.body: document}).status_code == 200


@pytest.mark.parametrize("slash", ["", "/"])
def test_list_takes_either_path(browser: Browser, saves: Saves, slash: str) -> None:
    assert browser.get(saves.url + slash).status_code == 200


@pytest.mark.parametrize("slash", ["", "/"])
def test_search_takes_either_path(browser: Browser, saves: Saves, slash: str) -> None:
    assert browser.get(f"{saves.url}/search{slash}?id=none").status_code == 200


@pytest.mark.parametrize("slash", ["", "/"])
def test_board_takes_a_score_at_either_path(browser: Browser, slash: str) -> None:
    entry = {"key": BOARD, "score": 1, "member": f"Ada-{browser.id}"}
    assert browser.post("/api/leaderboard" + slash, json=entry).status_code == 200
