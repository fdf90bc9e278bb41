"""Bodies of requests: measured, declared as JSON, and read in time."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import gevent
from flask import Flask, request
from gunicorn.http.errors import ParseException
from werkzeug.exceptions import RequestEntityTooLarge

from server.environ import BODY
from server.errors import ClientError, WrongContentType
from server.lean import this_request

MAX_BODY = 64 * 1024
BODY_SECONDS = 10
JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"


def check_body() -> None:
    """Refuse a body that is too long or not declared as JSON, and a POST or PATCH that declares nothing.

    A PATCH of one save by its address takes a merge patch (RFC 7396), a PATCH of the collection the whole document.
    What finds no route is told that instead, whatever its body is declared to be.
    """
    request = this_request()
    environ = request.environ
    length = len(environ[BODY]) if BODY in environ else request.content_length or 0
    if length > MAX_BODY:
        raise RequestEntityTooLarge
    method = environ["REQUEST_METHOD"]
    needs_type = length or method in ("POST", "PATCH") or "HTTP_TRANSFER_ENCODING" in environ
    if request.routing_exception or not needs_type:
        return
    expected = MERGE_PATCH if method == "PATCH" and request.view_args else JSON
    if environ.get("CONTENT_TYPE") != expected and request.mimetype != expected:
        raise WrongContentType(f"Send the body as JSON, with Content-Type: {expected}.")


def raw_body() -> bytes:
    """Return the request's body; raise ClientError where it is malformed or too long."""
    environ = this_request().environ
    body: bytes | None = environ.get(BODY)
    if body is None:
        body = environ[BODY] = _read_body()
    return body


@contextmanager
def _in_time() -> Iterator[None]:
    """Hear no more of a caller who is not done after BODY_SECONDS: its body ends there, and so does its connection.

    gunicorn itself waits for a body for ever, and holds one of its few connections meanwhile.
    """
    wire: Any = request.environ.get("gunicorn.socket")

    def hear_no_more() -> None:
        with suppress(OSError):
            wire.shutdown(socket.SHUT_RD)

    timer = gevent.spawn_later(BODY_SECONDS, hear_no_more) if wire else None  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        if timer:
            timer.kill(block=False)


def _read_body() -> bytes:
    try:
        with _in_time():
            body = request.get_data()
            # Werkzeug cuts a body of undeclared length at the limit and says nothing.
            is_cut = request.content_length is None and len(body) == MAX_BODY and request.environ["wsgi.input"].read(1)
    except ParseException:  # gunicorn's; it reads a body's chunks only when the body is asked for
        raise ClientError("The body's chunks are malformed.") from None
    if is_cut:
        raise RequestEntityTooLarge
    return body


def init_app(app: Flask) -> None:
    """Refuse bodies that are too large or not JSON before any route runs."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    app.before_request(check_body)
