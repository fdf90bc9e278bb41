"""The redis-py client that suits REDIS_URL: of one Redis, of a cluster, or of the primary that Sentinel names."""

from collections.abc import Callable
from typing import Any

from redis import BlockingConnectionPool, ConnectionError, Redis, RedisCluster
from redis.backoff import NoBackoff
from redis.cluster import ClusterNode
from redis.exceptions import RedisClusterException
from redis.retry import Retry
from redis.sentinel import Sentinel, SentinelConnectionPool

from server import addresses
from server.addresses import Address

Client = Redis | RedisCluster


class SentinelPool(SentinelConnectionPool, BlockingConnectionPool):
    """The connections to the primary that Sentinel names; who finds none free waits for one."""


def connect(url: str, retry: Retry, pool_size: int, wait_seconds: float, **connection: Any) -> Client:
    """Return a client for a URL; `connection` are redis-py's options of each connection.

    It holds at most `pool_size` connections (to each node, in a cluster) and waits `wait_seconds` for a free one. That
    of a cluster asks at once which node holds what, and raises ConnectionError where none answers; the others connect
    when first used.
    """
    pool: dict[str, Any] = {"max_connections": pool_size, "timeout": wait_seconds, **connection}
    if not url.startswith("unix://"):  # redis-py refuses the option there
        pool["socket_keepalive"] = True
    if not addresses.names_many(url):
        return Redis(connection_pool=BlockingConnectionPool.from_url(url, retry=retry, **pool))
    address = addresses.parse(url)
    pool |= {"username": address.username, "password": address.password}
    return _of_sentinels(address, retry, pool) if address.service else _of_cluster(address, retry, pool)


def servers(client: Client) -> list[Redis]:
    """Return a client of each Redis that holds keys: for commands that have no key and so no node in a cluster."""
    if isinstance(client, Redis):
        return [client]
    nodes: list[ClusterNode] = client.get_primaries()  # type: ignore[no-untyped-call]
    return [client.get_redis_connection(node) for node in nodes]


def _of_sentinels(address: Address, retry: Retry, pool: dict[str, Any]) -> Redis:
    timeouts = {name: pool[name] for name in ("socket_connect_timeout", "socket_timeout") if name in pool}
    once = Retry(NoBackoff(), 0)  # the next Sentinel is asked instead
    sentinel = Sentinel(list(address.nodes), sentinel_kwargs={"retry": once, **timeouts})  # type: ignore[no-untyped-call]
    more = {"db": address.db, "ssl": address.tls, "retry": retry}
    connections = SentinelPool(address.service, sentinel, **pool, **more)  # type: ignore[no-untyped-call]
    return Redis(connection_pool=connections)


def _of_cluster(address: Address, retry: Retry, pool: dict[str, Any]) -> RedisCluster:
    (host, port), *others = address.nodes
    url = f"{'rediss' if address.tls else 'redis'}://{f'[{host}]' if ':' in host else host}:{port}"
    nodes = [ClusterNode(*node) for node in others]  # type: ignore[no-untyped-call]
    # redis-py takes another pool's class with a URL only.
    make = _reachable(RedisCluster.from_url)
    client: RedisCluster = make(
        url, startup_nodes=nodes, retry=retry, connection_pool_class=BlockingConnectionPool, **pool
    )
    manager: Any = client.nodes_manager
    manager.initialize = _reachable(manager.initialize)
    return client


def _reachable(function: Callable[..., Any]) -> Callable[..., Any]:
    """Have a cluster that cannot be reached tell so as any Redis does: redis-py's own word for it is no RedisError."""

    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except RedisClusterException as error:
            raise ConnectionError(str(error)) from error

    return call
