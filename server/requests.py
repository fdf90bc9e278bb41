"""What routers read from a request and answer: JSON bodies, a page's bounds, messages."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import gevent
import msgspec
from flask import Flask, request
from gunicorn.http.errors import ParseException
from werkzeug.exceptions import RequestEntityTooLarge

from server.errors import ClientError, WrongContentType
from server.lean import Response
from server.search import LAST_OFFSET
from server.versions import Save

MAX_BODY = 64 * 1024
BODY_SECONDS = 10
JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"


def check_body() -> None:
    """Refuse a body that is too long or not declared as JSON, and a POST or PATCH that declares nothing.

    A PATCH of one save by its address takes a merge patch (RFC 7396), a PATCH of the collection the whole document.
    What finds no route is told that instead, whatever its body is declared to be.
    """
    environ = request.environ
    if environ["REQUEST_METHOD"] == "GET" and environ.keys().isdisjoint(("CONTENT_LENGTH", "HTTP_TRANSFER_ENCODING")):
        return
    if (request.content_length or 0) > MAX_BODY:
        raise RequestEntityTooLarge
    if request.routing_exception:
        return
    has_body = bool(request.content_length) or "Transfer-Encoding" in request.headers
    expected = MERGE_PATCH if request.method == "PATCH" and request.view_args else JSON
    if environ.get("CONTENT_TYPE") == expected:
        return
    if (has_body or request.method in ("POST", "PATCH")) and request.mimetype != expected:
        raise WrongContentType(f"Send the body as JSON, with Content-Type: {expected}.")


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


def json_body() -> dict[str, Any]:
    """Return the request's JSON object; raise ClientError when it is none."""
    try:
        body = msgspec.json.decode(_read_body())
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ClientError(f"The body is not valid JSON: {error}.") from None
    except RecursionError:
        raise ClientError("The body is nested too deeply.") from None
    if not isinstance(body, dict):
        raise ClientError("The body must be a JSON object.")
    return body


def body_field(name: str) -> dict[str, Any]:
    """Return the object under `name` in the request's JSON body; raise ClientError when there is none."""
    field = json_body().get(name)
    if not isinstance(field, dict):
        raise ClientError(f'The body must hold an object "{name}".')
    return field


def whole_number(name: str, default: int, lowest: int, highest: int) -> int:
    """Return the query parameter `name` as a whole number in bounds; raise ClientError when it is not."""
    text = request.args.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 16 and lowest <= int(text) <= highest):
        raise ClientError(f"{name} must be a whole number from {lowest} to {highest}.")
    return int(text)


def page_bounds() -> tuple[int, int]:
    """Return the query parameters `offset` and `limit` (0 and 10 if absent)."""
    return whole_number("offset", 0, 0, LAST_OFFSET), whole_number("limit", 10, 1, 100)


def json_response(content: Any) -> Response:
    """Return 200 with `content` (structs, lists, dicts, raw JSON) as JSON."""
    return Response(msgspec.json.encode(content), mimetype=JSON)


def message(text: str, **more: Any) -> Response:
    """Return 200 in the shape of a done write: `{"status": 200, "message": text}`."""
    return json_response({"status": 200, "message": text, **more})


def saved(text: str, version: str | None) -> Response:
    """Return `message(text)` with the save's new version as its ETag, where it is known."""
    response = message(text)
    if version:
        response.set_etag(version)
    return response


def save_response(document: Save) -> Response:
    """Return 200 with a save and its ETag, or 304 to who has that version already."""
    response = Response(document, mimetype=JSON)
    response.set_etag(document.version)
    response.make_conditional(request)
    return response


def init_app(app: Flask) -> None:
    """Refuse bodies that are too large or not JSON before any route runs."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    app.before_request(check_body)
