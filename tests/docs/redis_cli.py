"""`redis-cli` as a reader has it: the machine's own or, where it has none, this program.

`python redis_cli.py -u URL COMMAND…` prints what Redis' own prints in a terminal. It knows `--scan`, `--pattern` and
`--raw` besides commands.
"""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

ESCAPES = {ord(sign): rf"\{letter}" for sign, letter in zip('\\"\n\r\t\a\b', '\\"nrtab', strict=True)}


class Status(str):
    """An answer like OK, which is printed without quotes."""


Reply = Status | bytes | int | None | list["Reply"]


class Wire:
    """A connection that speaks RESP2."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        self._socket = socket.create_connection((address.hostname, address.port))
        self._file: BinaryIO = self._socket.makefile("rb")

    def ask(self, *words: str) -> Reply:
        parts = [word.encode() for word in words]
        self._socket.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%b\r\n" % (len(each), each) for each in parts))
        return self._read()

    def scan(self, found: str) -> Iterator[Reply]:
        cursor = "0"
        while True:
            reply = self.ask("SCAN", cursor, "MATCH", found)
            assert isinstance(reply, list)
            where, keys = reply
            assert isinstance(where, bytes)
            assert isinstance(keys, list)
            yield from keys
            if (cursor := where.decode()) == "0":
                return

    def _read(self) -> Reply:
        line = self._file.readline().rstrip(b"\r\n")
        kind, rest = line[:1], line[1:].decode()
        match kind:
            case b"+":
                return Status(rest)
            case b"-":
                return Status(f"(error) {rest}")
            case b":":
                return int(rest)
            case b"$" if rest != "-1":
                return self._file.read(int(rest) + 2)[:-2]
            case b"*" if rest != "-1":
                return [self._read() for _ in range(int(rest))]
        return None


def shown(reply: Reply, inset: str = "") -> str:
    """Return a reply as a terminal shows it."""
    match reply:
        case None:
            return "(nil)"
        case Status():
            return reply
        case int():
            return f"(integer) {reply}"
        case bytes():
            return '"' + "".join(_sign(byte) for byte in reply) + '"'
    if not reply:
        return "(empty array)"
    width = len(str(len(reply)))
    below = inset + " " * (width + 2)
    return f"\n{inset}".join(f"{number:>{width}}) {shown(each, below)}" for number, each in enumerate(reply, 1))


def _sign(byte: int) -> str:
    return ESCAPES.get(byte) or (chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}")


def raw(reply: Reply) -> str:
    """Return a reply without quotes and numbers."""
    match reply:
        case None:
            return ""
        case bytes():
            return reply.decode()
        case list():
            return "\n".join(raw(each) for each in reply)
    return str(reply)


def put_redis_cli(folder: Path) -> None:
    """Put a `redis-cli` into a folder that prints as it does in a terminal, wherever its output goes."""
    own = shutil.which("redis-cli")
    if own and subprocess.run([own, "--version"], capture_output=True, check=False).returncode != 0:
        own = None  # it lacks a library
    command = f'"{own}" --no-raw' if own else f'"{sys.executable}" "{Path(__file__).resolve()}"'
    program = folder / "redis-cli"
    program.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    program.chmod(0o755)


def main(option: str, url: str, *words: str) -> None:
    """Print the answer to a command, or all keys."""
    assert option == "-u", "the pages' redis-cli says where its Redis is"
    form = raw if "--raw" in words else shown
    asked = [word for word in words if word != "--raw"]
    wire = Wire(url)
    replies = wire.scan(asked[2] if len(asked) > 2 else "*") if asked[0] == "--scan" else [wire.ask(*asked)]
    for reply in replies:
        print(form(reply))


if __name__ == "__main__":
    main(*sys.argv[1:])
