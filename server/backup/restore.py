"""Into Redis: records in batches, safe to repeat."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from server.backup.patience import patiently
from server.backup.records import DOCUMENT_KEY, KINDS, SESSIONS, Document, Entry, Record, Session
from server.documents import Documents
from server.redis import get_client
from server.seasons import SEASON_KEY, labels_key
from server.settings import settings
from server.stores import STORES

BATCH = 250
DOCUMENTS: dict[str, Documents] = {store.PREFIX: store.documents for store in STORES}


class Restorer:
    """Write records into Redis and count by kind what was new or changed."""

    def __init__(self, overwrite: bool) -> None:
        self._overwrite = overwrite
        self.written = Counter(dict.fromkeys(KINDS, 0))

    def write(self, records: list[Record]) -> None:
        """Write some records, a round trip for each kind; again where Redis does not answer in time."""
        patiently(lambda: self._write_documents([record for record in records if isinstance(record, Document)]))
        patiently(lambda: self._write_entries([record for record in records if isinstance(record, Entry)]))
        patiently(lambda: self._write_sessions([record for record in records if isinstance(record, Session)]))

    def _write_documents(self, documents: Iterable[Document]) -> None:
        """JSON.SET … NX, or without to overwrite, O(size) each."""
        found: dict[str, dict[str, Any]] = {prefix: {} for prefix in DOCUMENTS}
        for document in documents:
            match = DOCUMENT_KEY.fullmatch(document.key)
            assert match
            found[match[1]][match[2]] = document.value
        for prefix, by_id in found.items():
            self.written[prefix.removesuffix(":")] += DOCUMENTS[prefix].restore(by_id, self._overwrite)

    def _write_entries(self, entries: Iterable[Entry]) -> None:
        """ZADD key GT CH, O(log n) each, and SADD of a season's label: the higher score stays."""
        found: dict[str, dict[str, float]] = defaultdict(dict)
        for entry in entries:
            scores = found[entry.key]
            scores[entry.member] = max(entry.score, scores.get(entry.member, entry.score))
        with get_client().pipeline(transaction=False) as commands:
            for key, scores in found.items():
                commands.zadd(key, dict(scores), gt=True, ch=True)
            self.written["entries"] += sum(commands.execute())
            for key in found:
                if match := SEASON_KEY.fullmatch(key):
                    commands.sadd(labels_key(match[1]), match[2])
            commands.execute()

    def _write_sessions(self, sessions: Iterable[Session]) -> None:
        """SET … PX NX, O(1) each: one that there is goes on as it is, also where saves are overwritten."""
        with get_client().pipeline(transaction=False) as commands:
            for session in sessions:
                key = settings.session_prefix + session.key.removeprefix(SESSIONS)
                commands.set(key, msgspec.json.encode(session.value), px=session.ttl, nx=True)
            self.written["sessions"] += sum(bool(answer) for answer in commands.execute())
