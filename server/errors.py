"""What a caller can get wrong, and the one JSON shape that says so."""

import logging
import re

import msgspec
from flask import Flask
from redis import RedisError, ResponseError
from redis.exceptions import OutOfMemoryError, ReadOnlyError
from werkzeug.exceptions import HTTPException

from server.lean import Response

log = logging.getLogger(__name__)


class ClientError(Exception):
    """A mistake that the caller can correct."""

    status = 400
    retry_after = 0  # seconds after which the same request may be taken; 0: it has to change


class NotOwner(ClientError):
    """The save or entry belongs to another session."""

    status = 403


class NotFound(ClientError):
    """There is no such save, board or entry."""

    status = 404


class Stale(ClientError):
    """The save has another version than the caller knows; `document` is what there is, b"" for nothing."""

    status = 412

    def __init__(self, version: str, document: bytes) -> None:
        super().__init__("The save is another version by now. Merge with this document and send its ETag in If-Match.")
        self.version = version
        self.document = document


class TooLong(ClientError):
    """A save would grow beyond what a body may hold."""

    status = 413


class Reused(ClientError):
    """An Idempotency-Key that was sent with another request before."""

    status = 422

    def __init__(self) -> None:
        super().__init__("Idempotency-Key: was sent with another request before. Take a new one for each request.")


class UnknownRun(ClientError):
    """A score without a run, or with one that is not this player's on this board, or is spent."""

    status = 422


class ImplausibleScore(ClientError):
    """A score higher than its run can have reached by now, or than any run ever can."""

    status = 422

    def __init__(self, reason: str, retry_after: int = 0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class TooManyRequests(ClientError):
    """A budget is spent until its window ends."""

    status = 429

    def __init__(self, retry_after: int) -> None:
        super().__init__("Too many requests from this player or address. Wait for as many seconds as Retry-After says.")
        self.retry_after = retry_after


class WrongContentType(ClientError):
    """A body that does not say it is JSON."""

    status = 415


REDIS_AWAY = "The game's Redis cannot be reached or is not ready. Try again in a few seconds."
REDIS_FULL = "The game's Redis has no memory left: nothing was saved. What it holds can be read; try again later."
REDIS_REFUSES_WRITES = "The game's Redis takes no writes at present: nothing was saved. Try again in a few seconds."
# A full disk, too few replicas to write to. In a transaction, redis-py puts the command before Redis' words.
REFUSAL = re.compile(r"(?:^|caused error: )(?:MISCONF|NOREPLICAS)\b")
MODULES_MISSING = (
    "The Redis at REDIS_URL has no JSON or Search: use Redis 8 or newer, Redis Cloud, or unset REDIS_URL for the "
    "embedded one."
)
MESSAGES = {
    404: "There is nothing at this address.",
    405: "This address does not know that method.",
    413: "The body is larger than 64 KiB.",
    500: "Something went wrong on the server.",
}


def error_response(status: int, message: str) -> Response:
    """Return the one shape of every error: `{"status": …, "message": …}`."""
    body = msgspec.json.encode({"status": status, "message": message})
    return Response.of(body, status)


def client_error(error: ClientError) -> Response:
    """Return the answer to a mistake of the caller's."""
    response = error_response(error.status, str(error))
    if error.retry_after:
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def _stale(error: Stale) -> Response:
    """Answer what there is as well, so that the caller need not ask."""
    document = msgspec.Raw(error.document or b"null")
    body = {"status": error.status, "message": str(error), "document": document}
    response = Response(msgspec.json.encode(body), error.status, mimetype="application/json")
    if error.version:
        response.set_etag(error.version)
    return response


def _http_error(error: HTTPException) -> Response:
    cause = getattr(error, "original_exception", None)
    if isinstance(cause, RedisError):  # raised where Flask has no handlers: while the session is saved
        return _redis_error(cause)
    status = error.code or 500
    response = error_response(status, MESSAGES.get(status) or error.description or error.name)
    if allow := dict(error.get_headers()).get("Allow"):
        response.headers["Allow"] = allow
    return response


def redis_problem(error: RedisError) -> str:
    """Return the sentence that tells a caller why Redis did not do its part."""
    if isinstance(error, OutOfMemoryError):
        return REDIS_FULL
    if isinstance(error, ReadOnlyError) or REFUSAL.search(str(error)):
        return REDIS_REFUSES_WRITES
    missing = isinstance(error, ResponseError) and "unknown command" in str(error).lower()
    return MODULES_MISSING if missing else REDIS_AWAY


def _redis_error(error: RedisError) -> Response:
    log.error("redis: %s: %s", type(error).__name__, error)
    return error_response(503, redis_problem(error))


def init_app(app: Flask) -> None:
    """Render every error of the app, its own mistakes included, in the one shape."""
    app.register_error_handler(ClientError, client_error)
    app.register_error_handler(Stale, _stale)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(RedisError, _redis_error)
