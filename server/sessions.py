"""Sessions: Flask-Session's Redis backend, made safe; and whose request this is.

`sessions:{id}` is a string of readable JSON. The id is public; the cookie proves that it is one's own by a signature.
What differs from Flask-Session 0.8.0, and why:

- The cookie is always signed, with itsdangerous itself (SESSION_USE_SIGNER is deprecated).
- Only JSON is read from Redis; Flask-Session would unpickle what is not.
- A session is read again only when it has changed, and its expiry is renewed once a minute rather than by a write at
  each request.
- A session is written only when it changed, key by key over what is stored, and only while it exists. So parallel
  requests keep each other's changes, and one that is still running does not bring a deleted session back.
"""

import time
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

import flask
import msgspec
from flask import Flask, Request, request
from flask.sessions import SessionMixin
from flask_session.redis.redis import RedisSessionInterface
from redis import RedisError
from redis.client import Pipeline

from server import cookies, limits
from server.environ import NEW_SESSION, PLAYER, SESSION_ERROR
from server.errors import NotOwner, TooManyRequests
from server.front import is_api
from server.lean import Response, this_request
from server.player_session import PlayerSession, read_stored
from server.redis import calls, get_client, recall
from server.settings import settings

LIFETIME = timedelta(days=7)
SECONDS_BETWEEN_RENEWALS = 60
# The Redis entry starts its clock when a request begins, or a renewal earlier, and the cookie when it ends: the entry
# must not end first.
STORED_SECONDS = int(LIFETIME.total_seconds()) + SECONDS_BETWEEN_RENEWALS + 60
ID_BYTES = 16


class PlayerSessions(RedisSessionInterface):
    """Flask-Session's Redis interface with signed ids and no lost updates."""

    def open_session(self, app: Flask, request: Request) -> PlayerSession | None:  # type: ignore[override]
        """Return the session of the request's cookie or a new one (SET); None where none is used."""
        if not is_api(request.path):
            return None
        try:
            found = self._read(cookies.session_id(request)) or self._new()
        except (RedisError, TooManyRequests) as error:
            request.environ[SESSION_ERROR] = error  # raised by `_admit`, where error handlers apply
            return None
        request.environ[PLAYER] = found.sid
        return found

    def _read(self, sid: str | None) -> PlayerSession | None:
        """Return the session of an id (GET, TTL, or nothing where it is known), renewed (EXPIRE) once a minute."""
        if sid is None:
            return None
        key = self._get_store_id(sid)
        stored = recall(key, (("GET", key), ("TTL", key)), read_stored)
        if stored is None:
            return None
        if stored.ends - time.time() < STORED_SECONDS - SECONDS_BETWEEN_RENEWALS:
            calls(("EXPIRE", key, STORED_SECONDS))
        try:
            return PlayerSession(stored, sid)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None

    def _new(self) -> PlayerSession:
        limits.count_new_session()
        sid = self._generate_sid(ID_BYTES)
        stored = msgspec.json.encode({"created": datetime.now(UTC).isoformat(timespec="seconds")})
        calls(("SET", self._get_store_id(sid), stored, "EX", STORED_SECONDS, "NX"))
        request.environ[NEW_SESSION] = True
        return PlayerSession(stored, sid)

    def save_session(self, app: Flask, session: SessionMixin, response: flask.Response) -> None:
        """Write what changed and roll the cookie; take the cookie away from a session that was emptied."""
        assert isinstance(session, PlayerSession)
        if session.modified and not session:
            self._delete_session(self._get_store_id(session.sid))
            cookies.take_away(response)
            return
        if session.modified:
            self._write(session)
        cookies.roll(response, session.sid, LIFETIME, this_request().is_secure)

    def _write(self, session: PlayerSession) -> None:
        """Lay the session's changes over what is stored, if it still is (WATCH, GET, SET … XX)."""
        key = self._get_store_id(session.sid)

        def merge(commands: Pipeline) -> None:
            current: Any = commands.get(key)
            commands.multi()
            if current is not None:
                commands.set(key, session.merged_into(current), ex=STORED_SECONDS, xx=True)

        get_client().transaction(merge, key)


def session_id() -> str:
    """Return the id of the session whose request this is."""
    sid: str = this_request().environ[PLAYER]
    return sid


def require_owner(save_id: str) -> None:
    """Raise NotOwner unless `save_id` is the session's own id."""
    if save_id != session_id():
        raise NotOwner("This belongs to another session: only its own player may write it.")


def _admit() -> None:
    """Raise what kept this request from its session, or what its session may not do any more."""
    request = this_request()
    if error := request.environ.pop(SESSION_ERROR, None):
        raise error
    if sid := request.environ.get(PLAYER):
        limits.spend(request, sid)


def _own_id() -> Response:
    """`GET /session`: the player's id, which is the session's."""
    return Response.of(msgspec.json.encode({"id": session_id()}))


def init_app(app: Flask) -> None:
    """Keep the app's sessions in Redis and serve `/session`."""
    client: Any = get_client()
    with warnings.catch_warnings():
        # Flask-Session knows no cluster's client and would take one of a Redis on this machine instead.
        warnings.simplefilter("ignore", RuntimeWarning)
        app.session_interface = PlayerSessions(app, client, key_prefix=settings.session_prefix, permanent=False)
    app.session_interface.client = client
    app.before_request(_admit)
    app.add_url_rule("/session", view_func=_own_id, strict_slashes=False)
