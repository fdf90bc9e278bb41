"""A search index over the documents under one prefix: each `JSON.SET` there is indexed at once."""

from dataclasses import dataclass
from typing import Any

import msgspec
from redis import Redis, ResponseError
from redis.commands.search.field import Field, TagField
from redis.commands.search.index_definition import IndexDefinition, IndexType
from redis.commands.search.query import Query

from server.redis import calls, get_client
from server.roster import Roster
from server.topology import servers

LAST_OFFSET = 999_900  # Search counts to a million
FEW = 1000
"""Up to so many documents Search sorts them for a page; of more, the roster knows the order."""


class Found(msgspec.Struct):
    """One document of a page, with its Redis key."""

    id: str
    value: msgspec.Raw


class Page(msgspec.Struct):
    """Some of the documents that a query matches, and how many there are in all."""

    total: int
    documents: list[Found]


def index_names() -> set[bytes]:
    """FT._LIST, on each Redis of a cluster: the names of all indexes."""
    return {
        name
        for server in servers(get_client())
        for name in server.execute_command("FT._LIST")  # type: ignore[no-untyped-call]
    }


@dataclass(frozen=True)
class SearchIndex:
    """The index of the documents under one prefix."""

    prefix: str
    index: str
    schema: tuple[Field, ...]

    def create_index_if_not_exists(self) -> None:
        """FT._LIST and, where the index is missing, FT.CREATE … ON JSON. Safe when many workers do it at once."""
        if self.index.encode() in index_names():
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

    @property
    def roster(self) -> Roster:
        """The ids of the documents, in order."""
        return Roster(self.prefix)

    def all(self, offset: int, limit: int) -> Page:
        """Return a page of all documents, ordered by id.

        FT.SEARCH index * SORTBY id while there are few, which looks at each of them. Of many, and on a cluster, ZRANGE
        on the roster and a JSON.GET each, O(log n + limit), two round trips.
        """
        total, ids = self.roster.page(offset, limit)
        if total <= FEW and isinstance(get_client(), Redis):
            return self._search("*", {}, offset, limit)
        return _page(total, [self.prefix + id for id in ids])

    def mend_roster(self) -> None:
        """Put right the roster of many documents if it has not as many as Search.

        Not on a cluster, where Search may know one part of them only: there `flask players relist` does it.
        """
        # More than once: between the two counts another worker may save one.
        if isinstance(get_client(), Redis) and not any(self._has_whole_roster() for _ in range(3)):
            self.roster.mend()

    def _has_whole_roster(self) -> bool:
        """FT.INFO and ZCARD, O(1): whether all are listed, as far as that is known and matters."""
        told: Any = get_client().ft(self.index).info()  # type: ignore[no-untyped-call]
        count = int(told["num_docs"])
        return int(told["indexing"]) == 1 or count <= FEW or count == self.roster.count()

    def search(self, clauses: dict[str, str], offset: int, limit: int) -> Page:
        """FT.SEARCH with one clause `{field: text}` a field, ANDed; O(m log m) in the documents that match.

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
        # Verbatim: "runs" must not find the player called "Run". Without content: Search has none of it on a cluster.
        search = Query(query).dialect(2).verbatim().sort_by("id").paging(offset, limit).no_content()
        result = get_client().ft(self.index).search(search, query_params=dict(parameters) or None)
        return _page(result.total, [doc.id for doc in result.docs])


def _page(total: int, keys: list[str]) -> Page:
    """JSON.GET of each key, in one round trip; a document that is gone by now is left out."""
    found = zip(keys, calls(*(("JSON.GET", key) for key in keys)) if keys else [], strict=True)
    return Page(total, [Found(key, msgspec.Raw(document)) for key, document in found if document is not None])
