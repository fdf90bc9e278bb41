"""The log: one line a request, which no caller can break or forge."""

import re

import pytest
from flask import Flask

from tests.support.browser import Browser
from tests.support.saves import PLAYERS
from tests.support.waiting import eventually
from tests.support.web_server import WebServer


def request_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "server.request"]


@pytest.fixture
def browser(app: Flask) -> Browser:
    """A browser whose requests are answered in this process, whose log is read here."""
    browser = app.test_client()
    assert isinstance(browser, Browser)
    return browser


@pytest.fixture(autouse=True)
def fresh_log(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    browser.get("/session")
    caplog.clear()


def test_request_is_told_in_one_line(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    browser.get("/api/playerstate")
    (line,) = request_lines(caplog)
    assert re.fullmatch(r"GET /api/playerstate 200 \d+\.\d ms \S+", line)


def test_line_ends_with_the_player_id(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    id = browser.id
    assert [line.split()[-1] for line in request_lines(caplog)] == [id]


def test_refused_request_is_told_too(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    browser.delete("/api/playerstate/none")
    (line,) = request_lines(caplog)
    assert line.startswith("DELETE /api/playerstate/none 403 ")


@pytest.mark.parametrize("escape", ["%0a", "%0d", "%00", "%1b[31m", "%c2%85", "%e2%80%a8", "%7f"])
def test_path_cannot_break_the_line(browser: Browser, caplog: pytest.LogCaptureFixture, escape: str) -> None:
    browser.get(f"/api/playerstate/x{escape}GET")
    (line,) = request_lines(caplog)
    assert line.isprintable()
    assert line.isascii()


def test_query_is_not_told(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    browser.get("/api/playerstate/search?name=Ada")
    assert "Ada" not in request_lines(caplog)[0]


def test_cookie_is_never_told(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    PLAYERS.create(browser)
    signature = browser.cookie.value.rpartition(".")[2]
    assert signature not in caplog.text


@pytest.mark.parametrize("path", ["/", "/src/context.js", "/health"])
def test_file_or_health_check_is_not_told(browser: Browser, caplog: pytest.LogCaptureFixture, path: str) -> None:
    browser.get(path)
    assert request_lines(caplog) == []


def test_own_mistake_is_traced_in_the_log_alone(
    app: Flask, browser: Browser, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setitem(app.view_functions, "playerstate.get_all", fail)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    answer = browser.get("/api/playerstate")
    assert answer.get_json() == {"status": 500, "message": "Something went wrong on the server."}
    assert "a mistake of ours" in caplog.text


def test_gunicorn_shows_the_line_once(web: WebServer) -> None:
    web.get("/api/gamestate/only-here")
    line = "GET /api/gamestate/only-here 404 "
    eventually(lambda: line in web.log.read_text())
    assert web.log.read_text().count(line) == 1
