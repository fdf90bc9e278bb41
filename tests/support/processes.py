"""Processes that tests start, each of them ended by its id whatever happens to the test."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from server.settings import ROOT

Process = subprocess.Popen[str]


def free_port() -> int:
    """Return a port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    command: Sequence[str],
    log: Path,
    env: Mapping[str, str] | None = None,
    end_with: int = signal.SIGTERM,
    folder: Path = ROOT,
) -> Iterator[Process]:
    """Run `command` from a folder, the project's, for as long as the block lasts, its output in `log`."""
    with log.open("a") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | dict(env or {}),
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    try:
        yield process
    finally:
        end(process, end_with)


def end(process: Process, end_with: int = signal.SIGTERM) -> None:
    """Ask the process to end, and see to it."""
    assert process.stdin
    process.stdin.close()
    process.send_signal(end_with)
    try:
        process.wait(8)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
