"""A client's socket as the worker's loop watches it: nothing that is sent is missed, and nobody makes the loop spin."""

import re
import socket
from collections.abc import Iterator
from typing import Any

import gevent
import gevent.socket as gevent_socket
import pytest

from server.worker.stream import Stream
from tests.support.web_server import WebServer

LONG = b"x" * 4_000_000  # more than a socket takes at once
sleep: Any = gevent.sleep
spawn: Any = gevent.spawn
pair: Any = getattr(gevent_socket, "socketpair")  # noqa: B009 - not typed


@pytest.fixture
def ends() -> Iterator[tuple[Any, Any]]:
    ours, theirs = pair()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture
def stream(ends: tuple[Any, Any]) -> Iterator[Stream]:
    stream = Stream(ends[0])
    yield stream
    stream.close()


def test_what_comes_while_nobody_waits_is_received_next(stream: Stream, ends: tuple[Any, Any]) -> None:
    ends[1].sendall(b"one")
    assert stream.receive() == b"one"
    ends[1].sendall(b"two")
    sleep(0.01)
    assert stream.receive() == b"two"


def test_loop_rests_while_nobody_waits_for_what_has_come(stream: Stream, ends: tuple[Any, Any]) -> None:
    ends[1].sendall(b"one")
    assert stream.receive() == b"one"
    ends[1].sendall(b"two")
    sleep(0.01)
    assert not stream._watcher.active


def test_who_waits_is_told_of_the_end(stream: Stream, ends: tuple[Any, Any]) -> None:
    waiting = spawn(stream.receive)
    sleep(0.01)
    ends[0].shutdown(socket.SHUT_RDWR)
    assert waiting.get(timeout=5) == b""


def test_killed_while_it_waits_it_leaves_the_rest_to_the_next(stream: Stream, ends: tuple[Any, Any]) -> None:
    waiting = spawn(stream.receive)
    sleep(0.01)
    waiting.kill()
    ends[1].sendall(b"late")
    sleep(0.01)
    assert stream.receive() == b"late"


def test_slow_reader_gets_all(stream: Stream, ends: tuple[Any, Any]) -> None:
    sending = spawn(stream.send, LONG)
    got = b""
    while len(got) < len(LONG):
        sleep(0)
        got += ends[1].recv(1_000_000)
    assert got == LONG
    sending.get(timeout=5)


def test_two_who_keep_asking_are_answered_in_turn() -> None:
    served: list[str] = []

    def serve(name: str, stream: Stream, end: Any) -> None:
        for _ in range(10):
            end.sendall(b"?")
            stream.receive()
            served.append(name)

    pairs = [pair(), pair()]
    streams = [Stream(ours) for ours, _ in pairs]
    talks = [spawn(serve, name, *each) for name, *each in zip("ab", streams, [end for _, end in pairs], strict=True)]
    gevent.joinall(talks, timeout=5, raise_error=True)  # type: ignore[no-untyped-call]
    for stream, (ours, theirs) in zip(streams, pairs, strict=True):
        stream.close()
        ours.close()
        theirs.close()
    assert all(set(turn) == {"a", "b"} for turn in zip(served[::2], served[1::2], strict=True))


def test_what_is_asked_without_waiting_is_answered_in_order_whoever_reads_it(web: WebServer) -> None:
    ask = b"GET %b HTTP/1.1\r\nHost: x\r\n%b\r\n"
    paths = b"/session", b"/api/nothing", b"/health", b"/session"
    _, answers = web.send_raw(
        b"".join(ask % (path, b"") for path in paths) + ask % (b"/health", b"Connection: close\r\n")
    )
    assert re.findall(rb"HTTP/1.1 (\d+)", answers) == [b"200", b"404", b"200", b"200", b"200"]
