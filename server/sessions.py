"""Sessions: Flask-Session's Redis backend, made safe; and whose request this is.

`sessions:{id}` is a string of readable JSON. The id is public; the cookie proves that it is one's own by a signature.
What differs from Flask-Session 0.8.0, and why:

- The cookie is always signed, with itsdangerous itself (SESSION_USE_SIGNER is deprecated).
- Only JSON is read from Redis; Flask-Session would unpickle what is not.
- Reading refreshes the expiry in the same command (GETEX); a session is written only when it changed, key by key
  over what is stored, and only while it exists. So parallel requests keep each other's changes, and a request that is
  still running does not bring a deleted session back.
"""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from flask import Flask, Request, Response, g, request, session
from flask.sessions import SessionMixin
from flask_session.base import ServerSideSession
from flask_session.redis.redis import RedisSessionInterface
from itsdangerous import BadSignature, Signer
from redis import RedisError
from redis.client import Pipeline

from server import counts, limits
from server.errors import NotOwner, TooManyRequests
from server.logs import PLAYER
from server.redis import get_client
from server.secret import signing_secret
from server.settings import settings

COOKIE = "cachequest"
LIFETIME = timedelta(days=7)
# The Redis entry starts its clock when a request begins, the cookie when it ends: the entry must not end first.
STORED_SECONDS = int(LIFETIME.total_seconds()) + 60
ID_BYTES = 16


class PlayerSession(ServerSideSession):
    """A session that remembers, as JSON, what Redis held when it was read."""

    sid: str

    def __init__(self, stored: bytes, sid: str) -> None:
        super().__init__(decode(stored), sid=sid)
        self.stored = stored

    def merged_into(self, current: bytes) -> bytes:
        """Return `current`, what Redis holds by now, with this request's changes laid over it."""
        before = decode(self.stored)
        changed = {name: value for name, value in self.items() if name not in before or before[name] != value}
        removed = before.keys() - self.keys()
        merged = decode(current) | changed
        return msgspec.json.encode({name: value for name, value in merged.items() if name not in removed})


class PlayerSessions(RedisSessionInterface):
    """Flask-Session's Redis interface with signed ids and no lost updates."""

    def open_session(self, app: Flask, request: Request) -> PlayerSession | None:  # type: ignore[override]
        """Return the session of the request's cookie (GETEX) or a new one (SET); None where none is used."""
        if not f"{request.path}/".startswith(("/api/", "/session/")):
            return None
        try:
            found = self._read(request) or self._new()
        except (RedisError, TooManyRequests) as error:
            g.session_error = error  # raised by `_refuse_without_session`, where error handlers apply
            return None
        request.environ[PLAYER] = found.sid
        return found

    def _read(self, request: Request) -> PlayerSession | None:
        try:
            sid = signer().unsign(request.cookies.get(COOKIE, "")).decode()
            read = ("GETEX", self._get_store_id(sid), "EX", str(STORED_SECONDS))
            stored = counts.call_counted(limits.windows(request, sid), *read)
            return PlayerSession(stored, sid) if stored else None
        except (BadSignature, msgspec.MsgspecError):
            return None

    def _new(self) -> PlayerSession:
        limits.count_new_session()
        sid = self._generate_sid(ID_BYTES)
        stored = msgspec.json.encode({"created": datetime.now(UTC).isoformat(timespec="seconds")})
        get_client().set(self._get_store_id(sid), stored, ex=STORED_SECONDS, nx=True)
        return PlayerSession(stored, sid)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write what changed and roll the cookie; take the cookie away from a session that was emptied."""
        assert isinstance(session, PlayerSession)
        response.vary.add("Cookie")
        response.cache_control.no_store = True  # a cache would hand one browser's cookie to the next
        if session.modified and not session:
            self._delete_session(self._get_store_id(session.sid))
            response.delete_cookie(COOKIE)
            return
        if session.modified:
            self._write(session)
        value = signer().sign(session.sid).decode()
        response.set_cookie(
            COOKIE,
            value,
            max_age=LIFETIME,
            expires=time.time() + LIFETIME.total_seconds(),
            secure=request.is_secure,
            httponly=True,
            samesite="Lax",
        )

    def _write(self, session: PlayerSession) -> None:
        """Lay the session's changes over what is stored, if it still is (WATCH, GET, SET … XX)."""
        key = self._get_store_id(session.sid)

        def merge(commands: Pipeline) -> None:
            current: Any = commands.get(key)
            commands.multi()
            if current is not None:
                commands.set(key, session.merged_into(current), ex=STORED_SECONDS, xx=True)

        get_client().transaction(merge, key)


def decode(stored: bytes) -> dict[str, Any]:
    """Return a stored session's content; raise MsgspecError for what is not a JSON object."""
    content: dict[str, Any] = msgspec.json.decode(stored, type=dict[str, Any])
    return content


def signer() -> Signer:
    """Return the signer of session ids."""
    return Signer(signing_secret(), salt="cachequest.session", key_derivation="hmac")


def session_id() -> str:
    """Return the id of the session whose request this is."""
    sid: str = session.sid  # type: ignore[attr-defined]
    return sid


def require_owner(save_id: str) -> None:
    """Raise NotOwner unless `save_id` is the session's own id."""
    if save_id != session_id():
        raise NotOwner("This belongs to another session: only its own player may write it.")


def _refuse_without_session() -> None:
    if error := g.pop("session_error", None):
        raise error


def _own_id() -> dict[str, str]:
    """`GET /session`: the player's id, which is the session's."""
    return {"id": session_id()}


def init_app(app: Flask) -> None:
    """Keep the app's sessions in Redis and serve `/session`."""
    app.session_interface = PlayerSessions(app, get_client(), key_prefix=settings.session_prefix, permanent=False)
    app.before_request(_refuse_without_session)
    app.add_url_rule("/session", view_func=_own_id, strict_slashes=False)
