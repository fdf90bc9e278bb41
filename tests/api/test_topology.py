"""Clients for each kind of REDIS_URL, on real servers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import ConnectionError, Redis, RedisCluster, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from server.topology import Client, connect
from tests.support.processes import free_port
from tests.support.redis_cluster import Cluster
from tests.support.redis_sentinel import Watched
from tests.support.waiting import eventually


def client_of(url: str) -> Client:
    return connect(url, Retry(NoBackoff(), 1), 4, 0.5, socket_connect_timeout=1, socket_timeout=1)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    watched = Watched(tmp_path)
    try:
        watched.start()
        yield watched
    finally:
        watched.close()


def test_one_redis_has_a_plain_client(own_redis_url: str) -> None:
    with client_of(own_redis_url) as client:
        assert isinstance(client, Redis)
        assert client.ping()


def test_keys_of_all_slots_are_kept_on_a_cluster(cluster: Cluster) -> None:
    with client_of(cluster.url) as client:
        for number in range(50):
            client.set(f"key-{number}", number)
        assert [client.get(f"key-{number}") for number in range(50)] == [b"%d" % number for number in range(50)]
    assert all(node.client.dbsize() for node in cluster.nodes)


def test_one_node_tells_of_the_others(cluster: Cluster) -> None:
    with client_of(cluster.url.partition(",")[0]) as client:
        assert isinstance(client, RedisCluster)
        assert len(client.nodes_manager.nodes_cache) == len(cluster.nodes)


def test_node_that_is_away_is_passed_over(cluster: Cluster) -> None:
    with client_of(cluster.url.replace("://", f"://127.0.0.1:{free_port()},")) as client:
        assert client.set("key", "value")


def test_cluster_that_is_away_is_a_connection_error() -> None:
    client = client_of(f"redis+cluster://127.0.0.1:{free_port()}")
    for _ in range(2):
        with pytest.raises(ConnectionError):
            client.ping()


def test_cluster_is_found_when_it_has_come_by(tmp_path: Path) -> None:
    late = Cluster(tmp_path)
    client = client_of(late.url)
    with pytest.raises(ConnectionError):
        client.get("key")
    try:
        late.start()
        assert client.set("key", "value")
    finally:
        late.close()


def test_what_no_client_has_is_missed(cluster: Cluster) -> None:
    assert not hasattr(client_of(cluster.url), "no_such_command")


def test_primary_is_found_by_sentinel(watched: Watched) -> None:
    with client_of(watched.url) as client, Redis(port=watched.primary) as primary:
        client.set("key", "value")
        assert primary.get("key") == b"value"


def test_next_primary_is_found_by_the_same_client(watched: Watched) -> None:
    with client_of(watched.url) as client:
        client.set("key", "value")
        assert client.wait(1, 900)
        watched.lose_primary()
        eventually(lambda: can_write(client), 30)
        assert client.get("key") == b"value"


def can_write(client: Client) -> bool:
    try:
        return bool(client.set("other", "value"))
    except RedisError:
        return False
