"""A worker's listener at its end."""

import socket
from typing import Any

import gevent

from server.worker.listener import Listener


def test_whoever_has_connected_before_it_closes_is_heard() -> None:
    heard: list[Any] = []
    address = ("127.0.0.1", 0)
    listener = Listener(address, handle=lambda client, addr: heard.append(addr))  # type: ignore[no-untyped-call]
    listener.start()  # type: ignore[no-untyped-call]
    with socket.create_connection(listener.address) as client:  # while the loop does not run
        listener.close()
        gevent.sleep(0)  # type: ignore[no-untyped-call]
        assert heard == [client.getsockname()]
