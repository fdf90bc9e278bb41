"""Patience with a busy Redis: callers of the game wait a second or two at the most, an operator's backup longer."""

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from redis import ConnectionError, TimeoutError

T = TypeVar("T")

PAUSES = (0.5, 1, 2, 4, 8)  # seconds


def patiently(act: Callable[[], T], pauses: Sequence[float] = PAUSES) -> T:
    """Return what `act` returns; where Redis does not answer in time, do it again after each pause.

    For what may be done twice. Raises RedisError if it does not answer after the last.
    """
    for pause in pauses:
        try:
            return act()
        except (ConnectionError, TimeoutError):
            time.sleep(pause)
    return act()
