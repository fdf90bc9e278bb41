"""Who looks on when commands are sent to Redis: the metrics and the lens, where they are on."""

import time
from collections.abc import Callable
from typing import Any, Protocol

from redis import Redis, RedisError

from server.wire.asked import Answers, Command

Told = Callable[[Answers, float], None]


class ObservedRedis(Redis):
    """redis-py's client, on whose own commands may be looked on, too."""

    def execute_command(self, *args: Any, **options: Any) -> Any:
        """Send a command and return what redis-py makes of the answer."""
        if not observers:
            return super().execute_command(*args, **options)  # type: ignore[no-untyped-call]
        done = sent((args,))
        answer: Any = None
        try:
            answer = super().execute_command(*args, **options)  # type: ignore[no-untyped-call]
        except RedisError as error:
            answer = error
            raise
        finally:
            done([answer])
        return answer


class Observer(Protocol):
    """Is told of commands in the greenlet that sends them."""

    def sent(self, commands: tuple[Command, ...]) -> Told:
        """Look at commands that are sent; return what is to be told their answers and how many seconds they took."""

    def known(self, commands: tuple[Command, ...]) -> None:
        """Look at commands that were not sent, as their answers are known."""


observers: list[Observer] = []


def sent(commands: tuple[Command, ...]) -> Callable[[Answers], None]:
    """Tell observers of commands; return what is to be told their answers, or the errors that came instead."""
    started = time.perf_counter()
    told = [observer.sent(commands) for observer in observers]

    def done(answers: Answers) -> None:
        seconds = time.perf_counter() - started
        for tell in told:
            tell(answers, seconds)

    return done


def known(commands: tuple[Command, ...]) -> None:
    """Tell observers of commands that were not sent."""
    for observer in observers:
        observer.known(commands)
