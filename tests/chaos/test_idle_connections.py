"""The app ends while browsers are connected that ask nothing."""

import signal
import time
from collections.abc import Iterator
from http.client import HTTPConnection

import pytest

from tests.chaos.service import Service
from tests.support.waiting import eventually

SOON = 6


@pytest.fixture
def idle(service: Service) -> Iterator[HTTPConnection]:
    """A connection that was used once and is kept."""
    connection = HTTPConnection("127.0.0.1", service.port, timeout=15)
    assert ask(connection) == 200
    yield connection
    connection.close()


def ask(connection: HTTPConnection) -> int:
    connection.request("GET", "/health")
    answer = connection.getresponse()
    answer.read()
    return answer.status


def is_closed(connection: HTTPConnection) -> bool:
    """Wait for the server's next word on a connection; return whether it is a clean end."""
    return connection.sock.recv(1) == b""


def test_idle_connection_does_not_hold_up_a_restart(service: Service, idle: HTTPConnection) -> None:
    started = time.monotonic()
    service.signal(signal.SIGTERM)
    assert is_closed(idle)
    assert service.process.wait(15) == 0
    assert time.monotonic() - started < SOON
    service.start()


@pytest.mark.whole
def test_idle_connection_is_closed_after_a_reload(service: Service, idle: HTTPConnection) -> None:
    old = set(service.workers)
    service.signal(signal.SIGHUP)
    eventually(lambda: service.is_complete() and not old & set(service.workers), 2 * SOON)
    assert is_closed(idle)
