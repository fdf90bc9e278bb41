"""The redis-py client that suits REDIS_URL: of one Redis, of a cluster, or of the primary that Sentinel names."""

from collections.abc import Callable
from threading import RLock
from typing import Any

from redis import BlockingConnectionPool, ConnectionError, ConnectionPool, Redis, RedisCluster
from redis.backoff import NoBackoff
from redis.cluster import ClusterNode
from redis.exceptions import RedisClusterException
from redis.retry import Retry
from redis.sentinel import Sentinel, SentinelConnectionPool

from server import addresses
from server.addresses import Address, Node
from server.observed import ObservedRedis

Client = Redis | RedisCluster


class Cluster(RedisCluster):
    """A client of a cluster that asks for its nodes when it is first used, as other clients connect then.

    While none can be reached it raises ConnectionError, as they do: redis-py's own word for it is no RedisError.
    """

    def __init__(self, nodes: tuple[Node, ...], tls: bool, **options: Any) -> None:
        self._nodes = nodes
        self._options = options
        self._scheme = "rediss" if tls else "redis"
        self._connecting = RLock()
        self._is_connecting = False

    def __getattr__(self, name: str) -> Any:
        """Connect, as something is asked for that redis-py has once it is connected."""
        with self._connecting:
            if self._is_connecting:
                raise AttributeError(name)
            if name not in self.__dict__:
                self._is_connecting = True
                try:
                    self._connect()
                finally:
                    self._is_connecting = False
        return self.__getattribute__(name)

    def _connect(self) -> None:
        (host, port), *others = self._nodes
        url = f"{self._scheme}://{f'[{host}]' if ':' in host else host}:{port}"
        nodes = [ClusterNode(*node) for node in others]  # type: ignore[no-untyped-call]
        # With a URL, as redis-py takes another pool's class with one only.
        _reachable(super().__init__)(url=url, startup_nodes=nodes, **self._options)
        manager: Any = self.nodes_manager
        manager.initialize = _reachable(manager.initialize)


def _reachable(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except RedisClusterException as error:
            raise ConnectionError(str(error)) from error

    return call


class SentinelPool(SentinelConnectionPool, BlockingConnectionPool):
    """The connections to the primary that Sentinel names; who finds none free waits for one."""


def connect(url: str, retry: Retry, pool_size: int, wait_seconds: float, **connection: Any) -> Client:
    """Return a client for a URL; `connection` are redis-py's options of each connection.

    It connects when first used, holds at most `pool_size` connections (to each node, in a cluster) and waits
    `wait_seconds` for a free one.
    """
    pool: dict[str, Any] = {"max_connections": pool_size, "timeout": wait_seconds, **connection}
    if not url.startswith("unix://"):  # redis-py refuses the option there
        pool["socket_keepalive"] = True
    if not addresses.names_many(url):
        return ObservedRedis(connection_pool=BlockingConnectionPool.from_url(url, retry=retry, **pool))
    address = addresses.parse(url)
    pool |= {"username": address.username, "password": address.password}
    if address.service:
        return _of_sentinels(address, retry, pool)
    return Cluster(address.nodes, address.tls, retry=retry, connection_pool_class=BlockingConnectionPool, **pool)


def servers(client: Client) -> list[Redis]:
    """Return a client of each Redis that holds keys: for commands that have no key and so no node in a cluster."""
    if isinstance(client, Redis):
        return [client]
    nodes: list[ClusterNode] = client.get_primaries()  # type: ignore[no-untyped-call]
    return [client.get_redis_connection(node) for node in nodes]


def pools(client: Client) -> list[ConnectionPool]:
    """Return the pools of connections that a client has by now: one, or in a cluster one for each node in use."""
    if isinstance(client, Redis):
        return [client.connection_pool]
    manager: Any = vars(client).get("nodes_manager")  # as an attribute it would connect
    nodes = list(manager.nodes_cache.values()) if manager else []
    return [node.redis_connection.connection_pool for node in nodes if node.redis_connection]


def _of_sentinels(address: Address, retry: Retry, pool: dict[str, Any]) -> Redis:
    timeouts = {name: pool[name] for name in ("socket_connect_timeout", "socket_timeout") if name in pool}
    once = Retry(NoBackoff(), 0)  # the next Sentinel is asked instead
    sentinel = Sentinel(list(address.nodes), sentinel_kwargs={"retry": once, **timeouts})  # type: ignore[no-untyped-call]
    more = {"db": address.db, "ssl": address.tls, "retry": retry}
    connections = SentinelPool(address.service, sentinel, **pool, **more)  # type: ignore[no-untyped-call]
    return ObservedRedis(connection_pool=connections)
