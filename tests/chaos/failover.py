"""A second Redis that follows the app's, to take its place."""

from contextlib import ExitStack
from typing import Self

from tests.chaos.service import Service
from tests.support.durable_redis import DurableRedis
from tests.support.waiting import eventually

PAUSE = 60_000


class Failover:
    """Moves the service to a replica, step by step, as an operator does who loses nothing."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._primary = service.redis
        self._replica = DurableRedis(service.redis.folder.parent / "replica")
        self._running = ExitStack()

    def __enter__(self) -> Self:
        self._replica.start()
        self._running.callback(self._replica.close)
        self._replica.client.replicaof("127.0.0.1", str(self._primary.port))
        eventually(self._follows)
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    def lead_to_replica(self) -> None:
        """Stop the primary's writes, wait until the replica has them all, and lead new connections to it."""
        self._primary.client.client_pause(PAUSE, all=False)
        eventually(lambda: self._offset(self._primary) == self._offset(self._replica))
        assert self.service.proxy
        self.service.proxy.target = self._replica.port
        self.service.redis = self._replica

    def promote(self) -> None:
        """Let the replica take writes."""
        self._replica.client.replicaof("NO", "ONE")

    def demote_primary(self) -> None:
        """Let the old primary follow the new one; it lives on and refuses the writes of those who stay with it."""
        self._primary.client.replicaof("127.0.0.1", str(self._replica.port))
        self._primary.client.client_unpause()

    def _follows(self) -> bool:
        return bool(self._replica.client.info("replication")["master_link_status"] == "up")

    def _offset(self, server: DurableRedis) -> int:
        info = server.client.info("replication")
        return int(info.get("slave_repl_offset", info["master_repl_offset"]))
