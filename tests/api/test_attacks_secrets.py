"""Secrets: none is ever in a log, an answer, the description or the image, whatever goes wrong."""

import fnmatch
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from redis import Redis

from server.settings import ROOT
from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import Answer, WebServer, serve

PASSWORD, SECRET, TYPED = "hush-redis-password", "hush-cookie-secret", "hush-typed"
JSON = "application/json"
MALFORMED = (
    b"GET /session HTTP/1.1\r\nHost: x\r\nCookie: %s\r\nX Y: 1\r\n\r\n",
    b"POST /api/run HTTP/1.1\r\nHost: x\r\nCookie: %s\r\nContent-Length: x\r\n\r\n",
    b"GET /session HTTP/9.9\r\nHost: x\r\nCookie: %s\r\n\r\n",
)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A Redis that asks for a password, which its own client here knows."""
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    server.client.config_set("requirepass", PASSWORD)
    server.client = Redis.from_url(f"redis://:{PASSWORD}@127.0.0.1:{server.port}", decode_responses=True)
    yield server
    server.close()


@dataclass(frozen=True)
class Heard:
    """What a server wrote and answered while it was asked, and what the secrets were."""

    log: str
    answers: str
    cookie: str
    ticket: str


def ask_in_every_way(web: WebServer, cookie: str, id: str) -> Iterator[Answer]:
    """Send what is right, wrong, another's, stale and too long."""
    headers = {"Cookie": cookie, "Content-Type": JSON, "Authorization": TYPED, "Idempotency-Key": TYPED}
    save = {"playerData": {"id": id, "name": "Ada", "note": TYPED}}
    for body in (save, {"playerData": {"id": "another", "name": "Ada"}}, {"playerData": {"id": id}}, {}):
        yield web.request("POST", "/api/playerstate", json.dumps(body), headers)
    yield web.request("PATCH", "/api/playerstate", json.dumps(save), headers | {"If-Match": '"stale"'})
    yield web.request("POST", "/api/playerstate", "x" * 70_000, headers)
    for path in (f"/api/playerstate/search?name={TYPED}", f"/nothing?token={TYPED}", "/openapi.json", "/health"):
        yield web.get(path, Cookie=cookie)
    yield web.get("/session", Cookie=f"{cookie[:-3]}abc")


@pytest.fixture(scope="module")
def heard(guarded: RedisServer) -> Heard:
    """What there was to hear, Redis gone at the end, with the log at its most talkative."""
    url = f"redis://default:{PASSWORD}@127.0.0.1:{guarded.port}/0"
    settings = {"REDIS_SESSION_SECRET": SECRET, "LOG_LEVEL": "DEBUG"}
    with serve(url, guarded.folder, 1, **settings) as web:
        eventually(web.is_healthy)
        session = web.get("/session")
        cookie = session.cookie
        headers = {"Cookie": cookie, "Content-Type": JSON}
        ticket = web.request("POST", "/api/run", '{"board": "Grassland"}', headers).json["run"]
        bodies = [answer.body.decode() for answer in ask_in_every_way(web, cookie, session.json["id"])]
        bodies += [web.send_raw(request % cookie.encode())[1].decode("latin-1") for request in MALFORMED]
        guarded.stop()
        bodies += [answer.body.decode() for answer in ask_in_every_way(web, cookie, session.json["id"])]
        log = web.log.read_text()
    return Heard(log, "".join(bodies), cookie, ticket)


def test_redis_password_is_never_told(heard: Heard) -> None:
    assert PASSWORD not in heard.log + heard.answers


def test_secret_of_the_cookies_is_never_told(heard: Heard) -> None:
    assert SECRET not in heard.log + heard.answers


def test_signature_of_a_cookie_is_never_told(heard: Heard) -> None:
    signature = heard.cookie.rpartition(".")[2]
    assert signature not in heard.log + heard.answers


def test_what_a_player_typed_or_carries_is_never_logged(heard: Heard) -> None:
    assert TYPED not in heard.log
    assert heard.ticket not in heard.log


def test_log_told_of_all_that_went_wrong(heard: Heard) -> None:
    assert re.search(r"POST /api/playerstate 403", heard.log)
    assert re.search(r"POST /api/playerstate 503", heard.log)


def test_answers_tell_nothing_of_the_inside(heard: Heard) -> None:
    for word in ("Traceback", str(ROOT), "127.0.0.1", "redis://", "site-packages"):
        assert word not in heard.answers


def test_image_takes_no_secret_along() -> None:
    """`.dockerignore` shuts everything out and lets named things in; none of those can be a secret or a save."""
    lines = (ROOT / ".dockerignore").read_text().split()
    let_in = [line.removeprefix("!") for line in lines if line.startswith("!")]
    assert lines[0] == "**"
    for name in (".env", ".env.local", ".git", "data", "data/dump.rdb", "tests"):
        assert not any(fnmatch.fnmatch(name, pattern) for pattern in let_in)
    assert not re.search(r"(SECRET|PASSWORD|TOKEN)\w*=\S", (ROOT / "Dockerfile").read_text())


def test_repository_takes_no_secret_along() -> None:
    assert {".env", "data/"} <= set((ROOT / ".gitignore").read_text().split())
    example = (ROOT / ".env.example").read_text() + (ROOT / ".env.docker").read_text()
    assert not re.search(r"^REDIS_SESSION_SECRET=\S", example, re.MULTILINE)
    assert not re.search(r"^REDIS_URL=\S*@", example, re.MULTILINE)


def test_files_that_are_served_hold_no_setting() -> None:
    served = [path for path in (ROOT / "public").rglob("*") if path.name.startswith(".") or path.suffix == ".env"]
    assert served == []
    assert not any(Path(path).is_symlink() for path in (ROOT / "public").rglob("*"))
