"""What the metrics count of Redis: commands, round trips, connections."""

import threading
import time
from functools import cache
from typing import Any

from prometheus_client import Counter, Gauge, Histogram
from redis import RedisError

from server import observed, topology
from server.redis import clients, wire
from server.wire.asked import Answers, Command

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
SECONDS_BETWEEN_LOOKS = 1.0

COMMANDS = Counter("cachequest_redis_commands", "Commands sent to Redis", ["command"])
KNOWN = Counter("cachequest_redis_known", "Commands not sent, as their answers were known", ["command"])
ERRORS = Counter("cachequest_redis_errors", "Commands that Redis refused or did not answer", ["error"])
ROUND_TRIPS = Histogram("cachequest_redis_seconds", "Round trips to Redis", buckets=SECONDS)
WAITING = Gauge("cachequest_redis_waiting", "Round trips under way", multiprocess_mode="livesum")
OPEN = Gauge("cachequest_redis_connections", "Open connections to Redis", ["kind"], multiprocess_mode="livesum")
IN_USE = Gauge("cachequest_redis_connections_in_use", "Those in use", ["kind"], multiprocess_mode="livesum")
# The series by their labels, which prometheus-client takes longer to look up.
commands_by, known_by = cache(COMMANDS.labels), cache(KNOWN.labels)


class RedisObserver:
    """Counts what is asked of Redis."""

    def sent(self, commands: tuple[Command, ...]) -> observed.Told:
        """Count commands, and their answers as they come."""
        WAITING.inc()
        for command in commands:
            commands_by(str(command[0])).inc()

        def tell(answers: Answers, seconds: float) -> None:
            WAITING.dec()
            ROUND_TRIPS.observe(seconds)
            for answer in answers:
                if isinstance(answer, RedisError):
                    ERRORS.labels(type(answer).__name__).inc()

        return tell

    def known(self, commands: tuple[Command, ...]) -> None:
        """Count commands that need not be sent."""
        for command in commands:
            known_by(str(command[0])).inc()


def connections() -> dict[str, tuple[int, int]]:
    """Return by kind how many connections to Redis this process has open, and how many of these are in use."""
    shared = wire()
    pooled = [_use(pool) for client in clients.values() for pool in topology.pools(client)]
    return {
        "shared": shared.use if shared else (0, 0),
        "pool": (sum(connected for connected, _ in pooled), sum(in_use for _, in_use in pooled)),
    }


def _use(pool: Any) -> tuple[int, int]:
    """Return how many of a pool's connections are open and in use; redis-py itself counts lost ones as its own, too."""
    _, (in_use, _) = pool.get_connection_count()
    return sum(connection.is_connected for connection in pool._connections), in_use


def note_connections() -> None:
    """Write down the connections of this process as they are now."""
    for kind, (connected, in_use) in connections().items():
        OPEN.labels(kind).set(connected)
        IN_USE.labels(kind).set(in_use)


def watch_connections() -> None:
    """Write them down once a second from now on, for whichever worker is asked for the metrics of all."""

    def watch() -> None:
        while True:
            note_connections()
            time.sleep(SECONDS_BETWEEN_LOOKS)

    threading.Thread(target=watch, name="redis-connections", daemon=True).start()
