"""`GET /openapi.json`: the API as OpenAPI 3.1 describes it, for people, generators and the tests."""

import hashlib
from functools import cache

import msgspec
from flask import Blueprint, Flask, request

from server.lean import Response

router = Blueprint("openapi", __name__)

CACHE_SECONDS = 300  # it changes with a release only; a cache asks again by its ETag


@cache
def _written() -> tuple[bytes, str]:
    """Return the description as JSON, and its version."""
    from server.openapi.document import describe  # when it is asked for, which is seldom

    written = msgspec.json.encode(describe())
    return written, hashlib.sha256(written).hexdigest()[:32]


@router.get("/openapi.json")
def openapi() -> Response:
    """Answer the description; it needs no session and is the same for everybody."""
    written, version = _written()
    response = Response(written, mimetype="application/json")
    response.cache_control.public = True
    response.cache_control.max_age = CACHE_SECONDS
    response.set_etag(version)
    response.make_conditional(request)
    return response


def init_app(app: Flask) -> None:
    """Serve the description."""
    app.register_blueprint(router)
