"""`flask …` as processes of their own: with a Redis, with none, beside a running server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.close()


def test_backup_moves_from_one_redis_to_another(other_redis: RedisServer, web: WebServer, own_redis_url: str) -> None:
    id = web.get("/session").json["id"]
    exported = flask("backup", "export", "-", redis_url=own_redis_url)
    assert exported.returncode == 0, exported.stderr
    imported = flask("backup", "import", "-", redis_url=other_redis.url, input=exported.stdout)
    assert imported.returncode == 0, imported.stderr
    assert other_redis.client.exists(f"sessions:{id}")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_redis_that_is_away_is_told_in_one_line(command: tuple[str, ...]) -> None:
    done = flask(*command, redis_url=f"redis://127.0.0.1:{free_port()}")
    assert (done.returncode, done.stdout) == (1, b"")
    *_, last = done.stderr.decode().splitlines()
    assert last == "Error: The game's Redis cannot be reached or is not ready. Try again in a few seconds."
    assert b"Traceback" not in done.stderr


def test_export_without_redis_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "b.ndjson").write_text("the last one")
    done = flask("backup", "export", str(tmp_path / "b.ndjson"), redis_url=f"redis://127.0.0.1:{free_port()}")
    assert done.returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["b.ndjson"]
    assert (tmp_path / "b.ndjson").read_text() == "the last one"


def test_indexes_may_be_made_anew_beside_a_running_server(web: WebServer, own_redis_url: str) -> None:
    assert flask("indexes", "recreate", redis_url=own_redis_url).returncode == 0
    assert web.get("/api/playerstate").status == 200
