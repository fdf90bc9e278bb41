"""What gunicorn's master does for its workers: it holds up none of them, and a new worker has what it should have."""

import os
import signal
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.support.deployed import SOURCE, change, copy_of_project, deployed, release
from tests.support.kept import kept_early
from tests.support.vitals import children
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

HARMLESS = {
    "click.globals.local",  # knows the commands that run
    "jinja2.utils.Lock",  # no template is made here
    "werkzeug.routing.map.Lock",  # held while routes are sorted, which waits for nothing
    "werkzeug.routing.map.Map.lock_class",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what is deployed."""
    return copy_of_project(tmp_path)


def replace(file: Path, old: str, new: str) -> None:
    """Change what stands in a file."""
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def is_there(web: WebServer, path: str) -> bool:
    """Return whether a path is answered 200; a worker that ends may break a connection."""
    try:
        return web.get(path).status == 200
    except (OSError, HTTPException):
        return False


def are_renewed(web: WebServer, old_workers: list[int]) -> bool:
    """Return whether all workers are other ones."""
    workers = children(web.process.pid)
    return bool(workers) and not set(workers) & set(old_workers)


def test_nothing_that_comes_before_gevent_keeps_what_would_hold_up_a_worker() -> None:
    assert kept_early() <= HARMLESS


def test_what_keeps_something_is_seen() -> None:
    assert "redis.retry.sleep" in kept_early("redis")


def test_worker_in_place_of_a_dead_one_serves_the_release_of_the_start(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url) as web:
        old, workers = release(web), children(web.process.pid)
        before = web.get(SOURCE).body
        change(project)
        os.kill(workers[0], signal.SIGKILL)
        eventually(lambda: are_renewed(web, workers), 20)
        assert release(web) == old
        assert web.get(old + SOURCE).body == web.get(SOURCE).body == before


def test_sighup_brings_files_and_code_as_they_are_by_then(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url) as web:
        workers = children(web.process.pid)
        after = change(project)
        replace(project / "server/release.py", ".hexdigest()[:16]", '.hexdigest()[:0] + "f" * 16')
        replace(project / "server/health.py", '"/health"', '"/wellness"')
        os.kill(web.process.pid, signal.SIGHUP)
        eventually(lambda: are_renewed(web, workers), 20)
        assert is_there(web, "/wellness")
        assert release(web) == f"/v/{'f' * 16}"
        assert web.get(release(web) + SOURCE).body == web.get(SOURCE).body == after


def test_with_reload_on_a_change_of_code_shows(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url, RELOAD="1") as web:
        replace(project / "server/health.py", '"/health"', '"/wellness"')
        eventually(lambda: is_there(web, "/wellness"), 20)


def test_workers_end_without_a_word(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url) as web:
        workers = children(web.process.pid)
        os.kill(workers[0], signal.SIGTERM)
        eventually(lambda: are_renewed(web, workers), 20)
        assert web.answers()
    assert "Exception" not in web.log.read_text()
    assert "Traceback" not in web.log.read_text()
