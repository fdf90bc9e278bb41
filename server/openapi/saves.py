"""The paths of both kinds of saves."""

from dataclasses import dataclass

from server.bodies import MERGE_PATCH
from server.components.gamestate import store as games
from server.components.playerstate import store as players
from server.openapi.answers import ANYBODY, OWNER, WRITES, Description, body, ok, operation, takes
from server.openapi.schemas import ID_PATTERN, Schema, body_of, done, ref, text


@dataclass(frozen=True)
class Kind:
    """One kind of saves, and what the API calls its things."""

    url: str
    word: str
    field: str
    prefix: str
    id_name: str
    clauses: tuple[str, ...]

    @property
    def document(self) -> Schema:
        """The schema of one."""
        return ref(self.field[0].upper() + self.field[1:])


PLAYERS = Kind("/api/playerstate", "Player", players.documents.field, players.PREFIX, "player_id", ("name", "id"))
GAMES = Kind("/api/gamestate", "Game", games.documents.field, games.PREFIX, "game_id", ("id",))


def paths(kind: Kind) -> Description:
    """Return the paths of a kind of saves."""
    return {
        kind.url: {"get": _list(kind), "post": _create(kind), "patch": _update(kind)},
        f"{kind.url}/search": {"get": _search(kind)},
        f"{kind.url}/{{{kind.id_name}}}": {
            "parameters": [_address(kind)],
            "get": _read(kind),
            "patch": _merge(kind),
            "delete": _delete(kind),
        },
    }


def _address(kind: Kind) -> Description:
    schema = text(f"({kind.prefix})?{ID_PATTERN}", "The save's id, or its key in Redis.")
    return {"name": kind.id_name, "in": "path", "required": True, "schema": schema}


def _written(kind: Kind, past: str, *headers: str) -> Description:
    return ok("Done.", done(f"{kind.word} {past}"), *headers)


def _page(kind: Kind) -> Description:
    return ok("A page, ordered by id.", ref(f"{kind.word}Page"))


def _list(kind: Kind) -> Description:
    summary = f"A page of all {kind.word.lower()}s"
    return operation(summary, _page(kind), "400", parameters=takes("Offset", "Limit"), security=ANYBODY)


def _search(kind: Kind) -> Description:
    is_needed = len(kind.clauses) == 1
    clauses = [
        {
            "name": name,
            "in": "query",
            "required": is_needed,
            "description": "Text, never query syntax. One clause must not be empty; those that are not must all match.",
            "schema": {"type": "string", "minLength": 1 if is_needed else 0},
        }
        for name in kind.clauses
    ]
    parameters = [*clauses, *takes("Offset", "Limit")]
    return operation("Those that match", _page(kind), "400", parameters=parameters, security=ANYBODY)


def _create(kind: Kind) -> Description:
    return operation(
        "Store the session's own, whether or not there is one",
        _written(kind, "created", "ETag"),
        *WRITES,
        "412",
        "422",
        parameters=takes("IfMatch", "IfNoneMatch", "IdempotencyKey"),
        requestBody=body(body_of(kind.field)),
        security=OWNER,
    )


def _change(kind: Kind, what: str, content: Description) -> Description:
    return operation(
        what,
        _written(kind, "updated", "ETag"),
        *WRITES,
        "404",
        "412",
        parameters=takes("IfMatch"),
        requestBody=content,
        security=OWNER,
    )


def _update(kind: Kind) -> Description:
    return _change(kind, "Replace the session's own", body(body_of(kind.field)))


def _read(kind: Kind) -> Description:
    success = ok("The save, as it was sent.", kind.document, "ETag")
    known = {"304": {"description": "The caller has this version.", "headers": success["200"]["headers"]}}
    return operation("Read one", success | known, "404", parameters=takes("Known"), security=ANYBODY)


def _merge(kind: Kind) -> Description:
    patch = body(ref(f"{kind.word}Patch"), MERGE_PATCH)
    return _change(kind, "Change what a merge patch names in the session's own", patch)


def _delete(kind: Kind) -> Description:
    errors = ("400", "403", "404", "412")
    return operation(
        "Delete the session's own", _written(kind, "deleted"), *errors, parameters=takes("IfMatch"), security=OWNER
    )
