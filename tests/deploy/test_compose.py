"""`compose.yml` in production, as far as it can be tried without containers."""

import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from redis import AuthenticationError, Redis

from server.settings import ROOT
from tests.deploy.front import TEMPLATE, VARIABLE
from tests.deploy.production_redis import PASSWORD, SCRIPTS, ProductionRedis, environment

COMPOSE = (ROOT / "compose.yml").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]  # type: ignore[no-untyped-call]


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
    done = subprocess.run(command, env=environment(tmp_path, password), check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "deploy/secrets/redis_password" in done.stderr
    assert done.stdout == ""


def test_game_gets_the_address_with_the_password(tmp_path: Path) -> None:
    command = ["sh", str(SCRIPTS / "game.sh"), "printenv", "REDIS_URL"]
    done = subprocess.run(command, env=environment(tmp_path, PASSWORD), check=True, capture_output=True, text=True)
    assert done.stdout.strip() == f"redis://:{PASSWORD}@redis-production:6379"


@pytest.fixture
def production_redis(tmp_path: Path) -> ProductionRedis:
    return ProductionRedis(tmp_path)


def test_redis_wants_the_password(production_redis: ProductionRedis) -> None:
    with production_redis.running():
        stranger = Redis.from_url(f"redis://127.0.0.1:{production_redis.port}", retry=None)
        with stranger, pytest.raises(AuthenticationError):
            stranger.ping()


def test_redis_is_set_to_keep_what_it_has(production_redis: ProductionRedis) -> None:
    with production_redis.running() as client:
        wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
        assert {name: client.config_get(name)[name] for name in wanted} == wanted
        assert client.config_get("maxmemory")["maxmemory"] == str(256 * 2**20)


def test_what_redis_acknowledged_is_there_when_it_was_killed(production_redis: ProductionRedis) -> None:
    with production_redis.running() as client:
        client.json().set("players:x", "$", {"id": "x"})
        os.kill(client.info("server")["process_id"], signal.SIGKILL)
    with production_redis.running() as client:
        assert client.json().get("players:x") == {"id": "x"}
