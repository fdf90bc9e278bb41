"""`compose.yml` in production, as far as it can be tried without containers."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from redis import AuthenticationError, Redis, RedisError

from server.embedded.binaries import candidates
from server.settings import ROOT
from tests.deploy.front import TEMPLATE, VARIABLE
from tests.support.processes import free_port, running
from tests.support.waiting import eventually

SCRIPTS = ROOT / "deploy" / "compose"
COMPOSE = (ROOT / "compose.yml").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]  # type: ignore[no-untyped-call]
PASSWORD = "a1B2" * 8
Start = Callable[[], AbstractContextManager[Redis]]


def env(folder: Path, password: str) -> dict[str, str]:
    """Return what a script of the container's finds, its secret in `folder`."""
    (folder / "password").write_text(password)
    return os.environ | {"REDIS_PASSWORD_FILE": str(folder / "password"), "PATH": f"{folder}:{os.environ['PATH']}"}


@pytest.fixture
def start_redis(tmp_path: Path) -> Start:
    """Start Redis as its container does; the image's entry point is one that keeps it on a port of this test's own."""
    port = free_port()
    program, *modules = next(iter(candidates()))
    own = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(tmp_path)]
    entry_point = tmp_path / "docker-entrypoint.sh"
    entry_point.write_text(f'#!/bin/sh\nshift\nexec {program} "$@" {" ".join([*own, *modules])}\n')
    entry_point.chmod(0o755)
    given = env(tmp_path, f"{PASSWORD}\n")

    @contextmanager
    def start() -> Iterator[Redis]:
        client = Redis.from_url(f"redis://:{PASSWORD}@127.0.0.1:{port}", decode_responses=True, retry=None)
        with running(["sh", str(SCRIPTS / "redis.sh")], tmp_path / "redis.log", given), client:
            eventually(lambda: answers(client))
            yield client

    return start


def answers(client: Redis) -> bool:
    try:
        return bool(client.ping())
    except RedisError:
        return False


def test_default_is_the_game_and_its_redis() -> None:
    assert {name for name, service in SERVICES.items() if "profiles" not in service} == {"game", "redis"}
    needed = {name for name in ("game", "redis") for name in SERVICES[name].get("depends_on", [])}
    assert needed == {"redis"}


def test_no_variable_is_demanded_of_who_starts_the_default() -> None:
    assert ":?" not in COMPOSE  # which Compose asks for whatever the profile


def test_nginx_alone_is_reached_from_outside_in_production() -> None:
    production = {name: service for name, service in SERVICES.items() if service.get("profiles") == ["production"]}
    assert production.keys() == {"nginx", "game-1", "game-2", "redis-production"}
    assert [name for name, service in production.items() if "ports" in service] == ["nginx"]


def test_nginx_is_given_each_variable_of_its_template() -> None:
    assert set(SERVICES["nginx"]["environment"]) == set(VARIABLE.findall(TEMPLATE.read_text()))


def test_games_believe_nginx_and_no_other_about_addresses() -> None:
    nginx = SERVICES["nginx"]["networks"]["production"]["ipv4_address"]
    for name in ("game-1", "game-2"):
        assert SERVICES[name]["environment"]["FORWARDED_ALLOW_IPS"] == nginx
        assert SERVICES[name]["environment"]["TRUSTED_PROXIES"] == "1"


@pytest.mark.parametrize("password", ["", "\n", "short", "with space in it 0123456789", "a:b@c/d#e" * 5])
@pytest.mark.parametrize("script", ["redis.sh", "game.sh"])
def test_nothing_starts_without_a_good_password(tmp_path: Path, script: str, password: str) -> None:
    command = ["sh", str(SCRIPTS / script), "echo", "started"]
    done = subprocess.run(command, env=env(tmp_path, password), check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "deploy/secrets/redis_password" in done.stderr
    assert done.stdout == ""


def test_game_gets_the_address_with_the_password(tmp_path: Path) -> None:
    command = ["sh", str(SCRIPTS / "game.sh"), "printenv", "REDIS_URL"]
    done = subprocess.run(command, env=env(tmp_path, PASSWORD), check=True, capture_output=True, text=True)
    assert done.stdout.strip() == f"redis://:{PASSWORD}@redis-production:6379"


def test_redis_wants_the_password(start_redis: Start) -> None:
    with start_redis() as client:
        port = client.connection_pool.connection_kwargs["port"]
        with Redis.from_url(f"redis://127.0.0.1:{port}", retry=None) as stranger, pytest.raises(AuthenticationError):
            stranger.ping()


def test_redis_is_set_to_keep_what_it_has(start_redis: Start) -> None:
    with start_redis() as client:
        wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
        assert {name: client.config_get(name)[name] for name in wanted} == wanted
        assert client.config_get("maxmemory")["maxmemory"] == str(256 * 2**20)


def test_what_redis_acknowledged_is_there_when_it_was_killed(start_redis: Start) -> None:
    with start_redis() as client:
        client.json().set("players:x", "$", {"id": "x"})
        os.kill(client.info("server")["process_id"], signal.SIGKILL)
    with start_redis() as client:
        assert client.json().get("players:x") == {"id": "x"}
