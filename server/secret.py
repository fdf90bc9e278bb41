"""The key that signs session cookies: the operator's, or one made once and kept in Redis."""

import logging
from typing import Any

from server.redis import get_client
from server.settings import settings

log = logging.getLogger(__name__)

KEY = "config:session-secret"

_shared: str | None = None


def signing_secret() -> str:
    """Return REDIS_SESSION_SECRET or, when that is empty, the secret that all workers share through Redis."""
    return settings.session_secret or _shared or share_secret(kept())


def kept() -> Any:
    """GET: the secret that Redis keeps, if it has one."""
    return get_client().get(KEY)


def share_secret(known: bytes | None) -> str:
    """Agree on a secret with every other worker and return it: what Redis is `known` to keep, or SET … NX GET.

    The first one's stays. A worker that already has one offers it, so that a Redis that came back empty gets the old
    secret again and signed cookies stay good.
    """
    global _shared
    offer = _shared or settings.secret_offer
    if known is None:
        answer: Any = get_client().set(KEY, offer, nx=True, get=True)
        if answer is None:
            log.info("REDIS_SESSION_SECRET is empty: made one and keep it in Redis (%s). Set your own in .env.", KEY)
        known = answer
    _shared = known.decode() if known else offer
    return _shared
