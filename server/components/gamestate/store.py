"""The game store: Redis JSON documents under a search index, the player store's twin with `$.id` alone indexed."""

from typing import Any

from redis.commands.search.field import TagField

from server.documents import PREFIXES, Documents
from server.search import Page
from server.versions import ALWAYS, Precondition, Replay, Save

PREFIX = PREFIXES["gamestate"]
INDEX = "game-idx"

documents = Documents(
    prefix=PREFIX,
    index=INDEX,
    schema=(
        # TAG where the tutorial has TEXT: an id must match whole and to the letter.
        TagField("$.id", as_name="id", case_sensitive=True, sortable=True),
    ),
    field="gameData",
)


def initialize() -> None:
    """Make the index at boot."""
    create_index_if_not_exists()


def create_index_if_not_exists() -> None:
    """FT._LIST, then FT.CREATE game-idx ON JSON PREFIX 1 games: … where it is missing."""
    documents.create_index_if_not_exists()


def drop_index() -> None:
    """FT.DROPINDEX game-idx; the games stay."""
    documents.drop_index()


def all(offset: int, limit: int) -> Page:
    """FT.SEARCH game-idx * SORTBY id LIMIT offset limit."""
    return documents.all(offset, limit)


def one(game_id: str) -> Save:
    """JSON.GET games:{id}; raise NotFound if there is none."""
    return documents.one(game_id)


def search(game_id: str, offset: int, limit: int) -> Page:
    """FT.SEARCH game-idx "@id:{$id}"."""
    return documents.search({"id": game_id}, offset, limit)


def create(game: dict[str, Any], when: Precondition = ALWAYS, replay: Replay | None = None) -> str | None:
    """JSON.SET games:{id} $ game; return the new version where `when` or `replay` asks for it."""
    return documents.create(game, when, replay)


def update(game: dict[str, Any], when: Precondition = ALWAYS) -> str | None:
    """JSON.SET games:{id} $ game XX; raise NotFound if there is none."""
    return documents.update(game, when)


def merge(game_id: str, patch: dict[str, Any], when: Precondition = ALWAYS) -> str:
    """JSON.MERGE games:{id} $ patch; return the new version, raise NotFound if there is none."""
    return documents.merge(game_id, patch, when)


def delete(game_id: str, when: Precondition = ALWAYS) -> None:
    """DEL games:{id}; raise NotFound if there is none."""
    documents.delete(game_id, when)


def delete_all() -> int:
    """SCAN games:* and UNLINK; return how many there were."""
    return documents.delete_all()
