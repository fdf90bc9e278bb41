"""One shared Redis client for the whole process, as in the tutorial's `redis.js`."""

from collections.abc import Callable, Sized
from functools import cache
from typing import Any, TypeVar

from gevent.monkey import is_module_patched
from redis import ConnectionError, Redis, RedisError
from redis.backoff import ExponentialBackoff
from redis.connection import AbstractConnection
from redis.exceptions import ReadOnlyError
from redis.retry import Retry

from server import embedded, observed, topology
from server.settings import settings
from server.topology import Client
from server.wire import NOTHING, Answers, Command, Wire

Found = TypeVar("Found", bound=Sized)

# One client per URL; redis-py gives each process its own sockets after a fork.
clients: dict[str, Client] = {}

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


def get_client(url: str | None = None) -> Client:
    """Return the one client for `url` (default: this app's Redis, or Redis Cluster); it connects when first used.

    It holds a pool of at most POOL_SIZE connections and waits for a free one rather than opening more, so an outage
    never turns into a storm of connections. A dropped connection is tried once more; a silent Redis is not, so that a
    caller waits less than two seconds at the most.
    """
    url = url or redis_url()
    if url not in clients:
        retry = Retry(ExponentialBackoff(base=0.05, cap=0.2), 1, supported_errors=RETRIED)
        timeouts = {"socket_connect_timeout": CONNECT_SECONDS, "socket_timeout": ANSWER_SECONDS}
        clients[url] = topology.connect(url, retry, POOL_SIZE, FREE_CONNECTION_SECONDS, **timeouts)
    return clients[url]


@cache
def wire() -> Wire | None:
    """Return the connection that this process' requests share; None outside of a gevent worker, and for a cluster."""
    is_of_worker = is_module_patched("socket")  # type: ignore[no-untyped-call]
    return Wire(_new_connection, ANSWER_SECONDS) if is_of_worker and isinstance(get_client(), Redis) else None


def _new_connection() -> AbstractConnection:
    client = get_client()
    assert isinstance(client, Redis)
    pool = client.connection_pool
    connection: AbstractConnection = pool.connection_class(**{**pool.connection_kwargs, "protocol": 3})
    return connection


def ask(*commands: Command, then: Callable[[Answers], None] | None = None) -> Callable[[], Answers]:
    """Send commands in one round trip and go on; return what waits for their answers, errors among them.

    `then` gets the answers as they come, whether or not anybody waits.
    """
    if not observed.observers:
        return _ask(commands, then)
    tell = observed.sent(commands)

    def tell_first(answers: Answers) -> None:
        tell(answers)
        if then:
            then(answers)

    try:
        return _ask(commands, tell_first)
    except RedisError as error:  # no connection: there will be no answers
        tell([error] * len(commands))
        raise


def _ask(commands: tuple[Command, ...], then: Callable[[Answers], None] | None) -> Callable[[], Answers]:
    if shared := wire():
        return shared.ask(*commands, then=then).wait
    with get_client().pipeline(transaction=False) as pipeline:
        for command in commands:
            pipeline.execute_command(*command)
        answers: Answers = pipeline.execute(raise_on_error=False)
    if then:
        then(answers)
    return lambda: answers


def calls(*commands: Command, then: Callable[[Answers], None] | None = None) -> Answers:
    """Send commands in one round trip; return their answers, or raise the first error among them."""
    try:
        return _raised(ask(*commands, then=then)())
    except RETRIED as error:
        if not (shared := wire()):
            raise  # redis-py has tried again already
        shared.close(str(error))  # from a primary that was demoted, a new connection leads to the next
        return _raised(ask(*commands, then=then)())


def call(*command: str | bytes | int) -> Any:
    """Send a command as it is written in the Redis documentation and return its raw answer."""
    return calls(command)[0]


def transaction(*commands: Command) -> Answers:
    """Send commands in one MULTI … EXEC, one round trip; return their answers, errors among them."""
    if wire():
        answers: Answers = calls(("MULTI",), *commands, ("EXEC",))[-1]
        return answers
    with get_client().pipeline(transaction=True) as pipeline:
        for command in commands:
            pipeline.execute_command(*command)
        return pipeline.execute(raise_on_error=False)


def recall(key: str, commands: tuple[Command, ...], read: Callable[[Answers], Found | None]) -> Found | None:
    """Return what `read` makes of the answers to commands about one key, which are asked again once it has changed.

    One round trip, or none: see `Wire.recall`. None is not remembered.
    """
    shared = wire()
    if not shared:
        return read(calls(*commands))
    known: Found | None = shared.recall(key, commands)
    if known is not NOTHING:
        if observed.observers:
            observed.known(commands)
        return known
    found: Found | None = None

    def keep(answers: Answers) -> None:
        nonlocal found
        if not any(isinstance(answer, RedisError) for answer in answers):
            found = read(answers)
            if found is not None:
                shared.keep(key, commands, found, len(found))

    calls(*commands, then=keep)
    return found


def _raised(answers: Answers) -> Answers:
    for answer in answers:
        if isinstance(answer, RedisError):
            raise answer
    return answers
