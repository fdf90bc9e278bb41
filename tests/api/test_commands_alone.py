"""`flask …` as processes of their own: with a Redis, with none, beside a running server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.outages import MODULES_MISSING
from tests.support.cli import flask
from tests.support.processes import free_port
from tests.support.redis_server import RedisServer
from tests.support.web_server import WebServer

COMMANDS = [
    ("players", "list"),
    ("players", "delete", "ada", "--yes"),
    ("boards", "top", "Grassland"),
    ("boards", "season", "Grassland"),
    ("boards", "seasons"),
    ("indexes", "recreate"),
    ("backup", "export", "-"),
    ("backup", "import", "-"),
]


@pytest.fixture
def other_redis(tmp_path: Path) -> Iterator[RedisServer]:
    """Another Redis, empty."""
    with RedisServer(tmp_path) as server:
        yield server


def test_backup_moves_from_one_redis_to_another(other_redis: RedisServer, web: WebServer, own_redis_url: str) -> None:
    id = web.get("/session").json["id"]
    exported = flask("backup", "export", "-", redis_url=own_redis_url)
    assert exported.returncode == 0, exported.stderr
    imported = flask("backup", "import", "-", redis_url=other_redis.url, input=exported.stdout)
    assert imported.returncode == 0, imported.stderr
    assert other_redis.client.exists(f"sessions:{id}")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_redis_that_is_away_is_told_in_one_line(command: tuple[str, ...]) -> None:
    port = free_port()
    done = flask(*command, redis_url=f"redis://:hush@127.0.0.1:{port}")
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"Error: Redis at 127.0.0.1:{port}: ")
    assert line.endswith("Connection refused.")


def test_wrong_password_is_told_as_such_and_untold(other_redis: RedisServer) -> None:
    other_redis.client.config_set("requirepass", "hush")
    done = flask("players", "list", redis_url=other_redis.url.replace("//", "//default:wrong@"))
    told = f"Error: Redis at 127.0.0.1:{other_redis.port}: invalid username-password pair or user is disabled.\n"
    assert (done.returncode, done.stderr.decode()) == (1, told)


def test_redis_without_modules_is_told_with_the_fix(tmp_path: Path) -> None:
    server = RedisServer(tmp_path, modules=False)
    server.start()
    done = flask("players", "list", redis_url=server.url)
    server.close()
    assert done.returncode == 1
    assert done.stderr.decode().endswith(f"{MODULES_MISSING}\n")


@pytest.mark.parametrize("words", [("--help",), ("backup", "--help"), ("backup", "export", "--help")])
def test_help_needs_no_redis(words: tuple[str, ...]) -> None:
    done = flask(*words, redis_url=f"redis://127.0.0.1:{free_port()}")
    assert (done.returncode, done.stderr) == (0, b"")


def test_command_finds_indexes_in_an_empty_redis(other_redis: RedisServer) -> None:
    done = flask("players", "list", redis_url=other_redis.url)
    assert (done.returncode, done.stdout) == (0, b"0 of 0 players\n")


def test_redis_that_takes_no_writes_is_exported(other_redis: RedisServer) -> None:
    other_redis.client.config_set("maxmemory", 1)
    done = flask("backup", "export", "-", redis_url=other_redis.url)
    assert done.returncode == 0, done.stderr


def test_export_without_redis_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "b.ndjson").write_text("the last one")
    done = flask("backup", "export", str(tmp_path / "b.ndjson"), redis_url=f"redis://127.0.0.1:{free_port()}")
    assert done.returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["b.ndjson"]
    assert (tmp_path / "b.ndjson").read_text() == "the last one"


def test_indexes_may_be_made_anew_beside_a_running_server(web: WebServer, own_redis_url: str) -> None:
    assert flask("indexes", "recreate", redis_url=own_redis_url).returncode == 0
    assert web.get("/api/playerstate").status == 200
