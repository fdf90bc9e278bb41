"""What all paths share: parameters, headers, and the answers, every error among them."""

from typing import Any

from server.bodies import JSON
from server.conditions import LONGEST_KEY
from server.openapi.schemas import Schema, ref

Description = dict[str, Any]


def _text(description: str, **schema: Any) -> Description:
    return {"description": description, "schema": {"type": "string"} | schema}


HEADERS: Description = {
    "ETag": _text("The save's version."),
    "Set-Cookie": _text("The session cookie, good for seven days from now."),
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}},
}


def _parameter(name: str, place: str, description: str, schema: Schema) -> Description:
    return {"name": name, "in": place, "description": description, "schema": schema}


PARAMETERS: Description = {
    "Offset": _parameter("offset", "query", "How many to leave out.", ref("Offset")),
    "Limit": _parameter("limit", "query", "How many to answer.", ref("Count")),
    "Count": _parameter("count", "query", "How many to answer.", ref("Count")),
    "IfMatch": _parameter(
        "If-Match", "header", "Write only over one of these versions; `*`: over any.", {"type": "string"}
    ),
    "IfNoneMatch": _parameter(
        "If-None-Match", "header", "`*`: write only if there is no save yet. Not with If-Match.", {"type": "string"}
    ),
    "Known": _parameter("If-None-Match", "header", "Versions that need not be sent again.", {"type": "string"}),
    "IdempotencyKey": _parameter(
        "Idempotency-Key",
        "header",
        "For a request that may be repeated: within a day, a repeat answers as the first did and does nothing.",
        {"type": "string", "pattern": f"^[!-~]([ -~]{{0,{LONGEST_KEY - 2}}}[!-~])?$"},
    ),
}


def _answer(description: str, schema: Schema, *headers: str) -> Description:
    return {
        "description": description,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in ("Set-Cookie", *headers)},
        "content": {JSON: {"schema": schema}},
    }


def _error(description: str, *headers: str, schema: str = "Error") -> Description:
    return _answer(description, ref(schema), *headers)


RESPONSES: Description = {
    "400": _error("What was sent is wrong; the message says which field and why."),
    "403": _error("It belongs to another session, or the request comes from a page of another origin."),
    "404": _error("There is no such save or entry."),
    "412": _error("The save has another version; here is what there is.", "ETag", schema="Stale"),
    "413": _error("The body, or the save with what it would become, is over 64 KiB."),
    "415": _error("The body does not say that it is JSON of the expected kind."),
    "422": _error(
        "An Idempotency-Key of another request; or a run that is unknown, spent, or too short for its score: with "
        "`Retry-After` if it may have become long enough by then.",
        "Retry-After",
    ),
    "429": _error("Too many requests of this kind.", "Retry-After"),
    "503": _error("Redis is away, full, or without JSON and Search."),
}

# Any request may meet these.
ALWAYS = ("429", "503")
# And any that writes these, too.
WRITES = ("400", "403", "413", "415")


def operation(summary: str, success: Description, *errors: str, **more: Any) -> Description:
    """Return an operation that answers `success` or one of these errors, all by their status."""
    refused = {status: {"$ref": f"#/components/responses/{status}"} for status in sorted({*errors, *ALWAYS})}
    return {"summary": summary, "responses": success | refused} | more


def ok(description: str, schema: Schema, *headers: str) -> Description:
    """Return the answer 200."""
    return {"200": _answer(description, schema, *headers)}


def takes(*names: str) -> list[Description]:
    """Return references to parameters."""
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def body(schema: Schema, content_type: str = JSON) -> Description:
    """Return a request's body, which must be there."""
    return {"required": True, "content": {content_type: {"schema": schema}}}


OWNER: list[Description] = [{"session": []}]
ANYBODY: list[Description] = [{}, *OWNER]
