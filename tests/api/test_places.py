"""A worker where the system lets a process open few files: who waits there keeps nobody out for long."""

import resource
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.api.test_attacks_slow import CROWD, CROWDS, PATIENCE_FOR_A_PLACE, crowd
from tests.support.web_server import GUNICORN, serve, serve_by

FEW_FILES = 256  # what macOS gives a process that does not ask for more
NEVER_MORE = ["sh", "-c", f'ulimit -n {FEW_FILES} && exec "$@"', "sh", *GUNICORN]


@pytest.fixture
def few_files_unless_asked() -> Iterator[None]:
    """Processes that are started meanwhile have few files, and may ask for more."""
    before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (FEW_FILES, most))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (before, most))


@pytest.mark.usefixtures("few_files_unless_asked")
def test_server_asks_for_the_files_that_its_connections_take(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1) as server:
        resource.setrlimit(resource.RLIMIT_NOFILE, resource.getrlimit(resource.RLIMIT_NOFILE)[1:] * 2)
        with crowd(server.port, CROWDS["no next request"], CROWD):
            assert server.get("/session").status == 200


@pytest.mark.parametrize("beginning", ["no next request", "nothing at all"])
def test_crowd_that_takes_all_files_gives_them_up(own_redis_url: str, tmp_path: Path, beginning: str) -> None:
    with serve_by(NEVER_MORE, own_redis_url, tmp_path, 1) as server:
        asking = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE_FOR_A_PLACE)
        with crowd(server.port, CROWDS[beginning], CROWD), closing(asking):
            asking.request("GET", "/health")
            assert asking.getresponse().status == 200
        assert "Too many open files" not in server.log.read_text()
