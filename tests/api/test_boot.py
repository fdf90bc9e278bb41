"""Many workers of two hosts boot at once on an empty Redis."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from server.secret import KEY
from tests.support.redis_server import RedisServer
from tests.support.web_server import WebServer, serve


@dataclass(frozen=True)
class Cluster:
    """Two hosts on one Redis."""

    redis: RedisServer
    one: WebServer
    other: WebServer


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")
    redis = RedisServer(folder)
    redis.start()
    with ExitStack() as stack, ThreadPoolExecutor(2) as pool:
        stack.callback(redis.close)
        hosts = pool.map(lambda _: stack.enter_context(serve(redis.url, folder)), range(2))
        yield Cluster(redis, *hosts)


def test_workers_make_one_index_each(cluster: Cluster) -> None:
    names = cluster.redis.client.execute_command("FT._LIST")  # type: ignore[no-untyped-call]
    assert sorted(names) == ["game-idx", "player-idx"]


def test_workers_make_one_secret(cluster: Cluster) -> None:
    assert cluster.redis.client.keys("*secret*") == [KEY]


def test_secret_is_long_and_random(cluster: Cluster, own_redis_url: str) -> None:
    secret = str(cluster.redis.client.get(KEY))
    assert len(secret) >= 32
    assert len(set(secret)) > 10


def test_way_to_set_ones_own_secret_is_logged_once(cluster: Cluster) -> None:
    logs = cluster.one.log.read_text() + cluster.other.log.read_text()
    assert logs.count("REDIS_SESSION_SECRET is empty") == 1


def test_secret_itself_is_not_logged(cluster: Cluster) -> None:
    logs = cluster.one.log.read_text() + cluster.other.log.read_text()
    assert str(cluster.redis.client.get(KEY)) not in logs


def test_secret_is_not_sent_where_redis_has_it(cluster: Cluster) -> None:
    secret, heard = str(cluster.redis.client.get(KEY)), list[str]()
    with cluster.redis.client.monitor() as monitor:  # type: ignore[no-untyped-call]
        while sum("FT._LIST" in command for command in heard) < 8:  # two looks of each worker
            heard.append(monitor.next_command()["command"])
    assert not [command for command in heard if secret in command]


def test_boot_logs_no_error(cluster: Cluster) -> None:
    logs = cluster.one.log.read_text() + cluster.other.log.read_text()
    assert "ERROR" not in logs
    assert "Traceback" not in logs


def test_cookie_of_one_host_is_good_at_the_other(cluster: Cluster) -> None:
    first = cluster.one.get("/session")
    assert cluster.other.get("/session", Cookie=first.cookie).json == first.json


def test_cookie_is_good_at_every_worker(cluster: Cluster) -> None:
    first = cluster.one.get("/session")
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _: cluster.one.get("/session", Cookie=first.cookie).json["id"], range(40)))
    assert set(ids) == {first.json["id"]}


def test_address_of_the_game_is_told(cluster: Cluster) -> None:
    assert f"http://localhost:{cluster.one.port}" in cluster.one.log.read_text()
