"""A Redis that can be restarted with all it holds, and tells how long that took."""

import time
from pathlib import Path
from typing import Any

from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually

INDEXES = ("player-idx", "game-idx")
LIST = "ids:players"
PATIENCE = 900  # seconds


class LastingRedis(RedisServer):
    """A Redis that writes its append-only file when it is told to."""

    start_seconds = PATIENCE

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._plain = self._command

    def without_indexes(self) -> None:
        """Drop the search indexes, as many documents are about to come."""
        for index in INDEXES:
            if index in self.client.execute_command("FT._LIST"):  # type: ignore[no-untyped-call]
                self.client.execute_command("FT.DROPINDEX", index)  # type: ignore[no-untyped-call]

    def is_indexed(self) -> bool:
        """Return whether both indexes are there, and complete."""
        names = self.client.execute_command("FT._LIST")  # type: ignore[no-untyped-call]
        return all(index in names and self._has_all(index) for index in INDEXES)

    def _has_all(self, index: str) -> bool:
        told: Any = self.client.ft(index).info()  # type: ignore[no-untyped-call]
        return float(told["percent_indexed"]) == 1 and not int(told["indexing"])

    def restart(self) -> tuple[float, float]:
        """Write the append-only file, end, and start on it; return seconds until it answers and until it is indexed."""
        players = self.client.zcard(LIST)
        self._write_file()
        self.stop()
        self._command = [*self._plain, "--appendonly", "yes"]
        begin = time.monotonic()
        self.start()
        loaded = time.monotonic() - begin
        eventually(self.is_indexed, PATIENCE)
        indexed = time.monotonic() - begin
        self.client.config_set("appendonly", "no")
        if self.client.zcard(LIST) != players:
            raise SystemExit(f"Redis came back with {self.client.zcard(LIST)} of {players} players.")
        return loaded, indexed

    def _write_file(self) -> None:
        self.client.config_set("appendonly", "yes")
        eventually(self._is_written, PATIENCE)

    def _is_written(self) -> bool:
        told = self.client.info("persistence")
        # Scheduled: while Search collects its garbage in a process of its own, Redis starts no other.
        return not told["aof_rewrite_in_progress"] and not told["aof_rewrite_scheduled"]
