"""What the tests of the deployment share: one Redis, two instances of the game, nginx before them."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.deploy.front import Front, fronting
from tests.deploy.instance import Instance
from tests.deploy.visitor import Visitor
from tests.support.redis_server import RedisServer


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("deploy")


@pytest.fixture(scope="session")
def redis(folder: Path) -> Iterator[RedisServer]:
    with RedisServer(folder) as server:
        yield server


@pytest.fixture(scope="session")
def instances(folder: Path, redis: RedisServer) -> Iterator[tuple[Instance, Instance]]:
    """Two instances; every test leaves both running."""
    with ExitStack() as stack:
        both = (Instance(folder, redis.url), Instance(folder, redis.url))
        for instance in both:
            stack.callback(instance.stop)
            instance.start()
        yield both


@pytest.fixture(scope="session")
def front(folder: Path, instances: tuple[Instance, Instance]) -> Iterator[Front]:
    with fronting(folder, (instances[0].port, instances[1].port)) as running:
        yield running


@pytest.fixture
def visitor(front: Front) -> Visitor:
    return front.visitor()
