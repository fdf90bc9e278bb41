"""The schemas: what the models say, and the rules that they hold beyond types."""

from typing import Any

import msgspec

from server.boards import NAMES
from server.components.gamestate.model import GameData
from server.components.leaderboard.model import BOARDS, Entry
from server.components.leaderboard.store import Score
from server.components.playerstate.model import PlayerData
from server.components.run.model import Start
from server.documents import ID
from server.names import LONGEST
from server.runs import TICKET
from server.search import LAST_OFFSET

Schema = dict[str, Any]

ID_PATTERN = ID.pattern
TICKET_PATTERN = TICKET.pattern
NAME_PATTERN = rf"[\p{{L}}\p{{Nd}}][\p{{L}}\p{{M}}\p{{Nd}}]{{0,{LONGEST - 1}}}"
LARGEST_INTEGER = 2**64 - 1


def ref(name: str) -> Schema:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def shape(**fields: Schema) -> Schema:
    """Return the schema of an object that has all of these fields."""
    return {"type": "object", "properties": fields, "required": list(fields)}


def text(pattern: str, description: str) -> Schema:
    """Return the schema of text that matches a pattern from its beginning to its end."""
    return {"type": "string", "pattern": f"^{pattern}$", "description": description}


def done(*messages: str, **fields: Schema) -> Schema:
    """Return the schema of what a write that was done answers."""
    return shape(status={"const": 200}, message={"enum": list(messages)}, **fields)


def body_of(name: str) -> Schema:
    """Return the schema of a body that holds one field of the schema with a name like its own."""
    return shape(**{name: ref(name[0].upper() + name[1:])})


def _page(document: str) -> Schema:
    found = shape(id={"type": "string", "description": "Its key in Redis."}, value=ref(document))
    return shape(total={"type": "integer", "minimum": 0}, documents={"type": "array", "items": found})


def _models() -> dict[str, Schema]:
    """Return the models' own schemas, the rules added that their types cannot say."""
    models = (PlayerData, GameData, Entry, Score, Start)
    _, found = msgspec.json.schema_components(models, ref_template="#/components/schemas/{name}")
    for schema in found.values():
        for field in schema["properties"].values():
            if field.pop("multipleOf", None):
                field |= {"type": "integer", "maximum": LARGEST_INTEGER}
    for document in ("PlayerData", "GameData"):
        found[document]["properties"]["id"] = ref("Id")
    found["PlayerData"]["properties"]["name"] = ref("Name")
    entry = found["Entry"]["properties"]
    entry["key"] = ref("Board")
    entry["member"] = text(f"{NAME_PATTERN}-{ID_PATTERN}", "The player's name, a `-`, and the session's id.")
    entry["run"] = ref("Ticket")
    found["Start"]["properties"]["board"] = {"enum": list(NAMES)}
    return found


def _patch(document: str, models: dict[str, Schema]) -> Schema:
    """Return the schema of a merge patch for a document: each of its fields may be absent, or null to be removed."""

    def removable(schema: Schema) -> Schema:
        target = models.get(schema.get("$ref", "").rpartition("/")[2], schema)
        if target.get("type") == "object":
            parts = {name: {"anyOf": [part, {"type": "null"}]} for name, part in target["properties"].items()}
            schema = {"type": "object", "properties": parts}
        return {"anyOf": [schema, {"type": "null"}]}

    whole = models[document]
    fields = {
        name: field if name in whole["required"] else removable(field) for name, field in whole["properties"].items()
    }
    return {"type": "object", "description": f"RFC 7396, for a {document}.", "properties": fields}


ERROR = shape(
    status={"type": "integer", "minimum": 400, "maximum": 599, "description": "The HTTP status."},
    message={"type": "string", "minLength": 1, "description": "A sentence that the caller can act on."},
)
MODELS = _models()
SCHEMAS: dict[str, Schema] = MODELS | {
    "Id": text(ID_PATTERN, "A player's id, which is the session's."),
    "Name": text(NAME_PATTERN, f"1 to {LONGEST} letters or digits of any script."),
    "Ticket": text(TICKET_PATTERN, "A run's ticket, good for one score of this session on this board."),
    "Board": {"enum": list(BOARDS.values())},
    "Offset": {"type": "integer", "minimum": 0, "maximum": LAST_OFFSET, "default": 0},
    "Count": {"type": "integer", "minimum": 1, "maximum": 100, "default": 10},
    "PlayerPatch": _patch("PlayerData", MODELS),
    "GamePatch": _patch("GameData", MODELS),
    "PlayerPage": _page("PlayerData"),
    "GamePage": _page("GameData"),
    "Error": ERROR | {"additionalProperties": False},
    "Stale": shape(
        **ERROR["properties"],
        document={"type": ["object", "null"], "description": "The save that there is instead, or null for none."},
    ),
}
