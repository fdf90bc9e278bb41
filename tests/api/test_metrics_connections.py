"""The metrics' connections to Redis: those that the kernel sees, of all workers and of none that ended."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from server.redis import get_client
from server.redis_metrics import connections
from tests.support import vitals
from tests.support.metrics import TOKEN, total
from tests.support.redis_cluster import Cluster
from tests.support.redis_server import RedisServer
from tests.support.visitor import Visitor
from tests.support.waiting import eventually
from tests.support.web_server import WebServer, serve

OPEN, IN_USE = "cachequest_redis_connections{", "cachequest_redis_connections_in_use{"
POOL = 'cachequest_redis_connections{kind="pool"}'
SHARED = 'cachequest_redis_connections{kind="shared"}'


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def counting(own: RedisServer, tmp_path: Path) -> Iterator[WebServer]:
    with serve(own.url, tmp_path, 2, METRICS_TOKEN=TOKEN) as server:
        yield server


def open_sockets(server: WebServer, *ports: int) -> int:
    return sum(vitals.connections(pid, port) for pid in vitals.children(server.process.pid) for port in ports)


def has_shared(server: WebServer, count: int) -> bool:
    """Let somebody new ask something of Redis; return whether so many workers share a connection."""
    Visitor(server).ask_id()
    return total(server, SHARED) == count


def test_open_connections_are_those_that_the_kernel_sees(counting: WebServer, own: RedisServer) -> None:
    eventually(lambda: has_shared(counting, 2))
    eventually(lambda: total(counting, POOL) >= 2)  # by which the workers watch Redis
    eventually(lambda: total(counting, OPEN) == open_sockets(counting, own.port))
    eventually(lambda: total(counting, IN_USE) == 0)


def test_connections_of_a_worker_that_was_killed_are_not_counted(counting: WebServer) -> None:
    eventually(lambda: has_shared(counting, 2))
    first, second = vitals.children(counting.process.pid)
    os.kill(first, signal.SIGKILL)
    eventually(lambda: total(counting, SHARED) == 1)
    eventually(lambda: len(set(vitals.children(counting.process.pid)) - {first, second}) == 1)
    eventually(lambda: has_shared(counting, 2))


def test_connections_that_were_lost_are_not_open(tmp_path: Path) -> None:
    own = RedisServer(tmp_path)
    own.start()
    try:
        with serve(own.url, tmp_path, 2, METRICS_TOKEN=TOKEN) as server:
            eventually(lambda: has_shared(server, 2))
            own.stop()
            eventually(lambda: total(server, OPEN) == 0)
    finally:
        own.close()


def test_in_a_cluster_they_are_those_of_the_pools_to_its_nodes(cluster: Cluster, tmp_path: Path) -> None:
    with serve(cluster.url, tmp_path, 1, METRICS_TOKEN=TOKEN) as server:
        eventually(server.is_healthy)
        ports = [node.port for node in cluster.nodes]
        eventually(lambda: total(server, OPEN) == total(server, POOL) == open_sockets(server, *ports) >= 1)


def test_connection_that_is_held_is_in_use() -> None:
    client = get_client()
    assert isinstance(client, Redis)
    connected, in_use = connections()["pool"]
    held = client.connection_pool.get_connection()
    assert connections()["pool"] == (max(connected, in_use + 1), in_use + 1)
    client.connection_pool.release(held)
    assert connections()["pool"] == (max(connected, in_use + 1), in_use)
    assert connections()["shared"] == (0, 0)  # which is for gevent workers
