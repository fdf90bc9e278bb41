"""Backups as files: a whole one or none, or a stream."""

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole(path: str) -> Iterator[BinaryIO]:
    """Give a file that takes the place of the one at `path` once all was well; a stream is written to as it comes.

    Until then it lies beside, under another name. Nobody but its owner may read it. A symbolic link stays one: the file
    that it leads to is replaced.
    """
    if is_stream(path):
        with _stream(path) as file:
            yield file
        return
    target = Path(os.path.realpath(path))
    if target.is_dir():  # rather than to find out at the end
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def is_stream(path: str) -> bool:
    """Return whether what is written to `path` cannot be held back: the standard output (`-`), a pipe or a device."""
    # Of the path as it was given, as that of a shell's pipe (/dev/fd/63) leads to no file's name.
    known = Path(path)
    return path == "-" or (known.exists() and not known.is_file() and not known.is_dir())


@contextmanager
def _stream(path: str) -> Iterator[BinaryIO]:
    if path != "-":
        with Path(path).open("wb") as file:
            yield file
        return
    try:
        yield sys.stdout.buffer
    except OSError:
        sys.stdout = None  # or Python, as it ends, would try it again and complain
        raise


@contextmanager
def given(path: str) -> Iterator[BinaryIO]:
    """Give a backup to be read more than once; what comes by the standard input (`-`) or a pipe is put aside first."""
    with nullcontext(sys.stdin.buffer) if path == "-" else Path(path).open("rb") as file:
        if path != "-" and file.seekable():
            yield file
            return
        with tempfile.TemporaryFile() as aside:
            shutil.copyfileobj(file, aside)
            aside.seek(0)
            yield aside
