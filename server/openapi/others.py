"""The paths that are not of saves: session, runs, leaderboards, health."""

from server.bodies import JSON
from server.components.leaderboard.store import Change
from server.openapi.answers import ANYBODY, OWNER, WRITES, Description, body, ok, operation, takes
from server.openapi.schemas import done, ref, shape

COUNT: Description = {"type": "integer", "minimum": 0}


def or_null(schema: str) -> Description:
    """Return the schema of what may be absent."""
    return {"anyOf": [ref(schema), {"type": "null"}]}


SESSION = operation("The player's id; begins the session if need be", ok("Whose cookie this is.", shape(id=ref("Id"))))

DELETE_ALL = operation(
    "Delete all that is kept of the player: the session, the saves, entries on boards and in seasons",
    ok("Done; the cookie is taken away.", done("Session deleted", saves=COUNT, entries=COUNT)),
    "403",
    security=ANYBODY,
)

OWN_DATA = operation(
    "All that is kept of the player",
    ok(
        "The saves, null where there is none, and the player's entries on boards and in seasons that have ended.",
        shape(
            id=ref("Id"),
            session={"type": ["object", "null"], "description": "What the session holds: when it began."},
            saves=shape(players=or_null("PlayerData"), games=or_null("GameData")),
            entries={
                "type": "array",
                "items": shape(
                    key={"type": "string", "description": "The key of the board or season."},
                    member={"type": "string"},
                    score={"type": "number"},
                ),
            },
        ),
    ),
    security=ANYBODY,
)

RUN = operation(
    "Begin a run on a board",
    ok("The ticket that the run's score is entered with.", done("Run started", run=ref("Ticket"))),
    *WRITES,
    requestBody=body(ref("Start")),
    security=ANYBODY,
)

ENTER = operation(
    "Enter the session's own score; the best one stays",
    ok("Done.", done(*(change.value for change in Change), rank={"type": "integer", "minimum": 1})),
    *WRITES,
    "422",
    parameters=takes("IdempotencyKey"),
    requestBody=body(ref("Entry")),
    security=OWNER,
)

TOP = operation(
    "The best of a board, highest first",
    ok("At least one entry.", {"type": "array", "items": ref("Score"), "minItems": 1, "maxItems": 100}),
    "400",
    "404",
    parameters=[{"name": "key", "in": "path", "required": True, "schema": ref("Board")}, *takes("Count")],
    security=ANYBODY,
)

WELL = shape(
    status={"const": "ok"},
    redis=shape(version={"type": "string"}, modules={"type": "array", "items": {"type": "string"}}),
)
HEALTH: Description = {
    "summary": "Whether this process can do its work; no session, no limit",
    "responses": {
        "200": {"description": "Redis answers, and has JSON and Search.", "content": {JSON: {"schema": WELL}}},
        "503": {"$ref": "#/components/responses/503"},
    },
}

PATHS: Description = {
    "/health": {"get": HEALTH},
    "/session": {"get": SESSION | {"security": ANYBODY}, "delete": DELETE_ALL},
    "/session/data": {"get": OWN_DATA},
    "/api/run": {"post": RUN},
    "/api/leaderboard": {"post": ENTER},
    "/api/leaderboard/{key}": {"get": TOP},
}
