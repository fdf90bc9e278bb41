"""`flask …` as an operator runs it."""

import os
import subprocess
import sys
from collections.abc import Callable

from click.testing import Result

from server.settings import ROOT

Run = Callable[..., Result]


def flask(*words: str, redis_url: str, input: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run a command in a process of its own, on a Redis."""
    return subprocess.run(
        [sys.executable, "-m", "flask", *words],
        cwd=ROOT,
        env=os.environ | {"REDIS_URL": redis_url},
        input=input,
        capture_output=True,
        timeout=60,
    )
