"""`flask boards season …` and `seasons`: a board begins anew and its entries are kept."""

from datetime import UTC, datetime

import pytest
from redis import Redis
from redis.crc import key_slot

from tests.support.cli import Run
from tests.support.stored import everything

BOARD = "leaderboards:survivor-Grassland"
SEASON = f"seasons:{{{BOARD}}}:spring"
ENTRIES = {"Ada-ada": 7.0, "Bob-bob": 9.5}


@pytest.fixture(autouse=True)
def entries(redis: Redis) -> None:
    redis.zadd(BOARD, dict(ENTRIES))


def end(run: Run, *words: str) -> None:
    assert run("boards", "season", "Grassland", *words).exit_code == 0


def test_entries_are_moved(run: Run, redis: Redis) -> None:
    result = run("boards", "season", "Grassland", "--archive", "spring")
    assert result.output == "Grassland: 2 entries moved to the season spring\n"
    assert not redis.exists(BOARD)
    assert dict(everything(redis)[SEASON]) == ENTRIES


def test_other_boards_go_on(run: Run, redis: Redis) -> None:
    redis.zadd("leaderboards:survivor-Badlands", {"Ada-ada": 1})
    end(run, "--archive", "spring")
    assert redis.zcard("leaderboards:survivor-Badlands") == 1


def test_without_a_label_it_is_the_day(run: Run, redis: Redis) -> None:
    days = {datetime.now(UTC).date().isoformat()}
    end(run)
    days.add(datetime.now(UTC).date().isoformat())
    assert redis.smembers(f"seasons:{{{BOARD}}}") <= days


def test_season_that_there_is_is_never_replaced(run: Run, redis: Redis) -> None:
    end(run, "--archive", "spring")
    redis.zadd(BOARD, {"Eve-eve": 1})
    result = run("boards", "season", "Grassland", "--archive", "spring")
    assert (result.exit_code, result.stderr) == (1, "Error: Grassland: there is a season spring already.\n")
    assert dict(everything(redis)[SEASON]) == ENTRIES
    assert redis.zrange(BOARD, 0, -1) == ["Eve-eve"]


def test_empty_board_has_no_season_to_end(run: Run, redis: Redis) -> None:
    result = run("boards", "season", "Badlands", "--archive", "spring")
    assert (result.exit_code, result.stderr) == (1, "Error: Badlands: there are no entries to move.\n")
    assert not redis.keys("seasons:*")


def test_key_that_holds_no_board_is_no_season(run: Run, redis: Redis) -> None:
    redis.set("leaderboards:survivor-Badlands", "x")
    before = everything(redis)
    result = run("boards", "season", "Badlands", "--archive", "spring")
    told = "Badlands: the key leaderboards:survivor-Badlands holds no board. Rename or delete it."
    assert (result.exit_code, result.stderr) == (1, f"Error: {told}\n")
    assert everything(redis) == before


def test_season_that_cannot_be_listed_is_not_ended(run: Run, redis: Redis) -> None:
    redis.set(f"seasons:{{{BOARD}}}", "x")
    before = everything(redis)
    result = run("boards", "season", "Grassland", "--archive", "spring")
    assert result.exit_code == 1
    assert "WRONGTYPE" in result.stderr
    assert everything(redis) == before


@pytest.mark.parametrize("label", ["", "a b", "a:b", "{x}", "-x", "ä", "\x1b[31m", "x" * 33])
@pytest.mark.parametrize("words", [("season", "Grassland", "--archive"), ("top", "Grassland", "--season")])
def test_label_that_is_none_is_refused(run: Run, redis: Redis, words: tuple[str, ...], label: str) -> None:
    result = run("boards", *words, label)
    assert result.exit_code == 2
    assert "1 to 32 letters" in result.stderr
    assert redis.zcard(BOARD) == 2


def test_seasons_are_listed_with_their_entries(run: Run, redis: Redis) -> None:
    end(run, "--archive", "spring")
    redis.zadd(BOARD, {"Eve-eve": 1})
    end(run, "--archive", "autumn")
    lines = [line.split() for line in run("boards", "seasons").output.splitlines()]
    assert lines == [["Grassland", "autumn", "1"], ["Grassland", "spring", "2"], ["2", "seasons"]]


def test_one_season_is_one(run: Run) -> None:
    end(run, "--archive", "spring")
    assert run("boards", "seasons").output.splitlines()[-1] == "1 season"


def test_season_of_one_entry_is_told_as_one(run: Run, redis: Redis) -> None:
    redis.zrem(BOARD, "Bob-bob")
    assert run("boards", "season", "Grassland").output.startswith("Grassland: 1 entry moved to the season ")


@pytest.mark.parametrize("key", [SEASON, "seasons:{leaderboards:survivor-Badlands}", "leaderboards:survivor-Badlands"])
def test_seasons_are_listed_beside_a_key_of_another_type(run: Run, redis: Redis, key: str) -> None:
    for label in ("autumn", "spring"):
        redis.zadd(BOARD, {"Eve-eve": 1})
        end(run, "--archive", label)
    redis.set(key, "x")
    result = run("boards", "seasons")
    assert (result.exit_code, result.stdout.split()[:2]) == (0, ["Grassland", "autumn"])
    assert result.stderr == f"Not a board or season, though named like one: {key}\n"


def test_best_of_a_season_are_shown(run: Run) -> None:
    end(run, "--archive", "spring")
    lines = [line.split() for line in run("boards", "top", "Grassland", "--season", "spring").output.splitlines()]
    assert lines == [["1.", "9.5", "Bob-bob"], ["2.", "7", "Ada-ada"]]


def test_season_that_never_was_is_an_error(run: Run) -> None:
    result = run("boards", "top", "Grassland", "--season", "winter")
    told = "Error: Grassland: there is no season winter.\n"
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", told)


def test_board_and_its_seasons_are_in_one_slot_of_a_cluster(run: Run, redis: Redis) -> None:
    end(run, "--archive", "spring")
    slots = {key_slot(str(key).encode()) for key in (BOARD, *redis.keys("seasons:*"))}
    assert len(slots) == 1
