"""Waiting for what takes an unknown time, without sleeping for a guessed one."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def eventually(condition: Callable[[], T | None], seconds: float = 10, where: Callable[[], object] = str) -> T:
    """Return what `condition` returns once that is true; fail when it is not within `seconds`, and say `where` then."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {seconds} seconds {where()}"
        time.sleep(0.02)
    return found
