"""`flask indexes recreate`."""

from redis import Redis
from redis.commands.search.field import TextField
from redis.commands.search.index_definition import IndexDefinition, IndexType

from tests.support.browser import Browser
from tests.support.cli import Run
from tests.support.saves import GAMES, PLAYERS, Saves


def test_all_saves_are_found_again(run: Run, browser: Browser, redis: Redis, saves: Saves) -> None:
    saves.seed(redis, *(f"p{number}" for number in range(300)))
    result = run("indexes", "recreate")
    assert result.exit_code == 0
    assert browser.get(saves.url).get_json()["total"] == 300


def test_it_says_how_many_there_are(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada", "bob")
    GAMES.seed(redis, "ada")
    assert run("indexes", "recreate").stdout == "player-idx: 2 documents\ngame-idx: 1 document\n"


def test_index_that_is_missing_is_made(run: Run, redis: Redis) -> None:
    redis.ft("player-idx").dropindex()
    assert run("indexes", "recreate").exit_code == 0
    assert redis.ft("player-idx").info()  # type: ignore[no-untyped-call]


def test_index_with_another_schema_becomes_what_it_should_be(run: Run, browser: Browser, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada", name="Ada")
    redis.ft("player-idx").dropindex()
    definition = IndexDefinition(prefix=["players:"], index_type=IndexType.JSON)  # type: ignore[no-untyped-call]
    redis.ft("player-idx").create_index([TextField("$.map", as_name="map")], definition=definition)
    run("indexes", "recreate")
    assert browser.get("/api/playerstate/search?name=Ada").get_json()["total"] == 1


def test_saves_stay(run: Run, redis: Redis, saves: Saves) -> None:
    saves.seed(redis, "ada")
    run("indexes", "recreate")
    assert saves.stored(redis, "ada") == saves.document("ada")
