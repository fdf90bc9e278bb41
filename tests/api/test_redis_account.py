"""A Redis that asks for a user and a password, as Redis Cloud does."""

from collections.abc import Iterator

import pytest

from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import serve

IN_URL = "p%40ss%3Aword"
PLAIN = "p@ss:word"


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    server.client.acl_setuser("game", enabled=True, passwords=f"+{PLAIN}", commands=["+@all"], keys=["*"])
    server.client.acl_setuser("default", enabled=False)
    yield server
    server.close()


def url(guarded: RedisServer, password: str) -> str:
    return f"redis://game:{password}@127.0.0.1:{guarded.port}/0"


def test_user_and_password_of_the_url_are_used(guarded: RedisServer) -> None:
    with serve(url(guarded, IN_URL), guarded.folder, 1) as server:
        eventually(server.is_healthy)
        assert server.get("/api/playerstate").status == 200


def test_wrong_password_answers_503_and_is_not_told(guarded: RedisServer) -> None:
    with serve(url(guarded, "wrong-hush"), guarded.folder, 1) as server:
        answer = server.get("/api/playerstate")
        assert answer.status == 503
        assert "hush" not in answer.body.decode() + server.log.read_text()
