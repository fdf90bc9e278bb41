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
    return settings.session_secret or _shared or share_secret()


def share_secret() -> str:
    """Agree on a secret with every other worker (SET … NX GET, one round trip) and return it.

    The first one's stays. A worker that already has one offers it, so that a Redis that came back empty gets the old
    secret again and signed cookies stay good.
    """
    global _shared
    offer = _shared or settings.secret_offer
    kept: Any = get_client().set(KEY, offer, nx=True, get=True)
    if kept is None:
        log.info("REDIS_SESSION_SECRET is empty: made one and keep it in Redis (%s). Set your own in .env.", KEY)
    _shared = kept.decode() if kept else offer
    return _shared
