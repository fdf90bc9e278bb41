"""The search indexes, as `redis-cli` sees them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from redis import Redis

from server.components import gamestate, playerstate
from tests.support.saves import GAMES, PLAYERS, Saves

STORES: dict[str, Any] = {PLAYERS.index: playerstate.store, GAMES.index: gamestate.store}


def index_names(redis: Redis) -> list[str]:
    return sorted(redis.execute_command("FT._LIST"))  # type: ignore[no-untyped-call]


def attributes(redis: Redis, saves: Saves) -> dict[str, str]:
    """Return the index's fields and their kinds."""
    rows: Any = redis.ft(saves.index).info()["attributes"]  # type: ignore[no-untyped-call]
    return {row[row.index("identifier") + 1]: row[row.index("type") + 1] for row in rows}


def test_app_makes_both_indexes(redis: Redis) -> None:
    assert index_names(redis) == ["game-idx", "player-idx"]


def test_player_index_is_on_id_and_name(redis: Redis) -> None:
    assert attributes(redis, PLAYERS) == {"$.id": "TAG", "$.name": "TEXT"}


def test_game_index_is_on_id(redis: Redis) -> None:
    assert attributes(redis, GAMES) == {"$.id": "TAG"}


def test_dropped_index_keeps_the_documents(redis: Redis, saves: Saves) -> None:
    saves.seed(redis, "a")
    try:
        STORES[saves.index].drop_index()
        assert saves.stored(redis, "a") == saves.document("a")
    finally:
        STORES[saves.index].initialize()


def test_index_may_be_dropped_twice(redis: Redis, saves: Saves) -> None:
    try:
        STORES[saves.index].drop_index()
        STORES[saves.index].drop_index()
    finally:
        STORES[saves.index].initialize()


def test_index_may_be_made_by_many_at_once(redis: Redis, saves: Saves) -> None:
    store = STORES[saves.index]
    for _ in range(5):
        store.drop_index()
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: store.create_index_if_not_exists(), range(8)))
        assert index_names(redis).count(saves.index) == 1


def test_delete_all_deletes_the_documents_under_its_prefix(redis: Redis, saves: Saves) -> None:
    PLAYERS.seed(redis, "a", "b")
    GAMES.seed(redis, "a", "b")
    assert STORES[saves.index].delete_all() == 2
    assert not redis.keys(f"{saves.prefix}*")
    assert len(redis.keys()) >= 2


@pytest.mark.parametrize("count", [0, 2500])
def test_delete_all_counts_what_it_deletes(redis: Redis, count: int) -> None:
    GAMES.seed(redis, *(f"g{n}" for n in range(count)))
    assert gamestate.store.delete_all() == count
