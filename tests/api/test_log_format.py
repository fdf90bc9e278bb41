"""The log for machines, and the id that a request has there and in its answer."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.redis_server import RedisServer
from tests.support.vitals import children
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve


@pytest.fixture(scope="module")
def machine_read(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app behind a proxy, with a log in JSON."""
    folder = tmp_path_factory.mktemp("log")
    with serve(own_redis_url, folder, 1, LOG_FORMAT="json", TRUSTED_PROXIES="1") as server:
        yield server


def told(server: WebServer, request_id: str) -> list[dict[str, Any]]:
    lines = [line for line in server.log.read_text().splitlines() if line.startswith("{")]
    return [line for line in map(json.loads, lines) if line.get("request_id") == request_id]


def test_request_is_one_object(machine_read: WebServer) -> None:
    answer = machine_read.get("/api/nothing")
    (line,) = told(machine_read, answer.headers["X-Request-ID"])
    assert (line["method"], line["path"], line["status"]) == ("GET", "/api/nothing", 404)
    assert line.keys() >= {"time", "level", "logger", "message", "milliseconds", "player"}


def test_what_is_no_http_is_one_object_without_an_address(machine_read: WebServer) -> None:
    machine_read.send_raw(b"GET /session HTTP/9.9\r\nHost: x\r\n\r\n")
    (line,) = [line for line in machine_read.log.read_text().splitlines() if "Invalid" in line]
    told = json.loads(line)
    assert (told["level"], told["logger"]) == ("WARNING", "gunicorn.error")
    assert told["message"].startswith("Invalid request: ")
    assert "127.0.0.1" not in line


def test_what_gunicorn_tells_of_a_worker_is_one_object(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1, LOG_FORMAT="json") as server:
        (worker,) = children(server.process.pid)
        os.kill(worker, signal.SIGKILL)
        eventually(lambda: "SIGKILL" in server.log.read_text())
        (line,) = [line for line in server.log.read_text().splitlines() if "SIGKILL" in line]
    assert (json.loads(line)["level"], json.loads(line)["logger"]) == ("ERROR", "gunicorn.error")


def test_what_is_no_http_is_told_without_an_address(web: WebServer) -> None:
    web.send_raw(b"GET /session HTTP/9.9\r\nHost: x\r\n\r\n")
    lines = [line for line in web.log.read_text().splitlines() if "WARNING gunicorn.error: Invalid request: " in line]
    assert lines
    assert "127.0.0.1" not in "".join(lines)


def test_each_error_has_an_id_of_its_own(web: WebServer) -> None:
    ids = [web.get("/api/nothing").headers["X-Request-ID"] for _ in range(3)]
    assert len(set(ids)) == 3


def test_answer_that_is_no_error_needs_none(web: WebServer) -> None:
    assert "X-Request-ID" not in web.get("/session").headers


def test_id_of_an_error_stands_in_the_plain_log(web: WebServer) -> None:
    id = web.get("/api/nothing").headers["X-Request-ID"]
    assert any(line.endswith(id) for line in web.log.read_text().splitlines())


def test_id_that_a_trusted_proxy_gave_is_kept(machine_read: WebServer) -> None:
    answer = machine_read.get("/api/nothing", **{"X-Request-ID": "from-the-proxy-1"})
    assert answer.headers["X-Request-ID"] == "from-the-proxy-1"


@pytest.mark.parametrize("sent", ["short", "x" * 65, "with spaces in it", 'with-"quotes"-in-it'])
def test_id_that_is_none_is_replaced(machine_read: WebServer, sent: str) -> None:
    assert machine_read.get("/api/nothing", **{"X-Request-ID": sent}).headers["X-Request-ID"] != sent


def test_id_from_anybody_is_not_taken_where_there_is_no_proxy(web: WebServer) -> None:
    answer = web.get("/api/nothing", **{"X-Request-ID": "from-a-stranger"})
    assert answer.headers["X-Request-ID"] != "from-a-stranger"


def test_error_of_redis_is_told_with_the_request_that_met_it(tmp_path: Path) -> None:
    redis = RedisServer(tmp_path)
    redis.start()
    with serve(redis.url, tmp_path, 1, LOG_FORMAT="json") as server:
        eventually(server.is_healthy)
        redis.close()
        answer = server.get("/session")
        lines = told(server, answer.headers["X-Request-ID"])
    assert {line["logger"] for line in lines} == {"server.errors", "server.request"}
