"""REDIS_SESSION_SECRET and REDIS_SESSION_PREFIX, set by the operator."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from server.secret import KEY
from tests.support.redis_server import RedisServer
from tests.support.web_server import WebServer, serve

SECRETS = ("one secret of the operator's", "one secret of the operator's", "another secret")


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(scope="module")
def hosts(redis_server: RedisServer) -> Iterator[list[WebServer]]:
    """Two hosts that share a secret and a third that does not."""
    with ExitStack() as stack, ThreadPoolExecutor() as pool:

        def start(secret: str) -> WebServer:
            settings = {"REDIS_SESSION_SECRET": secret, "REDIS_SESSION_PREFIX": "mine:"}
            return stack.enter_context(serve(redis_server.url, redis_server.folder, 1, **settings))

        yield list(pool.map(start, SECRETS))


def test_cookie_is_good_where_the_secret_is_the_same(hosts: list[WebServer]) -> None:
    first = hosts[0].get("/session")
    assert hosts[1].get("/session", Cookie=first.cookie).json == first.json


def test_cookie_is_worth_nothing_where_the_secret_is_another(hosts: list[WebServer]) -> None:
    first = hosts[0].get("/session")
    assert hosts[2].get("/session", Cookie=first.cookie).json != first.json


def test_secret_of_the_operator_is_not_stored(hosts: list[WebServer], redis_server: RedisServer) -> None:
    hosts[0].get("/session")
    assert not redis_server.client.exists(KEY)


def test_sessions_are_kept_under_the_operators_prefix(hosts: list[WebServer], redis_server: RedisServer) -> None:
    id = hosts[0].get("/session").json["id"]
    assert redis_server.client.exists(f"mine:{id}")
    assert not redis_server.client.keys("sessions:*")


def test_no_log_speaks_of_a_missing_secret(hosts: list[WebServer]) -> None:
    assert "REDIS_SESSION_SECRET" not in "".join(host.log.read_text() for host in hosts)
