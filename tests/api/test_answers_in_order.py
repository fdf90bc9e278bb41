"""The workers' shared connection: whatever becomes of one answer, everybody else gets their own."""

import socket
import time
from collections.abc import Iterator
from typing import Any

import gevent
import pytest
from redis import ConnectionError

from server import counts, redis
from server.wire import Answers, Wire

PATIENCE = 3
Timeout: Any = gevent.Timeout
WELCOME = b"+OK\r\n"  # to CLIENT TRACKING


class ScriptedRedis:
    """A connection whose other end a test plays."""

    def __init__(self) -> None:
        self._sock, self.end = socket.socketpair()

    def connect(self) -> None:
        pass

    def disconnect(self) -> None:
        self._sock.close()

    def close(self) -> None:
        self._sock.close()
        self.end.close()


class SlowRedis(ScriptedRedis):
    """One that takes a while to be connected to, as all do."""

    def connect(self) -> None:
        gevent.sleep(0.01)  # type: ignore[no-untyped-call]


@pytest.fixture
def made() -> Iterator[list[ScriptedRedis]]:
    connections: list[ScriptedRedis] = []
    yield connections
    for connection in connections:
        connection.close()


@pytest.fixture
def wire(made: list[ScriptedRedis]) -> Iterator[Wire]:
    def connect() -> Any:
        made.append(SlowRedis() if made else ScriptedRedis())
        return made[-1]

    wire = Wire(connect, PATIENCE)
    yield wire
    wire.close("The test is over.")


def misread(answers: Answers) -> None:
    answers[0].decode()


def test_answer_that_cannot_be_read_is_its_askers_trouble_alone(wire: Wire, made: list[ScriptedRedis]) -> None:
    unreadable, *others = wire.ask(("GET", "a"), then=misread), wire.ask(("GET", "b")), wire.ask(("GET", "c"))
    made[0].end.sendall(WELCOME + b"$1\r\n\xff\r\n$1\r\nb\r\n$1\r\nc\r\n")
    with Timeout(PATIENCE):
        assert [other.wait() for other in others] == [[b"b"], [b"c"]]
        with pytest.raises(UnicodeDecodeError):
            unreadable.wait()


def test_break_reaches_all_though_one_cannot_take_it(wire: Wire, made: list[ScriptedRedis]) -> None:
    failing, other = wire.ask(("GET", "a"), then=misread), wire.ask(("GET", "b"))
    made[0].end.close()
    with Timeout(PATIENCE):
        for asked in (other, failing):
            with pytest.raises(ConnectionError):
                asked.wait()


def test_break_between_the_counts_of_one_request_keeps_nobody_waiting(
    wire: Wire, made: list[ScriptedRedis], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis, "wire", lambda: wire)
    windows = [counts.Window(key, 240, 60, times=3, ends=time.time() + 30) for key in ("session", "address")]
    counts.spend(*windows)
    other = wire.ask(("GET", "b"))
    gevent.sleep(0.01)  # type: ignore[no-untyped-call]  # until it is sent
    made[0].end.sendall(WELCOME + b":1\r\n")  # the session's window was gone, and begins again
    made[0].end.close()
    with Timeout(PATIENCE), pytest.raises(ConnectionError):
        other.wait()
    assert [window.on_their_way for window in windows] == [0, 0]
    assert windows[0].ends < time.time()  # so that the next count gives the key its end


def test_count_that_is_waited_for_survives_a_dropped_connection(
    wire: Wire, made: list[ScriptedRedis], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis, "wire", lambda: wire)
    window = counts.Window("session", 2, 60)
    gevent.spawn_later(0.01, lambda: made[0].end.close())  # type: ignore[no-untyped-call]
    with Timeout(PATIENCE):
        assert counts.spend(window) is None
    assert (window.times, window.on_their_way) == (1, 0)
