"""What the API's tests share: the app, browsers, the tests' own Redis, each test's clean start."""

from collections.abc import Callable, Iterator
from contextlib import closing
from copy import copy
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from redis import Redis

from server import create_app
from server.redis import redis_url
from server.secret import KEY
from tests.support import profiles
from tests.support.browser import Browser
from tests.support.cli import Run
from tests.support.redis_cluster import Cluster
from tests.support.saves import GAMES, PLAYERS, Saves
from tests.support.served import Served
from tests.support.tally import pytest_terminal_summary as pytest_terminal_summary
from tests.support.told_redis import ToldRedis
from tests.support.visitor import Visitor
from tests.support.web_server import WebServer, serve

profiles.register()


@pytest.fixture(scope="session")
def own_redis_url() -> str:
    """The address of the Redis that the app starts for these tests; it ends with the test run."""
    return redis_url()


@pytest.fixture(scope="session")
def app(own_redis_url: str) -> Flask:
    app = create_app()
    app.test_client_class = Browser
    return app


@pytest.fixture(scope="session")
def connection(own_redis_url: str) -> Iterator[Redis]:
    with ToldRedis.from_url(own_redis_url, decode_responses=True) as client:
        yield client


@pytest.fixture(autouse=True)
def redis(app: Flask, connection: Redis) -> Redis:
    """The tests' Redis as the app finds it right after boot: indexes and secret, nothing saved."""
    if keys := [key for key in connection.scan_iter() if key != KEY]:
        connection.delete(*keys)
    return connection


@pytest.fixture(scope="session")
def served_app(app: Flask, web: WebServer) -> Iterator[Flask]:
    """The app as it is run, in two processes of gunicorn's."""
    with closing(Served(web)) as server:
        served = copy(app)
        served.wsgi_app = server  # type: ignore[method-assign]
        yield served


@pytest.fixture
def run(app: Flask) -> Run:
    """Run one of the app's `flask` commands."""

    def invoke(*words: str, answer: str | bytes | None = None) -> Result:
        return app.test_cli_runner().invoke(args=list(words), input=answer)

    return invoke


@pytest.fixture
def new_browser(served_app: Flask) -> Callable[[], Browser]:
    def make() -> Browser:
        browser = served_app.test_client()
        assert isinstance(browser, Browser)
        return browser

    return make


@pytest.fixture
def browser(new_browser: Callable[[], Browser]) -> Browser:
    return new_browser()


@pytest.fixture
def stranger(new_browser: Callable[[], Browser]) -> Browser:
    """Another player's browser."""
    return new_browser()


@pytest.fixture(params=[PLAYERS, GAMES], ids=["players", "games"])
def saves(request: pytest.FixtureRequest) -> Saves:
    """Run the test for both kinds of saves."""
    kind: Saves = request.param
    return kind


@pytest.fixture(scope="session")
def web(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app under gunicorn, as it is run, on the tests' Redis."""
    folder: Path = tmp_path_factory.mktemp("web")
    with serve(own_redis_url, folder) as server:
        yield server


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Three nodes of the module's own."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.close()


@pytest.fixture(scope="module")
def limited(
    request: pytest.FixtureRequest, own_redis_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WebServer]:
    """The app with the module's BUDGETS, small ones, which its two workers count together."""
    with serve(own_redis_url, tmp_path_factory.mktemp("limited"), 2, **request.module.BUDGETS) as server:
        yield server


@pytest.fixture
def visitor(limited: WebServer) -> Visitor:
    return Visitor(limited)
