"""Sockets without gevent's steps around each call, for those who wait in their own way."""

from typing import Any

from gevent.socket import socket  # type: ignore[attr-defined]


def beneath(client: Any) -> Any:
    """Return the socket beneath gevent's plain one, which never waits; any other, one with TLS above all, as it is."""
    return client._sock if type(client) is socket else client
