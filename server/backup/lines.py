"""The lines of a backup: written one by one, and all of them checked before anything is done with them."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from server.backup import records
from server.backup.records import KINDS, BadLine, End, Record

LONGEST_LINE = 16 * 1024 * 1024


class Writer:
    """Write records as lines, and at the end how many there were."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.counts = Counter(dict.fromkeys(KINDS, 0))

    def write(self, key: str, record: bytes) -> None:
        """Write a record's line."""
        line = record + b"\n"
        self._file.write(line)
        self._digest.update(line)
        self.counts[records.kind_of(key)] += 1

    def end(self) -> None:
        """Write the last line: without it, this is no backup."""
        end = End(1, dict(self.counts), self._digest.hexdigest())
        self._file.write(msgspec.json.encode(end) + b"\n")
        self._file.flush()


class Check:
    """Take a backup's lines one by one; every one is tried as if it were to be stored."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._counts = Counter(dict.fromkeys(KINDS, 0))
        self.lines = 0
        self.has_ended = False

    def take(self, line: bytes) -> None:
        """Look at the next line; raise BadLine, naming it, for one that no whole backup has here."""
        self.lines += 1
        try:
            self._take(line)
        except BadLine as error:
            raise BadLine(f"Line {self.lines}: {error}") from None

    def _take(self, line: bytes) -> None:
        if not line.endswith(b"\n"):
            raise BadLine("it is cut off, or too long.")
        if self.has_ended:
            raise BadLine("there is more after the end.")
        record = records.read(line)
        if isinstance(record, End):
            self.has_ended = True
            if (record.counts, record.sha256) != (dict(self._counts), self._digest.hexdigest()):
                raise BadLine("the checksum does not match: the file was changed after the export.")
            return
        self._digest.update(line)
        self._counts[records.kind_of(record.key)] += 1


def check(file: BinaryIO) -> Iterator[int]:
    """Read a backup to its end, telling the bytes of each line; raise BadLine for what is no whole backup."""
    found = Check()
    for line in _lines(file):
        found.take(line)
        yield len(line)
    if not found.has_ended:
        raise BadLine(f"Line {found.lines + 1}: the end is missing; this backup is incomplete.")


def contents(file: BinaryIO) -> Iterator[tuple[int, Record]]:
    """Return the records of a backup that was checked, each with the bytes of its line."""
    for line in _lines(file):
        record = records.read(line)
        if not isinstance(record, End):
            yield len(line), record


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Return a file's lines from its beginning; one that is too long comes in parts."""
    file.seek(0)
    while line := file.readline(LONGEST_LINE):
        yield line
