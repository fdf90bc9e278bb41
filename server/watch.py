"""A small watch on Redis: what the app needs there is made at boot, and again when Redis comes back without it."""

import atexit
import logging
import os
import threading
from contextlib import suppress
from itertools import count

from redis import Redis, RedisError

from server import outages
from server.embedded import EmbeddedRedisError
from server.redis import get_client, revive_embedded
from server.search import index_names
from server.secret import KEY, kept, share_secret
from server.settings import settings
from server.stores import STORES

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 1.0
LOOKS_BETWEEN_MENDS = 60
INDEXES = {store.INDEX.encode() for store in STORES}


class RedisWatch:
    """Look once a second whether Redis has what we need there, and make what it has not."""

    def __init__(self) -> None:
        self.problem: str | None = None
        self._ended = threading.Event()

    def look(self) -> None:
        """Prepare Redis if that is needed, and tell once when it goes and once when it is back."""
        try:
            prepare()
            self._report(None)
        except RedisError as error:
            self._report(outages.sentence_of(error), error)
            if not self._ended.is_set():
                with suppress(EmbeddedRedisError, OSError):  # its absence is told already; the next look tries again
                    revive_embedded()

    def _report(self, problem: str | None, error: RedisError | None = None) -> None:
        if problem and problem != self.problem:
            log.error("%s (%s)", problem, error)
        elif self.problem and not problem:
            log.info("Redis is back, its indexes are in place.")
        self.problem = problem

    def run(self) -> None:
        """Look until the process ends, and now and then mend what lists many documents."""
        for number in count():
            if self._ended.wait(SECONDS_BETWEEN_LOOKS):
                return
            try:
                self.look()
                if number % LOOKS_BETWEEN_MENDS == 0 and not self.problem:
                    mend()
            except Exception:  # without a watch, a Redis that came back empty would have no indexes until a restart
                log.exception("The watch on Redis met what it cannot read, and goes on.")

    def end(self) -> None:
        """Look no more: an ending app takes its embedded Redis along, which is no outage to tell of."""
        self._ended.set()


def prepare() -> None:
    """Make in Redis what the app needs: the shared secret and both indexes, as the tutorial's server does at boot.

    Nothing is sent but questions where nothing is missing. The secret is asked for each time: a Redis that came back
    empty may have got another from a worker that never knew the old one.
    """
    if settings.session_secret:
        names = index_names()
    else:
        known, names = _secret_and_index_names()
        share_secret(known)
    make_indexes(names)


def make_indexes(names: set[bytes]) -> None:
    """Make both indexes, unless both are among the `names` of those that there are."""
    if not names >= INDEXES:
        for store in STORES:
            store.initialize()


def _secret_and_index_names() -> tuple[bytes | None, set[bytes]]:
    """GET and FT._LIST, in one round trip where there is one Redis."""
    client = get_client()
    if not isinstance(client, Redis):
        return kept(), index_names()
    with client.pipeline(transaction=False) as commands:
        commands.get(KEY)
        commands.execute_command("FT._LIST")  # type: ignore[no-untyped-call]
        known, names = commands.execute()
    return known, set(names)


def mend() -> None:
    """Put right what an app that ended between two writes, or a writer that is not this app, left out of the lists."""
    with suppress(RedisError):  # the next time, then
        for store in STORES:
            store.documents.mend_roster()


def start() -> None:
    """Prepare Redis now, and keep watching it in the background of this process and of those it forks."""
    watch = RedisWatch()
    watch.look()
    atexit.register(watch.end)

    def in_background() -> None:
        threading.Thread(target=watch.run, name="redis-watch", daemon=True).start()

    in_background()
    os.register_at_fork(after_in_child=in_background)
