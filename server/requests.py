"""What routers read from a request and answer: JSON bodies, a page's bounds, messages."""

from functools import lru_cache
from typing import Any

import msgspec
from flask import request

from server.bodies import raw_body
from server.errors import ClientError
from server.lean import Response, this_request
from server.search import LAST_OFFSET
from server.versions import Save

CONDITIONS = ("HTTP_IF_MATCH", "HTTP_IF_NONE_MATCH")


def json_body() -> dict[str, Any]:
    """Return the request's JSON object; raise ClientError when it is none."""
    try:
        body = msgspec.json.decode(raw_body())
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
    return Response.of(msgspec.json.encode(content))


@lru_cache(maxsize=64)
def _written(text: str) -> bytes:
    return msgspec.json.encode({"status": 200, "message": text})


def message(text: str, **more: Any) -> Response:
    """Return 200 in the shape of a done write: `{"status": 200, "message": text}`."""
    return json_response({"status": 200, "message": text, **more}) if more else Response.of(_written(text))


def saved(text: str, version: str | None) -> Response:
    """Return `message(text)` with the save's new version as its ETag, where it is known."""
    response = message(text)
    if version:
        response.headers.add("ETag", f'"{version}"')
    return response


def save_response(document: Save) -> Response:
    """Return 200 with a save and its ETag, or 304 to who has that version already."""
    response = Response.of(document)
    response.headers.add("ETag", f'"{document.version}"')
    request = this_request()
    if not request.environ.keys().isdisjoint(CONDITIONS):
        response.make_conditional(request)
    return response
