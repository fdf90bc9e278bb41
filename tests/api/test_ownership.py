"""Writing is for the owner: anyone else's write answers 403 and changes nothing in Redis."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

BOARD = "leaderboards:survivor-Grassland"


@pytest.fixture
def raw(own_redis_url: str) -> Any:
    with Redis.from_url(own_redis_url) as client:
        yield client


def snapshot(raw: Any) -> dict[bytes, bytes]:
    return {key: raw.dump(key) for key in raw.scan_iter() if not key.startswith(b"sessions:")}


def test_create_over_anothers_save_is_refused(browser: Browser, stranger: Browser, saves: Saves, raw: Any) -> None:
    document = saves.create(browser)
    before = snapshot(raw)
    assert_error(saves.post(stranger, document | {"stolen": True}), 403)
    assert snapshot(raw) == before


def test_update_of_anothers_save_is_refused(browser: Browser, stranger: Browser, saves: Saves, raw: Any) -> None:
    document = saves.create(browser)
    before = snapshot(raw)
    assert_error(saves.patch(stranger, document | {"stolen": True}), 403)
    assert snapshot(raw) == before


@pytest.mark.parametrize("form", ["{id}", "{prefix}{id}"])
def test_delete_of_anothers_save_is_refused(
    browser: Browser, stranger: Browser, saves: Saves, raw: Any, form: str
) -> None:
    document = saves.create(browser)
    before = snapshot(raw)
    address = form.format(id=document["id"], prefix=saves.prefix)
    assert_error(stranger.delete(f"{saves.url}/{address}"), 403)
    assert snapshot(raw) == before


@pytest.mark.parametrize("id", ["someone", "", "*", "players:x", "a b", "x" * 500, "\u0000", "ü"])
def test_save_under_another_id_is_refused(browser: Browser, saves: Saves, raw: Any, id: str) -> None:
    before = snapshot(raw)
    assert_error(saves.post(browser, saves.document(id)), 403)
    assert snapshot(raw) == before


@pytest.mark.parametrize("form", ["{prefix}{id}", "{id} ", " {id}", "{id}\n", "{id}\u0000"])
def test_save_under_a_variant_of_the_own_id_is_refused(browser: Browser, saves: Saves, raw: Any, form: str) -> None:
    before = snapshot(raw)
    id = form.format(id=browser.id, prefix=saves.prefix)
    assert_error(saves.post(browser, saves.document(id)), 403)
    assert snapshot(raw) == before


def test_delete_of_no_ones_save_is_refused(browser: Browser, saves: Saves) -> None:
    assert_error(browser.delete(f"{saves.url}/none"), 403)


def test_browser_without_a_session_cannot_write(browser: Browser, stranger: Browser, saves: Saves, raw: Any) -> None:
    document = saves.create(browser)
    before = snapshot(raw)
    assert_error(stranger.delete(f"{saves.url}/{document['id']}"), 403)
    assert snapshot(raw) == before


def test_forged_cookie_cannot_write(browser: Browser, stranger: Browser, saves: Saves, raw: Any) -> None:
    document = saves.create(browser)
    before = snapshot(raw)
    stranger.show_cookie(f"{document['id']}.{'A' * 27}")
    assert_error(saves.patch(stranger, document | {"stolen": True}), 403)
    assert snapshot(raw) == before


def test_ended_session_cannot_write(browser: Browser, saves: Saves, redis: Redis, raw: Any) -> None:
    document = saves.create(browser)
    redis.delete(f"sessions:{document['id']}")
    before = snapshot(raw)
    assert_error(saves.patch(browser, document | {"late": True}), 403)
    assert snapshot(raw) == before


@pytest.mark.parametrize(
    "member", ["Ada-{other}", "Ada-", "Ada--{own}", "Ada-{own} ", "Ada-{own}-", "Ada-Bob-{own}", "Ada- {own}"]
)
def test_score_of_a_forged_member_is_refused(browser: Browser, stranger: Browser, raw: Any, member: str) -> None:
    before = snapshot(raw)
    entry = {"key": BOARD, "score": 5, "member": member.format(own=browser.id, other=stranger.id)}
    assert_error(browser.post("/api/leaderboard", json=entry), 403)
    assert snapshot(raw) == before


def test_anothers_score_cannot_be_raised(browser: Browser, stranger: Browser, raw: Any) -> None:
    entry = {"key": BOARD, "score": 5, "member": f"Ada-{browser.id}"}
    browser.post("/api/leaderboard", json=entry)
    before = snapshot(raw)
    assert_error(stranger.post("/api/leaderboard", json=entry | {"score": 9}), 403)
    assert snapshot(raw) == before
