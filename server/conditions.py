"""The headers that say what a write depends on: `If-Match`, `If-None-Match`, `Idempotency-Key`."""

import hashlib

from werkzeug.datastructures import ETags

from server.bodies import raw_body
from server.errors import ClientError
from server.lean import this_request
from server.sessions import session_id
from server.versions import ALWAYS, Precondition, Replay

LONGEST_KEY = 255


def precondition() -> Precondition:
    """Return what the request's `If-Match` or `If-None-Match` asks for; raise ClientError when it is both.

    Weak tags count as well: a proxy that compresses weakens ours on its way.
    """
    request = this_request()
    environ = request.environ
    if "HTTP_IF_MATCH" in environ and "HTTP_IF_NONE_MATCH" in environ:
        raise ClientError("Send If-Match or If-None-Match, not both.")
    if "HTTP_IF_MATCH" in environ:
        return Precondition("match", _listed(request.if_match))
    if "HTTP_IF_NONE_MATCH" in environ:
        return Precondition("none", _listed(request.if_none_match))
    return ALWAYS


def _listed(tags: ETags) -> str:
    return "*" if tags.star_tag else "".join(f" {tag} " for tag in tags.as_set(include_weak=True))


def replay() -> Replay | None:
    """Return what makes a repeat of this request known, or None without an Idempotency-Key.

    Raises ClientError for one that is empty, too long or not printable ASCII.
    """
    request = this_request()
    name = request.environ.get("HTTP_IDEMPOTENCY_KEY")
    if name is None:
        return None
    if not (1 <= len(name) <= LONGEST_KEY and name.isascii() and name.isprintable()):
        raise ClientError(f"Idempotency-Key: 1 to {LONGEST_KEY} printable ASCII characters.")
    asked = f"{request.method} {request.path.rstrip('/')}".encode()
    return Replay(_digest(session_id().encode(), name.encode()), _digest(asked, raw_body()))


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]
