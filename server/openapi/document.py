"""The whole description, put together from its parts."""

from typing import Any

from server.openapi import answers, others, saves, schemas
from server.openapi.answers import Description

ABOUT = """\
The backend of Cache Quest: sessions, saves, runs and leaderboards, on Redis.

Reading is open; writing is for the session whose id a save or a score carries. Every error, also of an unknown address
(404), another method (405, with `Allow`) or of what is no proper HTTP (400, 414, 431, 501), has the one shape of the
schema `Error`. Collections answer with and without the trailing slash. Bodies are JSON of at most 64 KiB, at most 100
levels deep, integers in 64 bits; each field's own rule is told by the answer 400.
"""

SESSION = {
    "type": "apiKey",
    "in": "cookie",
    "name": "cachequest",
    "description": "Signed and HttpOnly. Who comes without one is given one, by whichever request is the first.",
}


def describe() -> Description:
    """Return the OpenAPI description of the API."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Cache Quest", "version": "1", "description": ABOUT},
        "servers": [{"url": "/"}],
        "paths": _paths(),
        "components": {
            "schemas": schemas.SCHEMAS,
            "parameters": answers.PARAMETERS,
            "headers": answers.HEADERS,
            "responses": answers.RESPONSES,
            "securitySchemes": {"session": SESSION},
        },
    }


def _paths() -> dict[str, Any]:
    return others.PATHS | saves.paths(saves.PLAYERS) | saves.paths(saves.GAMES)
