"""One shared Redis client for the whole process, as in the tutorial's `redis.js`."""

from functools import cache
from typing import Any

from redis import BlockingConnectionPool, ConnectionError, Redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import ReadOnlyError
from redis.retry import Retry

from server import embedded
from server.settings import settings

# One client per URL; redis-py gives each process its own sockets after a fork.
clients: dict[str, Redis] = {}

# A caller waits for the sum of the last two at the most, while Redis is silent.
POOL_SIZE = 50
CONNECT_SECONDS = 1.0
ANSWER_SECONDS = 1.25
FREE_CONNECTION_SECONDS = 0.5
# A primary that was demoted refuses writes for as long as one stays connected to it; a new connection finds the next.
RETRIED = (ConnectionError, ReadOnlyError)


@cache
def redis_url() -> str:
    """Return REDIS_URL, or the address of the embedded Redis, which is started if need be."""
    return settings.redis_url or embedded.start(settings.embedded_dir, settings.embedded_port)


def revive_embedded() -> None:
    """Start the embedded Redis again should it be gone together with its guard, and learn its address if that is new.

    Not for requests: it may take seconds. Does nothing where REDIS_URL is set.
    """
    if not settings.redis_url:
        url = embedded.start(settings.embedded_dir, settings.embedded_port)
        if url != redis_url():
            redis_url.cache_clear()


def get_client(url: str | None = None) -> Redis:
    """Return the one client for `url` (default: this app's Redis); it connects when first used.

    It holds a pool of at most POOL_SIZE connections and waits for a free one rather than opening more, so an outage
    never turns into a storm of connections. A dropped connection is tried once more; a silent Redis is not, so that a
    caller waits less than two seconds at the most.
    """
    url = url or redis_url()
    if url not in clients:
        pool = BlockingConnectionPool.from_url(
            url,
            max_connections=POOL_SIZE,
            timeout=FREE_CONNECTION_SECONDS,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=ANSWER_SECONDS,
            # Not for a socket in the file system: redis-py refuses the option there.
            **({} if url.startswith("unix://") else {"socket_keepalive": True}),
            retry=Retry(ExponentialBackoff(base=0.05, cap=0.2), 1, supported_errors=RETRIED),
        )
        clients[url] = Redis(connection_pool=pool)
    return clients[url]


def call(*command: str | bytes) -> Any:
    """Send a command as it is written in the Redis documentation and return its raw answer."""
    return get_client().execute_command(*command)  # type: ignore[no-untyped-call]


def transaction(*commands: tuple[str | bytes, ...]) -> list[Any]:
    """Send commands in one MULTI … EXEC, one round trip; return their answers, errors among them."""
    with get_client().pipeline(transaction=True) as pipeline:
        for command in commands:
            pipeline.execute_command(*command)  # type: ignore[no-untyped-call]
        return pipeline.execute(raise_on_error=False)
