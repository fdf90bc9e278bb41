"""A search index over the documents under one prefix: each `JSON.SET` there is indexed at once."""

from dataclasses import dataclass
from typing import Any

import msgspec
from redis import ResponseError
from redis.commands.search.field import Field, TagField
from redis.commands.search.index_definition import IndexDefinition, IndexType
from redis.commands.search.query import Query

from server.redis import call, get_client

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
class SearchIndex:
    """The index of the documents under one prefix."""

    prefix: str
    index: str
    schema: tuple[Field, ...]

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

    def share_indexed(self) -> float:
        """FT.INFO, O(1): how much of what is under the prefix is in the index by now, from 0 to 1."""
        info: Any = get_client().ft(self.index).info()  # type: ignore[no-untyped-call]
        return min(1.0, float(info["percent_indexed"]))

    def count(self) -> int:
        """FT.INFO, O(1): how many documents are in the index."""
        info: Any = get_client().ft(self.index).info()  # type: ignore[no-untyped-call]
        return int(info["num_docs"])

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
