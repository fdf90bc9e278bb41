"""What limits count, in Redis: one key a budget and its spender, which ends with its window.

Each worker remembers what Redis said last. A request that is far from the end of its budgets is counted in the round
trip that it makes anyway and does not wait for the answer; one that is near is counted first.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from redis import ConnectionError, RedisError

from server.redis import ask
from server.wire import Answers, Command, Memory

PREFIX = "limits:"
MEMORY_BYTES = 4 * 1024 * 1024
# A window that ends within so many seconds may be over in Redis by the time that it is asked.
ALMOST_OVER = 1.0


@dataclass(slots=True)
class Window:
    """How often somebody did something, as far as this worker knows, in a window of time that ends at `ends`."""

    key: str
    amount: int
    seconds: int
    times: int = 0
    on_their_way: int = 0
    ends: float = 0.0

    @property
    def is_far_from_its_end(self) -> bool:
        """Return whether one more is surely allowed: half is left, and with it an eighth at most is under way.

        So a worker that has not heard for a while lets through an eighth too much at most, and of a budget below eight
        nothing.
        """
        may_be_done = self.times + self.on_their_way
        under_way = 8 * (self.on_their_way + 1)
        return 2 * may_be_done < self.amount and under_way <= self.amount and self.ends > time.time()

    @property
    def is_overspent(self) -> bool:
        """Return whether more was done than may be."""
        return self.times > self.amount

    @property
    def seconds_left(self) -> int:
        """Return for how long whoever overspent has to wait."""
        return max(1, round(self.ends - time.time()))

    def commands(self, in_passing: bool) -> tuple[Command, ...]:
        """Return INCR and, unless it is in passing and the window's end is known, what begins a window and tells."""
        count: Command = ("INCR", self.key)
        if in_passing and self.ends - time.time() > ALMOST_OVER:
            return (count,)
        return count, ("EXPIRE", self.key, self.seconds, "NX"), ("TTL", self.key)

    def note(self, answers: Answers) -> None:
        """Learn what `commands` were answered; where Redis cannot count, this worker does."""
        now = time.time()
        times, *begun = answers
        if isinstance(times, RedisError):
            if self.ends <= now:
                self.times, self.ends = 0, now + self.seconds
            self.times += 1
            return
        self.times = times
        if begun and not isinstance(begun[1], RedisError):
            self.ends = now + begun[1]
        elif times == 1 and not begun:  # the window that was known is gone, and this one has no end yet
            self.ends = now  # should Redis be gone as well, the next count gives it one
            with suppress(RedisError):
                ask(("EXPIRE", self.key, self.seconds, "NX"))
                self.ends = now + self.seconds

    def give_back(self) -> None:
        """Uncount one."""
        self.times -= 1
        # Should the window have ended just now, DECR began another one.
        ask(("DECR", self.key), ("EXPIRE", self.key, self.seconds, "NX"))


_known = Memory(MEMORY_BYTES)


def window(spender: str, name: str, amount: int, seconds: int) -> Window:
    """Return the window of what is called `name` for a spender, as this worker knows it."""
    key = f"{PREFIX}{spender}/{name}/{seconds}"
    found = _known.recall(key, amount)
    if not isinstance(found, Window):
        found = Window(key, amount, seconds)
        _known.keep(key, amount, found, len(key))
    return found


class _Count:
    """One more in each of some windows, on its way to Redis and back."""

    def __init__(self, windows: tuple[Window, ...], in_passing: bool) -> None:
        self.asked = [(window, window.commands(in_passing)) for window in windows]
        self.overspent: list[Window] = []  # by this one, whatever others are answered before it goes on
        for window in windows:
            window.on_their_way += 1

    def send(self) -> Callable[[], Answers]:
        """Ask Redis, and return what waits for its answers; they are noted as they come."""
        everything = [command for _, commands in self.asked for command in commands]
        try:
            return ask(*everything, then=self._note)
        except RedisError as error:
            self._note([error] * len(everything))
            raise

    def _note(self, answers: Answers) -> None:
        position = 0
        for window, commands in self.asked:
            window.on_their_way -= 1
            window.note(answers[position : position + len(commands)])
            position += len(commands)
            if window.is_overspent:
                self.overspent.append(window)


def spend(*windows: Window, at_once: bool = True) -> Window | None:
    """Count one in each window (INCR); return the first that is overspent by it, if any, and uncount it in the others.

    With `at_once`, whoever is far from all ends is not kept waiting for the answer.
    """
    far = at_once and all(window.is_far_from_its_end for window in windows)
    count = _Count(windows, in_passing=far)
    wait = count.send()
    if far:
        return None
    with suppress(ConnectionError):  # dropped; counted here, then, and what the request itself asks is sent anew
        wait()
    if not count.overspent:
        return None
    for window in windows:
        if window is not count.overspent[0]:
            window.give_back()
    return count.overspent[0]
