"""The session's cookie: signed, rolled with every answer, kept out of caches."""

import re
import time
from datetime import timedelta
from functools import lru_cache

from flask import Request, Response
from itsdangerous import BadSignature, Signer
from werkzeug.http import http_date

from server.secret import signing_secret

NAME = "cachequest"
LONGEST = 256  # no cookie of ours is; what is longer is not remembered either
# Our cookie alone, written so that it can be read in one way.
ALONE = re.compile(rf"{NAME}=([A-Za-z0-9._-]*)")


def signer() -> Signer:
    """Return the signer of session ids."""
    return _signer(signing_secret())


@lru_cache(maxsize=2)
def _signer(secret: str) -> Signer:
    return Signer(secret, salt="cachequest.session", key_derivation="hmac")


@lru_cache(maxsize=10_000)
def _signed(sid: str, secret: str) -> str:
    return _signer(secret).sign(sid).decode()


@lru_cache(maxsize=10_000)
def _unsigned(value: str, secret: str) -> str | None:
    """Return the id that a cookie proves, or None; a signature takes 20 µs to check, and one look the next time."""
    try:
        return _signer(secret).unsign(value).decode()
    except (BadSignature, UnicodeDecodeError):
        return None


def session_id(request: Request) -> str | None:
    """Return the id that the request's cookie proves, or None."""
    alone = ALONE.fullmatch(request.environ.get("HTTP_COOKIE", ""))
    value = alone[1] if alone else request.cookies.get(NAME, "")
    return _unsigned(value, signing_secret()) if len(value) <= LONGEST else None


@lru_cache(maxsize=4)
def _dates(lifetime: timedelta, now: int) -> str:
    seconds = int(lifetime.total_seconds())
    return f"Expires={http_date(now + seconds)}; Max-Age={seconds}"


def roll(response: Response, sid: str, lifetime: timedelta, is_secure: bool) -> None:
    """Let the browser keep the session's cookie for `lifetime` from now."""
    guards = "Secure; HttpOnly; Path=/; SameSite=Lax" if is_secure else "HttpOnly; Path=/; SameSite=Lax"
    dates = _dates(lifetime, int(time.time()))
    response.headers.add("Set-Cookie", f"{NAME}={_signed(sid, signing_secret())}; {dates}; {guards}")


def take_away(response: Response) -> None:
    """Let the browser forget its cookie."""
    response.delete_cookie(NAME)
