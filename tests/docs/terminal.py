"""A reader's terminals: one to type in, and a second one for what goes on running."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

from tests.docs.redis_cli import put_redis_cli
from tests.support.processes import free_port
from tests.support.waiting import eventually

DONE = "=== done ==="
SECONDS = 60
OWN_SETTINGS = ("REDIS_EMBEDDED", "RATELIMIT", "VIRTUAL_ENV")  # of the tests; a reader has none
# What a terminal has to begin with: no environment's programs, and none of the first terminal's.
FRESH = ":".join(part for part in os.environ["PATH"].split(":") if not (Path(part) / "activate").exists())


class Terminal:
    """Two shells of a reader whose project is a folder; its environment is the one that the tests run in.

    The first shell is in the folder, with the environment active. The second one begins beside the folder with nothing.
    """

    def __init__(self, folder: Path, tools: Path) -> None:
        self.folder = folder
        self.port = free_port()
        put_redis_cli(tools)
        if not (folder / ".venv").exists():
            (folder / ".venv").symlink_to(sys.prefix)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OWN_SETTINGS)}
        own = {"PORT": str(self.port), "REDIS_EMBEDDED_PORT": "0", "PYTHONUNBUFFERED": "1"}
        self._env = kept | own
        path = f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}"
        self._shell = self._start("exec bash --noprofile --norc", subprocess.PIPE, self.folder, path)
        self._second: list[str] = []  # what was typed there so far
        self._kept: subprocess.Popen[str] | None = None
        self._log = tools / "second-terminal.log"

    def type(self, command: str) -> str:
        """Type a command and return what it prints, as it would with the ports that the page names."""
        wire = self._shell.stdin
        assert wire
        wire.write(f"{self._here(command)}\necho; echo '{DONE}'\n")
        wire.flush()
        lines: list[str] = []
        while (line := self._line()) != DONE:
            lines.append(line)
        return self._there("\n".join(lines).rstrip())

    def type_in_second(self, command: str) -> None:
        """Type a command in the second terminal that does not go on running."""
        self._second.append(command)

    def keep(self, command: str, expected: "re.Pattern[str]") -> None:
        """End what runs in the second terminal, type a command there, and wait until it has printed this."""
        self.end_kept()
        with self._log.open("w") as log:
            lines = "\n".join([*self._second, self._here(command)])
            self._kept = self._start(lines, log, self.folder.parent, FRESH)
        eventually(lambda: self._has_printed(expected), SECONDS)

    def end_kept(self) -> None:
        """Press Ctrl-C in the second terminal."""
        if self._kept:
            _interrupt(self._kept)
            self._kept = None

    def close(self) -> None:
        self.end_kept()
        _interrupt(self._shell, signal.SIGTERM)

    def _has_printed(self, expected: "re.Pattern[str]") -> bool:
        assert self._kept
        printed = self._there(self._log.read_text().strip())
        assert self._kept.poll() is None, printed
        return expected.search(printed) is not None

    def _start(self, command: str, output: int | IO[str], folder: Path, path: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            ["bash", "-c", command],  # noqa: S607 - the page's commands are a shell's
            cwd=folder,
            env=self._env | {"PATH": path},
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def _line(self) -> str:
        assert self._shell.stdout
        line = self._shell.stdout.readline()
        assert line, "the shell has ended"
        return line.rstrip("\n")

    def _here(self, command: str) -> str:
        return command.replace("localhost:3000", f"localhost:{self.port}")

    def _there(self, printed: str) -> str:
        url = self.folder / "data" / "redis.url"
        if url.exists():
            printed = printed.replace(url.read_text().strip(), "redis://127.0.0.1:6379")
        named = printed.replace(str(self.folder), "/home/you/my-game")
        return re.sub(rf":{self.port}\b", ":3000", named)


def _interrupt(process: "subprocess.Popen[str]", how: int = signal.SIGINT) -> None:
    if process.poll() is None:
        os.killpg(process.pid, how)
    assert process.stdin
    process.stdin.close()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.stdout:
        process.stdout.close()
