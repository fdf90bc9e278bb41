"""JSON documents under a search index: what the player store and the game store share.

A document of id `x` is the Redis JSON value at `{prefix}x`.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from typing import Any

from redis import RedisError

from server import exact_json, scripts
from server.errors import NotFound, Reused, Stale, TooLong
from server.redis import call, get_client, recall, transaction
from server.search import SearchIndex
from server.versions import ALWAYS, REPLAY_SECONDS, Precondition, Replay, Save
from server.wire import Answers

# The ids that session ids are made of; nothing else becomes part of a key.
ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
LONGEST = 64 * 1024  # bytes of a document
# The components that keep a document a player, and how the keys of each begin. What is named here is limited, counted,
# backed up, and exported and deleted with all that is kept of a player; `stores.py` has the stores.
PREFIXES = {"playerstate": "players:", "gamestate": "games:"}
ABSENT = Precondition("none", "*")


@dataclass(frozen=True)
class Documents(SearchIndex):
    """The documents under one prefix and its index; `field` is what bodies call one."""

    field: str

    def key(self, id: str) -> str:
        """Return the Redis key of a save by its id, which may carry the prefix; raise NotFound for what is no id."""
        bare = id.removeprefix(self.prefix)
        if not ID.fullmatch(bare):
            raise NotFound("Not Found")
        return self.prefix + bare

    def one(self, id: str) -> Save:
        """JSON.GET, O(size): the document's JSON as it is stored; raise NotFound if there is none."""
        key = self.key(id)
        document = recall(key, (("JSON.GET", key),), _read_save)
        if document is None:
            raise NotFound("Not Found")
        return document

    def create(self, document: dict[str, Any], when: Precondition, replay: Replay | None) -> str | None:
        """JSON.SET key $ document, O(size), and ZADD on the roster: store the document, whether or not there is one.

        With a precondition or a replay the script `save` does it, and the document's version is returned.
        """
        version = None
        if when == ALWAYS and not replay:
            self._set(document)
        else:
            version = self._save("create", document["id"], document, when, replay)
        # Not in one transaction: on a cluster it lies in another slot. What is lost here `mend_roster` enters.
        self.roster.add(document["id"].removeprefix(self.prefix))
        return version

    def update(self, document: dict[str, Any], when: Precondition) -> str | None:
        """JSON.SET … XX: replace the document in one atomic step; raise NotFound if there is none to replace.

        With a precondition the script `save` does it, and the document's new version is returned.
        """
        if when == ALWAYS:
            if not self._set(document, "XX"):
                raise NotFound("Not Found")
            return None
        return self._save("update", document["id"], document, when)

    def merge(self, id: str, patch: dict[str, Any], when: Precondition) -> str:
        """JSON.MERGE key $ patch, in the script `save`, O(size): change what the patch names; return the new version.

        Raises NotFound if there is no document, and TooLong where it could grow beyond LONGEST bytes.
        """
        return self._save("merge", id, patch, when)

    def delete(self, id: str, when: Precondition) -> None:
        """DEL key and ZREM on the roster; raise NotFound if there is none to delete.

        With a precondition the script `save` deletes it.
        """
        if when != ALWAYS:
            self._save("delete", id, None, when)
        elif not call("DEL", self.key(id)):
            raise NotFound("Not Found")
        self.roster.remove(self.key(id).removeprefix(self.prefix))

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

    def _save(self, act: str, id: str, content: Any, when: Precondition, replay: Replay | None = None) -> str:
        """Run the script `save`; return the version that there is now, or raise what kept it from writing."""
        key = self.key(id)
        value, corrections = exact_json.encode(content, self.field) if content is not None else (b"", [])
        keys = [key, replay.key(key)] if replay else [key]
        fingerprint = replay.fingerprint if replay else ""
        terms: list[str | int] = [when.rule, when.versions, LONGEST, fingerprint, REPLAY_SECONDS]
        outcome, *found = scripts.run("save", keys, [act, value, *terms, *chain.from_iterable(corrections)])
        match outcome:
            case b"missing":
                raise NotFound("Not Found")
            case b"stale":
                raise Stale(found[0].decode(), found[1])
            case b"long":
                raise TooLong(f"The save would grow beyond {LONGEST // 1024} KiB. Send it whole, or remove something.")
            case b"reused":
                raise Reused
        return str(found[0].decode())

    def restore(self, documents: dict[str, dict[str, Any]], overwrite: bool) -> int:
        """JSON.SET key $ document NX for each id, O(size), in one round trip; return how many were written.

        To overwrite, without NX. What RedisJSON cannot read exactly goes by the script `save`, one by one.
        """
        when, condition = (ALWAYS, ()) if overwrite else (ABSENT, ("NX",))
        written = 0
        with get_client().pipeline(transaction=False) as pipeline:
            for id, document in documents.items():
                value, corrections = exact_json.encode(document, self.field)
                if corrections:
                    with suppress(Stale):
                        self._save("create", id, document, when)
                        written += 1
                else:
                    pipeline.execute_command("JSON.SET", self.key(id), "$", value, *condition)
            stored = written + sum(answer is not None for answer in pipeline.execute())
        self.roster.add(*(id.removeprefix(self.prefix) for id in documents))
        return stored

    def delete_all(self) -> int:
        """Delete every document under the prefix (SCAN and UNLINK, O(keys)); return how many there were."""
        client = get_client()
        self.roster.clear()
        keys = list(client.scan_iter(match=f"{self.prefix}*", count=1000))
        return sum(client.unlink(*keys[start : start + 1000]) for start in range(0, len(keys), 1000))


def _read_save(answers: Answers) -> Save | None:
    return None if answers[0] is None else Save(answers[0])
