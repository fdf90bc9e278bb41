"""A worker where the system lets a process open few files: who waits there keeps nobody out for long."""

import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.api.test_attacks_slow import CROWD, CROWDS, PATIENCE_FOR_A_PLACE, crowd
from tests.support.processes import free_port, running
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

FEW_FILES = 256  # what macOS gives a process that does not ask for more


@pytest.fixture
def few_files_unless_asked() -> Iterator[None]:
    """Processes that are started meanwhile have few files, and may ask for more."""
    before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (FEW_FILES, most))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (before, most))


@contextmanager
def serve_with_few_files(redis_url: str, folder: Path) -> Iterator[WebServer]:
    """Run the app with a single process that can never have more files."""
    port, log = free_port(), folder / "few-files.log"
    limited = ["sh", "-c", f'ulimit -n {FEW_FILES} && exec "$@"', "sh", sys.executable, "-m", "gunicorn", "app:app"]
    settings = {"REDIS_URL": redis_url, "PORT": str(port), "WEB_CONCURRENCY": "1"}
    with running(limited, log, settings, signal.SIGQUIT) as process:
        server = WebServer(port, log, process)
        eventually(server.answers, 20)
        yield server


@pytest.mark.usefixtures("few_files_unless_asked")
def test_server_asks_for_the_files_that_its_connections_take(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1) as server:
        resource.setrlimit(resource.RLIMIT_NOFILE, resource.getrlimit(resource.RLIMIT_NOFILE)[1:] * 2)
        with crowd(server.port, CROWDS["no next request"], CROWD):
            assert server.get("/session").status == 200


@pytest.mark.parametrize("beginning", ["no next request", "nothing at all"])
def test_crowd_that_takes_all_files_gives_them_up(own_redis_url: str, tmp_path: Path, beginning: str) -> None:
    with serve_with_few_files(own_redis_url, tmp_path) as server:
        asking = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE_FOR_A_PLACE)
        with crowd(server.port, CROWDS[beginning], CROWD), closing(asking):
            asking.request("GET", "/health")
            assert asking.getresponse().status == 200
        assert "Too many open files" not in server.log.read_text()
