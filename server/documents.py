"""JSON documents under a search index: what the player store and the game store share.

A document of id `x` is the Redis JSON value at `{prefix}x`. RedisJSON and Search do the rest: each `JSON.SET` under
the prefix is indexed at once.
"""

import re
from dataclasses import dataclass
from typing import Any

import msgspec
from redis import RedisError, ResponseError
from redis.commands.search.field import Field, TagField
from redis.commands.search.index_definition import IndexDefinition, IndexType
from redis.commands.search.query import Query

from server import exact_json
from server.errors import NotFound
from server.redis import call, get_client, transaction

# The ids that session ids are made of; nothing else becomes part of a key.
ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
LAST_OFFSET = 999_900  # Search counts to a million


class Found(msgspec.Struct):
    """One document of a page, with its Redis key."""

    id: str
    value: msgspec.Raw


class Page(msgspec.Struct):
    """Some of the documents that a query matches, and how many there are in all."""

    total: int
    documents: list[Found]


@dataclass(frozen=True)
class Documents:
    """The documents under one prefix and its index."""

    prefix: str
    index: str
    schema: tuple[Field, ...]
    field: str

    def key(self, id: str) -> str:
        """Return the Redis key of a save by its id, which may carry the prefix; raise NotFound for what is no id."""
        bare = id.removeprefix(self.prefix)
        if not ID.fullmatch(bare):
            raise NotFound("Not Found")
        return self.prefix + bare

    def create_index_if_not_exists(self) -> None:
        """FT._LIST and, where the index is missing, FT.CREATE … ON JSON. Safe when many workers do it at once."""
        if self.index.encode() in call("FT._LIST"):
            return
        definition = IndexDefinition(prefix=[self.prefix], index_type=IndexType.JSON)  # type: ignore[no-untyped-call]
        try:
            # No stop words: a player may be called "The".
            get_client().ft(self.index).create_index(list(self.schema), definition=definition, stopwords=[])
        except ResponseError as error:
            if "already exists" not in str(error):
                raise

    def drop_index(self) -> None:
        """FT.DROPINDEX; the documents stay. No error where there is no index."""
        try:
            get_client().ft(self.index).dropindex(delete_documents=False)
        except ResponseError as error:
            if "no such index" not in str(error).lower() and "unknown index" not in str(error).lower():
                raise

    def all(self, offset: int, limit: int) -> Page:
        """FT.SEARCH index *, ordered by id; O(n log n) in the documents up to the page's end."""
        return self._search("*", {}, offset, limit)

    def search(self, clauses: dict[str, str], offset: int, limit: int) -> Page:
        """FT.SEARCH with one clause `{field: text}` a field, ANDed.

        The text travels as a query parameter, so nothing in it is ever query syntax.
        """
        if any("\0" in text for text in clauses.values()):
            return Page(0, [])  # no document holds it, and Search would read the text only that far
        query = " ".join(self._clause(field) for field in clauses)
        return self._search(query, clauses, offset, limit)

    def _clause(self, field: str) -> str:
        is_tag = any(isinstance(known, TagField) and known.as_name == field for known in self.schema)
        return f"@{field}:{{${field}}}" if is_tag else f"@{field}:(${field})"

    def _search(self, query: str, parameters: dict[str, str], offset: int, limit: int) -> Page:
        # Verbatim: "runs" must not find the player called "Run".
        search = Query(query).dialect(2).verbatim().sort_by("id").paging(offset, limit)
        result = get_client().ft(self.index).search(search, query_params=dict(parameters) or None)
        return Page(result.total, [Found(doc.id, msgspec.Raw(doc.json.encode())) for doc in result.docs])

    def one(self, id: str) -> bytes:
        """JSON.GET, O(size): the document's JSON as it is stored; raise NotFound if there is none."""
        document = call("JSON.GET", self.key(id))
        if document is None:
            raise NotFound("Not Found")
        return bytes(document)

    def create(self, document: dict[str, Any]) -> None:
        """JSON.SET key $ document, O(size): store the document, whether or not there is one."""
        self._set(document)

    def update(self, document: dict[str, Any]) -> None:
        """JSON.SET … XX: replace the document in one atomic step; raise NotFound if there is none to replace."""
        if not self._set(document, "XX"):
            raise NotFound("Not Found")

    def _set(self, document: dict[str, Any], *condition: str) -> bool:
        """Store the document and, in the same transaction, what its floats may need; return whether it was stored."""
        key, (value, corrections) = self.key(document["id"]), exact_json.encode(document, self.field)
        if not corrections:
            return call("JSON.SET", key, "$", value, *condition) is not None
        commands = [("JSON.NUMINCRBY", key, path, amount) for path, amount in corrections]
        # Where the condition fails there is nothing to correct, and only the first answer counts.
        stored, *_ = transaction(("JSON.SET", key, "$", value, *condition), *commands)
        if isinstance(stored, RedisError):
            raise stored
        return stored is not None

    def delete(self, id: str) -> None:
        """DEL key; raise NotFound if there was nothing to delete."""
        if not get_client().delete(self.key(id)):
            raise NotFound("Not Found")

    def delete_all(self) -> int:
        """Delete every document under the prefix (SCAN and UNLINK, O(keys)); return how many there were."""
        client = get_client()
        keys = list(client.scan_iter(match=f"{self.prefix}*", count=1000))
        return sum(client.unlink(*keys[start : start + 1000]) for start in range(0, len(keys), 1000))
