"""Whom a worker's listener takes, and when."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import gevent
import pytest
from gevent.event import Event
from gevent.hub import get_hub
from gevent.pool import Pool

from server.worker.listener import SERVED_FOR_ONE_MORE, Listener


class Heard:
    """A listener that holds on to all it took, and the turns of the loop in which it took them."""

    def __init__(self) -> None:
        self.turns: list[int] = []
        self.addresses: list[Any] = []
        self._ends = Event()  # type: ignore[no-untyped-call]
        self.listener = Listener(("127.0.0.1", 0), handle=self._hear, spawn=Pool(100))  # type: ignore[no-untyped-call]
        self.listener.start()  # type: ignore[no-untyped-call]

    def connect(self, clients: ExitStack) -> Any:
        """Connect while the loop does not run; return the client's address."""
        return clients.enter_context(socket.create_connection(self.listener.address)).getsockname()

    def await_count(self, count: int) -> None:
        """Let the loop run until so many have been taken."""
        with gevent.Timeout(10):  # type: ignore[no-untyped-call]
            while len(self.turns) < count:
                gevent.sleep(0.001)  # type: ignore[no-untyped-call]

    def end(self) -> None:
        """Let go of all."""
        self._ends.set()  # type: ignore[no-untyped-call]
        self.listener.stop()  # type: ignore[no-untyped-call]

    def _hear(self, client: Any, address: Any) -> None:
        self.turns.append(get_hub().loop.iteration)  # type: ignore[no-untyped-call]
        self.addresses.append(address)
        self._ends.wait()  # type: ignore[no-untyped-call]


@pytest.fixture
def heard() -> Iterator[Heard]:
    """Listen."""
    ours = Heard()
    yield ours
    ours.end()


def test_whoever_has_connected_before_it_closes_is_heard(heard: Heard) -> None:
    with ExitStack() as clients:
        address = heard.connect(clients)
        heard.listener.close()
        heard.await_count(1)
        assert heard.addresses == [address]


def test_an_idle_worker_takes_one_a_turn_so_that_others_get_theirs(heard: Heard) -> None:
    with ExitStack() as clients:
        heard.connect(clients)
        heard.connect(clients)
        heard.await_count(2)
        assert heard.turns[0] < heard.turns[1]


def test_a_worker_that_serves_many_takes_more_a_turn_so_that_nobody_waits_for_all_of_them(heard: Heard) -> None:
    with ExitStack() as clients:
        for _ in range(2 * SERVED_FOR_ONE_MORE):
            heard.connect(clients)
        heard.await_count(2 * SERVED_FOR_ONE_MORE)
        for _ in range(3):
            heard.connect(clients)
        heard.await_count(2 * SERVED_FOR_ONE_MORE + 3)
        assert len(set(heard.turns[-3:])) == 1
