"""The player store: Redis JSON documents under a search index, function by function as in the tutorial."""

from typing import Any

from redis.commands.search.field import TagField, TextField

from server.documents import PREFIXES, Documents
from server.search import Page
from server.versions import ALWAYS, Precondition, Replay, Save

PREFIX = PREFIXES["playerstate"]
INDEX = "player-idx"

documents = Documents(
    prefix=PREFIX,
    index=INDEX,
    schema=(
        # The tutorial has TEXT for both; an id must match whole and to the letter, so ours is a TAG.
        TagField("$.id", as_name="id", case_sensitive=True, sortable=True),
        TextField("$.name", as_name="name", no_stem=True),
    ),
    field="playerData",
)


def initialize() -> None:
    """Make the index at boot."""
    create_index_if_not_exists()


def create_index_if_not_exists() -> None:
    """FT._LIST, then FT.CREATE player-idx ON JSON PREFIX 1 players: … where it is missing."""
    documents.create_index_if_not_exists()


def drop_index() -> None:
    """FT.DROPINDEX player-idx; the players stay."""
    documents.drop_index()


def all(offset: int, limit: int) -> Page:
    """FT.SEARCH player-idx * SORTBY id LIMIT offset limit."""
    return documents.all(offset, limit)


def one(player_id: str) -> Save:
    """JSON.GET players:{id}; raise NotFound if there is none."""
    return documents.one(player_id)


def search(name: str, player_id: str, offset: int, limit: int) -> Page:
    """FT.SEARCH player-idx "@name:($name) @id:{$id}", without the clause that is empty."""
    clauses = {"name": name, "id": player_id}
    return documents.search({field: text for field, text in clauses.items() if text}, offset, limit)


def create(player: dict[str, Any], when: Precondition = ALWAYS, replay: Replay | None = None) -> str | None:
    """JSON.SET players:{id} $ player; return the new version where `when` or `replay` asks for it."""
    return documents.create(player, when, replay)


def update(player: dict[str, Any], when: Precondition = ALWAYS) -> str | None:
    """JSON.SET players:{id} $ player XX; raise NotFound if there is none."""
    return documents.update(player, when)


def merge(player_id: str, patch: dict[str, Any], when: Precondition = ALWAYS) -> str:
    """JSON.MERGE players:{id} $ patch; return the new version, raise NotFound if there is none."""
    return documents.merge(player_id, patch, when)


def delete(player_id: str, when: Precondition = ALWAYS) -> None:
    """DEL players:{id}; raise NotFound if there is none."""
    documents.delete(player_id, when)


def delete_all() -> int:
    """SCAN players:* and UNLINK; return how many there were."""
    return documents.delete_all()
