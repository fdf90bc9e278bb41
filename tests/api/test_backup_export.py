"""`flask backup export`: all that players have, as lines of JSON."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from tests.support.cli import Run
from tests.support.saves import GAMES, PLAYERS

BOARD = "leaderboards:survivor-Grassland"
SEASON = f"seasons:{{{BOARD}}}:spring"


@pytest.fixture(autouse=True)
def players(redis: Redis) -> None:
    for id in ("ada", "bob"):
        PLAYERS.seed(redis, id, map="level1")
        GAMES.seed(redis, id, story={"chapter": 2})
        redis.set(f"sessions:{id}", '{"created":"2026"}', ex=1000)
    redis.zadd(BOARD, {"Ada-ada": 7, "Bob-bob": 9.5})
    redis.zadd(SEASON, {"Ada-ada": 1})
    redis.sadd(f"seasons:{{{BOARD}}}", "spring")
    redis.set("limits:x", 1)
    redis.set("runs:x", "ada 1")


def exported(run: Run, *words: str) -> list[dict[str, Any]]:
    result = run("backup", "export", "-", *words)
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout_bytes.splitlines()]


def keys(records: list[dict[str, Any]]) -> list[str]:
    return sorted(f"{record['key']} {record.get('member', '')}".strip() for record in records if "key" in record)


def test_all_of_every_player_is_in_it(run: Run) -> None:
    saves = [f"{kind}:{id}" for kind in ("games", "players", "sessions") for id in ("ada", "bob")]
    assert keys(exported(run)) == sorted([*saves, f"{BOARD} Ada-ada", f"{BOARD} Bob-bob", f"{SEASON} Ada-ada"])


def test_record_is_key_type_and_content(run: Run) -> None:
    records = exported(run)
    assert {"key": "players:ada", "type": "json", "value": PLAYERS.document("ada", map="level1")} in records
    assert {"key": BOARD, "type": "entry", "member": "Bob-bob", "score": 9.5} in records


def test_session_has_the_time_that_it_had_left(run: Run) -> None:
    (session,) = (record for record in exported(run) if record.get("key") == "sessions:ada")
    assert session["value"] == {"created": "2026"}
    assert 900_000 < session["ttl"] <= 1_000_000


def test_sessions_may_be_left_out(run: Run) -> None:
    assert not [key for key in keys(exported(run, "--no-sessions")) if key.startswith("sessions")]


def test_secret_of_the_cookies_is_never_in_it(run: Run, redis: Redis) -> None:
    secret = redis.get("config:session-secret")
    assert isinstance(secret, str)
    assert secret not in run("backup", "export", "-").output


def test_one_players_is_theirs_alone(run: Run) -> None:
    expected = ["games:ada", f"{BOARD} Ada-ada", "players:ada", f"{SEASON} Ada-ada", "sessions:ada"]
    assert keys(exported(run, "--player", "ada")) == sorted(expected)


@pytest.mark.parametrize("id", ["*", "a b", "../x", ""])
def test_player_that_is_no_id_is_refused(run: Run, id: str) -> None:
    assert run("backup", "export", "-", "--player", id).exit_code == 2


def test_last_line_tells_counts_and_digest(run: Run) -> None:
    *lines, last = run("backup", "export", "-").stdout_bytes.splitlines(keepends=True)
    assert json.loads(last) == {
        "type": "end",
        "version": 1,
        "counts": {"players": 2, "games": 2, "entries": 3, "sessions": 2},
        "sha256": hashlib.sha256(b"".join(lines)).hexdigest(),
    }


def test_file_is_what_the_standard_output_would_be(run: Run, tmp_path: Path) -> None:
    assert run("backup", "export", str(tmp_path / "b.ndjson"), "--no-sessions").exit_code == 0
    assert (tmp_path / "b.ndjson").read_bytes() == run("backup", "export", "-", "--no-sessions").stdout_bytes
    assert [path.name for path in tmp_path.iterdir()] == ["b.ndjson"]


def test_file_is_its_owners_alone(run: Run, tmp_path: Path) -> None:
    run("backup", "export", str(tmp_path / "b.ndjson"))
    assert (tmp_path / "b.ndjson").stat().st_mode & 0o777 == 0o600


def test_file_that_cannot_be_written_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    result = run("backup", "export", str(tmp_path / "none" / "b.ndjson"))
    assert result.exit_code == 1
    assert result.stderr.endswith("No such file or directory. Nothing was written.\n")


def test_what_is_called_so_and_is_none_of_ours_is_left_out_and_told(run: Run, redis: Redis) -> None:
    redis.set("players:text", "x")
    redis.json().set("players:list", "$", [1])
    redis.json().set("games:\x1b[31m", "$", {})
    redis.set("sessions:pickle", "\x80\x04.", ex=100)
    result = run("backup", "export", "-")
    assert "4 keys skipped" in result.stderr
    assert r"games:\u001b[31m" in result.stderr
    assert all(line.isprintable() for line in result.stderr.splitlines())
    assert json.loads(result.stdout_bytes.splitlines()[-1])["counts"]["players"] == 2


@pytest.mark.parametrize("words", [(), ("--player", "ada")])
@pytest.mark.parametrize("key", [SEASON, f"seasons:{{{BOARD}}}", "leaderboards:survivor-Badlands"])
def test_key_of_another_type_is_skipped_and_told(run: Run, redis: Redis, key: str, words: tuple[str, ...]) -> None:
    redis.delete(key)
    redis.set(key, "x")
    result = run("backup", "export", "-", *words)
    assert result.exit_code == 0
    assert f"Skipped, as it is not the game's: {key}\n" in result.stderr
    assert result.stderr.endswith("1 key skipped\n")
    assert {"players:ada", f"{BOARD} Ada-ada"} <= set(keys(exported(run, *words)))


def test_player_of_whom_there_is_nothing_is_an_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "b").write_text("the last one")
    result = run("backup", "export", str(tmp_path / "b"), "--player", "nobody")
    assert (result.exit_code, result.stderr) == (1, "Error: There is nothing of nobody. Nothing was written.\n")
    assert (tmp_path / "b").read_text() == "the last one"
