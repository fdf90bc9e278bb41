"""Errors: one JSON shape, whatever a caller sends."""

import pytest

from tests.support.browser import Browser, assert_error
from tests.support.saves import PLAYERS
from tests.support.web_server import WebServer

JSON = "application/json"


@pytest.mark.parametrize(
    "path",
    [
        "/api",
        "/api/",
        "/api/nothing",
        "/api/playerstates",
        "/api/playerstate/a/b",
        "/api/playerstate//",
        "/api//playerstate",
        "/session/else",
        "/nothing",
        "/api/gamestate/%00",
        "/api/gamestate/%ff",
        "/api/gamestate/..%2f..",
        "/api/gamestate/" + "x" * 4000,
    ],
)
def test_unknown_address_answers_404(browser: Browser, path: str) -> None:
    assert_error(browser.get(path), 404)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/api/playerstate", {"GET", "HEAD", "POST", "PATCH"}),
        ("DELETE", "/api/playerstate/", {"GET", "HEAD", "POST", "PATCH"}),
        ("POST", "/api/playerstate/some", {"GET", "HEAD", "PATCH", "DELETE"}),
        ("PUT", "/api/gamestate/some", {"GET", "HEAD", "PATCH", "DELETE"}),
        ("OPTIONS", "/api/gamestate", {"GET", "HEAD", "POST", "PATCH"}),
        ("GET", "/api/leaderboard", {"POST"}),
        ("PATCH", "/api/leaderboard/", {"POST"}),
        ("DELETE", "/api/leaderboard/leaderboards:survivor-Grassland", {"GET", "HEAD"}),
        ("TRACE", "/api/playerstate", {"GET", "HEAD", "POST", "PATCH"}),
        ("BREW", "/api/playerstate", {"GET", "HEAD", "POST", "PATCH"}),
    ],
)
def test_wrong_method_answers_405_with_allow(browser: Browser, method: str, path: str, allowed: set[str]) -> None:
    answer = browser.open(path, method=method, content_type=JSON)
    assert_error(answer, 405)
    assert set(answer.headers["Allow"].split(", ")) == allowed


def test_long_query_answers_in_the_one_shape(web: WebServer) -> None:
    answer = web.get("/api/playerstate?limit=" + "9" * 8000)
    assert answer.status == 400
    assert answer.json["status"] == 400


def test_save_that_is_not_there_answers_the_tutorials_words(browser: Browser) -> None:
    answer = browser.get(f"{PLAYERS.url}/none")
    assert answer.get_json() == {"status": 404, "message": "Not Found"}
