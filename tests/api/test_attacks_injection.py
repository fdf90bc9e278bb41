"""Injection: what a caller sends is never a pattern, a path, a key or a script to Redis."""

from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_refused
from tests.support.saves import PLAYERS, Saves

# Lua's patterns, Redis' globs and protocol, JSONPath, and the separators that the server itself uses.
CRAFTED = ["*", ".*", "%a+", " %S+ ", "[0-9a-f]*", "^", "?", "$", "$..*", "{x}", "' or 1", "\\", "a b", "%", "-", "#"]
# No digits of this double are read right by RedisJSON, so its place has to be told as a path.
MISREAD = -2.4512645978140408e231


@pytest.mark.parametrize("tag", CRAFTED)
@pytest.mark.parametrize("form", ['"{}"', "{}", ' "{}" ', '"x", "{}"', 'W/"{}"'])
def test_crafted_version_matches_no_save(browser: Browser, saves: Saves, redis: Redis, tag: str, form: str) -> None:
    document = saves.create(browser)
    condition = form.format(tag)
    if condition.strip() == "*":
        return  # that one has a meaning: any version
    answer = saves.patch(browser, document | {"n": 1}, {"If-Match": condition})
    assert answer.status_code == 412
    assert saves.stored(redis, document["id"]) == document


@pytest.mark.parametrize("key", [*CRAFTED, "replays:x", "sessions:{id}", "../x", "EVAL"])
def test_crafted_idempotency_key_touches_no_other_key(browser: Browser, redis: Redis, key: str) -> None:
    document = PLAYERS.document(browser.id)
    before = set(redis.scan_iter())
    assert PLAYERS.post(browser, document, {"Idempotency-Key": key}).status_code == 200
    added = set(redis.scan_iter()) - before
    # The list of ids is entered in passing, now or a moment later.
    assert {name.split(":")[0] for name in added} - {"ids"} == {"players", "replays"}


@pytest.mark.parametrize(
    "id", ["*", "%3F", "[a-z]*", "a\r\nDEL x", "a%0d%0aFLUSHALL", "..", "sessions:x", "{a}", "$", "a b"]
)
def test_crafted_id_reads_nothing(browser: Browser, saves: Saves, redis: Redis, id: str) -> None:
    saves.seed(redis, "a", "x")
    assert_refused(browser.get(f"{saves.url}/{id}"))


@pytest.mark.parametrize(
    "key", ["..n", "n", "*", "..*", "n[0]", '"].n', "'].n", '"]["n', "['n']", "n,id", "?(@.n)", "n'], ['id", '\\"].n']
)
def test_crafted_field_changes_itself_alone(browser: Browser, redis: Redis, key: str) -> None:
    document = PLAYERS.create(browser, n=5)
    answer = PLAYERS.merge(browser, {"deep": {key: MISREAD}})
    expected: Any = document | {"deep": {key: MISREAD}} if answer.status_code == 200 else document
    assert PLAYERS.stored(redis, document["id"]) == expected


@pytest.mark.parametrize("key", ["__proto__", "constructor", "prototype", "__class__", "toString"])
def test_field_named_as_a_languages_own_is_data(browser: Browser, saves: Saves, key: str) -> None:
    document = saves.create(browser)
    assert saves.merge(browser, {key: {"polluted": True}}).status_code == 200
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document | {key: {"polluted": True}}


@pytest.mark.parametrize(
    "board", ["*", "leaderboards:*", "leaderboards:survivor-Grassland\r\nDEL x", "sessions:x", "{a}"]
)
def test_crafted_board_reads_and_writes_nothing(browser: Browser, redis: Redis, board: str) -> None:
    entry = {"key": board, "score": 1, "member": f"Ada-{browser.id}"}
    before = set(redis.scan_iter())
    assert_refused(browser.post("/api/leaderboard", json=entry))
    assert_refused(browser.get(f"/api/leaderboard/{board}"))
    assert_refused(browser.post("/api/run", json={"board": board}))
    assert set(redis.scan_iter()) == before
