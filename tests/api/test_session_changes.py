"""Sessions that change while others of the same browser do, or that end meanwhile."""

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask, session
from redis import Redis

from server import create_app
from tests.support.browser import Browser

WEEK = 7 * 24 * 3600
SECONDS = 10


class Meeting:
    """Holds a request inside its route until the test says so."""

    def __init__(self) -> None:
        self.arrived = threading.Semaphore(0)
        self.may_leave = threading.Event()

    def attend(self) -> None:
        self.arrived.release()
        assert self.may_leave.wait(SECONDS)


@pytest.fixture
def meeting() -> Meeting:
    return Meeting()


@pytest.fixture(scope="module")
def note_app(own_redis_url: str) -> Flask:
    """The app with routes that change the session, which the game's own do not."""
    app = create_app()
    app.test_client_class = Browser
    app.config["meeting"] = None

    def wait() -> None:
        if app.config["meeting"]:
            app.config["meeting"].attend()

    @app.get("/session/note/<name>/<value>")
    def note(name: str, value: str) -> dict[str, str]:
        session[name] = value
        wait()
        return {}

    @app.get("/session/forget/<name>")
    def forget(name: str) -> dict[str, str]:
        session.pop(name)
        wait()
        return {}

    @app.get("/session/end")
    def end() -> dict[str, str]:
        session.clear()
        return {}

    @app.get("/session/idle")
    def idle() -> dict[str, str]:
        wait()
        return {}

    return app


@pytest.fixture
def tab(note_app: Flask) -> Iterator[Callable[[], Browser]]:
    """Make tabs of one and the same browser: they share a cookie and may ask at the same time."""
    first = note_app.test_client()
    assert isinstance(first, Browser)
    first.get("/session")

    def open_tab() -> Browser:
        other = note_app.test_client()
        assert isinstance(other, Browser)
        other.show_cookie(first.cookie.value)
        return other

    yield open_tab
    note_app.config["meeting"] = None


def test_change_is_stored_and_rolls_the_entry(tab: Callable[[], Browser], redis: Redis) -> None:
    key = f"sessions:{tab().id}"
    tab().get("/session/note/colour/red")
    assert json.loads(str(redis.get(key)))["colour"] == "red"
    assert redis.ttl(key) >= WEEK


def test_emptied_session_is_deleted_with_its_cookie(tab: Callable[[], Browser], redis: Redis) -> None:
    browser = tab()
    id = browser.id
    browser.get("/session/end")
    assert not redis.exists(f"sessions:{id}")
    assert browser.get_cookie("cachequest") is None


@pytest.mark.parametrize("path", ["/session/idle", "/session/note/colour/red"])
def test_deleted_session_does_not_come_back_through_a_running_request(
    note_app: Flask, tab: Callable[[], Browser], meeting: Meeting, redis: Redis, path: str
) -> None:
    slow, key = tab(), f"sessions:{tab().id}"
    note_app.config["meeting"] = meeting
    with ThreadPoolExecutor() as pool:
        running = pool.submit(slow.get, path)
        assert meeting.arrived.acquire(timeout=SECONDS)
        redis.delete(key)
        meeting.may_leave.set()
        assert running.result().status_code == 200
    assert not redis.exists(key)


def test_parallel_changes_are_both_kept(
    note_app: Flask, tab: Callable[[], Browser], meeting: Meeting, redis: Redis
) -> None:
    tabs, key = [tab() for _ in range(5)], f"sessions:{tab().id}"
    note_app.config["meeting"] = meeting
    with ThreadPoolExecutor() as pool:
        running = [pool.submit(one.get, f"/session/note/n{n}/v{n}") for n, one in enumerate(tabs)]
        assert all(meeting.arrived.acquire(timeout=SECONDS) for _ in tabs)
        meeting.may_leave.set()
        assert {one.result().status_code for one in running} == {200}
    stored = json.loads(str(redis.get(key)))
    assert {stored.get(f"n{n}") for n in range(5)} == {f"v{n}" for n in range(5)}


def test_parallel_removal_keeps_the_other_change(
    note_app: Flask, tab: Callable[[], Browser], meeting: Meeting, redis: Redis
) -> None:
    tab().get("/session/note/old/1")
    one, other, key = tab(), tab(), f"sessions:{tab().id}"
    note_app.config["meeting"] = meeting
    with ThreadPoolExecutor() as pool:
        running = [pool.submit(one.get, "/session/forget/old"), pool.submit(other.get, "/session/note/new/2")]
        assert all(meeting.arrived.acquire(timeout=SECONDS) for _ in running)
        meeting.may_leave.set()
        assert {each.result().status_code for each in running} == {200}
    stored = json.loads(str(redis.get(key)))
    assert "old" not in stored
    assert stored["new"] == "2"
