"""Three Redis servers that share the slots of a cluster, each with JSON and Search."""

from contextlib import ExitStack
from pathlib import Path

from redis import Redis, RedisCluster, RedisError
from redis.cluster import ClusterNode

from server.embedded.binaries import candidates
from tests.support.processes import free_port, running
from tests.support.waiting import eventually

SLOTS = 16384
NODES = 3
START_SECONDS = 30


class Node:
    """One server of the cluster."""

    def __init__(self, folder: Path, place: int) -> None:
        self.port = free_port()
        self.bus_port = free_port()
        self.slots = (place * SLOTS // NODES, (place + 1) * SLOTS // NODES - 1)
        self.client = Redis(port=self.port, decode_responses=True)
        self._place = place
        self._folder = folder / f"node-{place}"

    def start(self, started: ExitStack) -> None:
        """Start it, empty and alone, and give it its slots."""
        self._folder.mkdir()
        command = [*next(iter(candidates())), "--bind", "127.0.0.1", "--port", str(self.port), "--save", ""]
        cluster = ["--cluster-enabled", "yes", "--cluster-port", str(self.bus_port), "--dir", str(self._folder)]
        started.enter_context(running([*command, *cluster], self._folder / "redis.log"))
        started.callback(self.client.close)
        eventually(self._answers, START_SECONDS)
        self.client.cluster("SET-CONFIG-EPOCH", self._place + 1)
        self.client.cluster("ADDSLOTSRANGE", *self.slots)

    def meet(self, other: "Node") -> None:
        """Have it learn of another node, and that one of it."""
        self.client.cluster("MEET", "127.0.0.1", other.port, other.bus_port)

    def is_in_whole_cluster(self) -> bool:
        """Return whether it knows of a node for each slot."""
        told = self.client.cluster("INFO")
        return bool(told["cluster_state"] == "ok" and int(told["cluster_known_nodes"]) == NODES)

    def _answers(self) -> bool:
        try:
            return bool(self.client.ping())
        except RedisError:
            return False


class Cluster:
    """The servers together."""

    def __init__(self, folder: Path) -> None:
        self.nodes = [Node(folder, place) for place in range(NODES)]
        self._started = ExitStack()

    @property
    def url(self) -> str:
        """The address as REDIS_URL has it."""
        return "redis+cluster://" + ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)

    def start(self) -> None:
        """Start them, join them, and wait until each knows of all."""
        for node in self.nodes:
            node.start(self._started)
        for node in self.nodes[1:]:
            self.nodes[0].meet(node)
        eventually(lambda: all(node.is_in_whole_cluster() for node in self.nodes), START_SECONDS)

    def client(self) -> RedisCluster:
        """Return a client of the whole cluster."""
        nodes = [ClusterNode("127.0.0.1", node.port) for node in self.nodes]  # type: ignore[no-untyped-call]
        return RedisCluster(startup_nodes=nodes, decode_responses=True)

    def close(self) -> None:
        """End them; what they held is lost."""
        self._started.close()
