"""What a player typed, or somebody wrote into Redis, is shown as text: in the log, by the commands, in answers."""

import json
import logging
import sys
from collections.abc import Callable

import pytest
from click.testing import Result
from flask import Flask
from redis import Redis

from server.log_lines import OneLineEach
from tests.support.browser import Browser
from tests.support.saves import PLAYERS
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

BOARD = "leaderboards:survivor-Grassland"
HOSTILE = {
    "ANSI colour": "\x1b[31mred\x1b[0m",
    "cursor": "\x1b[2J\x1b[H",
    "window title": "\x1b]0;owned\x07",
    "C1 control": "\x9b31m",
    "new line": "Ada\n127.0.0.1 GET /api 200",
    "carriage return": "Ada\rBob",
    "backspaces": "Ada\b\b\bEve",
    "deleted": "Ada\x7f",
    "line separator": "Ada\u2028Bob",
    "next line": "Ada\x85Bob",
    "direction": "\u202egnp.exe",
    "isolate": "\u2066Ada\u2069",
    "no width": "A\u200bd\u200da",
    "tag characters": "Ada\U000e0041\U000e007f",
    "nothing": "\x00",
    "markup": "<img src=x onerror=alert(1)>",
    "format": "%s %(name)s {0} {id}",
}
hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
Run = Callable[..., Result]


@pytest.fixture
def run(app: Flask) -> Run:
    def invoke(*words: str) -> Result:
        return app.test_cli_runner().invoke(args=list(words))

    return invoke


def is_plain(output: str) -> bool:
    """Return whether a terminal shows the text as it is: in lines of visible characters."""
    return all(line.isprintable() for line in output.split("\n"))


def formatted(message: str, *arguments: object) -> str:
    record = logging.LogRecord("server", logging.ERROR, "file", 1, message, arguments, None)
    return OneLineEach("%(levelname)s: %(message)s").format(record)


@hostile
def test_list_of_players_is_one_line_each(run: Run, redis: Redis, text: str) -> None:
    PLAYERS.seed(redis, "ada", name=text)
    output = run("players", "list").output
    assert is_plain(output)
    assert len(output.splitlines()) == 2


@hostile
def test_player_is_shown_as_json_that_is_equal(run: Run, redis: Redis, text: str) -> None:
    PLAYERS.seed(redis, "ada", map=text, note={text: [text]})
    output = run("players", "show", "ada").output
    player, _ = json.JSONDecoder().raw_decode(output)
    assert is_plain(output)
    assert player == PLAYERS.document("ada", map=text, note={text: [text]})


@hostile
def test_board_is_one_line_each(run: Run, redis: Redis, text: str) -> None:
    redis.zadd(BOARD, {f"{text}-ada": 7, "Bob-bob": 5})
    output = run("boards", "top", "Grassland").output
    assert is_plain(output)
    assert len(output.splitlines()) == 2


@pytest.mark.parametrize("command", ["show", "reset"])
@hostile
def test_id_on_the_command_line_is_shown_as_text(run: Run, command: str, text: str) -> None:
    assert is_plain(run("players", command, text, *(["--yes"] if command == "reset" else [])).output)


def test_text_of_any_script_stays_readable(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada", name="Ünï日本हिन्दी")
    assert "Ünï日本हिन्दी" in run("players", "list").output


@hostile
def test_line_of_the_log_stays_one(text: str) -> None:
    line = formatted("redis: %s", text)
    assert line.startswith("ERROR: redis: ")
    assert line.isprintable()


def test_line_of_the_log_keeps_what_is_harmless() -> None:
    assert formatted("%s took %d ms: <ok> Ünï日本", "it", 3) == "ERROR: it took 3 ms: <ok> Ünï日本"


@hostile
def test_trace_in_the_log_shows_text_set_in(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError:
        record = logging.LogRecord("server", logging.ERROR, "file", 1, "failed", (), sys.exc_info())
    first, *trace = OneLineEach("%(message)s").format(record).split("\n")
    assert first == "failed"
    assert all(line.isprintable() and line.startswith("  ") for line in trace)


@hostile
def test_hostile_name_is_refused_in_json(browser: Browser, text: str) -> None:
    answer = browser.post("/api/playerstate", json={"playerData": {"id": browser.id, "name": text}})
    assert answer.status_code == 400
    assert answer.mimetype == "application/json"
    assert not any(ord(character) < 32 for character in answer.text)


@hostile
def test_hostile_member_is_refused(browser: Browser, redis: Redis, text: str) -> None:
    answer = browser.post("/api/leaderboard", json={"key": BOARD, "score": 1, "member": f"{text}-{browser.id}"})
    assert answer.status_code == 400
    assert not redis.exists(BOARD)


@hostile
def test_hostile_field_comes_back_equal(browser: Browser, text: str) -> None:
    document = {"id": browser.id, "name": "Ada", "map": text, text: text}
    assert browser.post("/api/playerstate", json={"playerData": document}).status_code == 200
    assert browser.get(f"/api/playerstate/{browser.id}").get_json() == document


@hostile
def test_hostile_query_is_text(browser: Browser, text: str) -> None:
    for name in ("name", "id", "offset", "limit"):
        answer = browser.get("/api/playerstate/search", query_string={"id": "x", name: text})
        assert answer.status_code in (200, 400)
        assert answer.mimetype == "application/json"


def test_running_server_logs_hostile_paths_in_one_line(web: WebServer) -> None:
    web.get("/api/playerstate/%1b%5b31m%0aforged%20200%e2%80%ae")
    line = r"GET /api/playerstate/\x1b[31m\nforged 200\xe2\x80\xae 404"
    eventually(lambda: line in web.log.read_text())


@pytest.mark.parametrize("value", [b"\x1b[31m", b"\x9b", b"a\x7fb"])
def test_hostile_head_leaves_the_log_plain(web: WebServer, value: bytes) -> None:
    web.send_raw(b"GET /api/" + value + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    web.send_raw(b"G" + value + b"T /session HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    web.send_raw(b"GET /session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: " + value + b"\r\n\r\n")
    assert is_plain(web.log.read_text())
