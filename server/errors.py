"""What a caller can get wrong, and the one JSON shape that says so."""

import logging

import msgspec
from flask import Flask
from redis import RedisError
from werkzeug.exceptions import HTTPException

from server import outages
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


def _redis_error(error: RedisError) -> Response:
    log.error("redis: %s: %s", type(error).__name__, error)
    return error_response(503, outages.sentence_of(error))


def init_app(app: Flask) -> None:
    """Render every error of the app, its own mistakes included, in the one shape."""
    app.register_error_handler(ClientError, client_error)
    app.register_error_handler(Stale, _stale)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(RedisError, _redis_error)
