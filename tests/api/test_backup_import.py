"""`flask backup import`: what was exported is there again, to the letter, however often it is imported."""

from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from tests.support.browser import Browser
from tests.support.cli import Run
from tests.support.saves import GAMES, PLAYERS
from tests.support.stored import everything

BOARD = "leaderboards:survivor-Grassland"
LABELS = f"seasons:{{{BOARD}}}"
# Some of them RedisJSON reads wrong as they are usually written.
FLOATS = [-3656.3575588759877, 0.1, 1e300, -0.0, 5.0, 2.0**53, 1.7976931348623157e308, -2.4512645978140408e231]


@pytest.fixture
def browser(browser: Browser, redis: Redis) -> Browser:
    """A player with saves, entries on a board and in a season, and a session."""
    PLAYERS.create(browser, floats=FLOATS, big=2**64 - 1, text='日本 "\\\n\0', empty={}, none=None)
    GAMES.create(browser, story={"chapter": 2})
    redis.zadd(BOARD, {f"Ada-{browser.id}": 0.1, "Bob-bob": 2**53 - 1})
    redis.zadd(f"{LABELS}:spring", {"Bob-bob": 3})
    redis.sadd(LABELS, "spring")
    return browser


@pytest.fixture
def backup(run: Run, browser: Browser, tmp_path: Path) -> str:
    path = str(tmp_path / "backup.ndjson")
    assert run("backup", "export", path).exit_code == 0
    return path


def lose_all(redis: Redis) -> None:
    """Lose what players had; the secret stays."""
    redis.delete(*redis.keys("[^c]*"))


def test_all_is_there_again_to_the_letter(run: Run, backup: str, redis: Redis) -> None:
    before = everything(redis)
    lose_all(redis)
    assert run("backup", "import", backup).exit_code == 0
    assert everything(redis) == before


def test_twice_is_as_once(run: Run, backup: str, redis: Redis) -> None:
    lose_all(redis)
    run("backup", "import", backup)
    once = everything(redis)
    result = run("backup", "import", backup)
    assert everything(redis) == once
    assert "0 players, 0 games, 0 entries, 0 sessions imported" in result.stderr


def test_players_stay_who_they_are(run: Run, backup: str, browser: Browser, redis: Redis) -> None:
    id = browser.id
    lose_all(redis)
    run("backup", "import", backup)
    assert browser.id == id
    assert PLAYERS.post(browser, PLAYERS.document(id)).status_code == 200


def test_session_ends_when_it_would_have(run: Run, backup: str, browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    left = redis.pttl(key)
    lose_all(redis)
    run("backup", "import", backup)
    assert abs(redis.pttl(key) - left) < 30_000


def test_saves_are_found_again(run: Run, backup: str, browser: Browser, redis: Redis) -> None:
    lose_all(redis)
    run("backup", "import", backup)
    assert browser.get("/api/playerstate/search?name=Ada").get_json()["total"] == 1


def test_save_that_there_is_stays(run: Run, backup: str, browser: Browser, redis: Redis) -> None:
    for saves in (PLAYERS, GAMES):
        saves.create(browser, note="newer", float=FLOATS[0])
    before = everything(redis)
    run("backup", "import", backup)
    assert everything(redis) == before


def test_save_is_overwritten_where_that_is_wished(run: Run, backup: str, browser: Browser, redis: Redis) -> None:
    before = everything(redis)
    for saves in (PLAYERS, GAMES):
        saves.create(browser, note="newer")
    result = run("backup", "import", "--overwrite", backup)
    assert everything(redis) == before
    assert "1 player, 1 game, 0 entries, 0 sessions imported" in result.stderr


@pytest.mark.parametrize("words", [(), ("--overwrite",)])
def test_of_two_scores_the_higher_stays(run: Run, backup: str, redis: Redis, words: tuple[str, ...]) -> None:
    redis.zadd(BOARD, {"Bob-bob": 1})
    redis.zadd(f"{LABELS}:spring", {"Bob-bob": 5})
    run("backup", "import", *words, backup)
    assert redis.zscore(BOARD, "Bob-bob") == 2**53 - 1
    assert redis.zscore(f"{LABELS}:spring", "Bob-bob") == 5


def test_one_players_backup_touches_nobody_else(run: Run, browser: Browser, redis: Redis, tmp_path: Path) -> None:
    path = str(tmp_path / "one.ndjson")
    run("backup", "export", path, "--player", browser.id)
    before = everything(redis)
    redis.delete(f"players:{browser.id}", f"games:{browser.id}", BOARD)
    redis.zadd(BOARD, {"Bob-bob": 2**53 - 1})
    run("backup", "import", path)
    assert everything(redis) == before


def test_backup_may_come_by_the_standard_input(run: Run, backup: str, redis: Redis) -> None:
    before = everything(redis)
    lose_all(redis)
    assert run("backup", "import", "-", answer=Path(backup).read_bytes()).exit_code == 0
    assert everything(redis) == before


def test_many_batches_come_back_whole(run: Run, redis: Redis, tmp_path: Path) -> None:
    PLAYERS.seed(redis, *(f"p{number}" for number in range(700)))
    redis.zadd(BOARD, {f"Ada-p{number}": number for number in range(700)})
    path, before = str(tmp_path / "b"), everything(redis)
    run("backup", "export", path)
    lose_all(redis)
    run("backup", "import", path)
    assert everything(redis) == before


def test_what_came_back_is_listed(run: Run, redis: Redis, tmp_path: Path) -> None:
    PLAYERS.seed(redis, "ada", "bob")
    path = str(tmp_path / "b")
    run("backup", "export", path)
    lose_all(redis)
    run("backup", "import", path)
    assert redis.zrange("ids:players", 0, -1) == ["ada", "bob"]


def test_file_that_is_not_there_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    result: Any = run("backup", "import", str(tmp_path / "none"))
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "No such file" in result.stderr


def test_import_that_broke_off_says_how_to_go_on(run: Run, backup: str, redis: Redis) -> None:
    lose_all(redis)
    redis.set(BOARD, "x")
    result = run("backup", "import", backup)
    advice = "Part of the backup may have been imported: run the same command again to import the rest."
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "WRONGTYPE" in result.stderr
    assert result.stderr.endswith(f". {advice}\n")


def test_import_goes_on_where_it_broke_off(run: Run, backup: str, redis: Redis) -> None:
    before = everything(redis)
    lose_all(redis)
    redis.set(BOARD, "x")
    run("backup", "import", backup)
    redis.delete(BOARD)
    assert run("backup", "import", backup).exit_code == 0
    assert everything(redis) == before
