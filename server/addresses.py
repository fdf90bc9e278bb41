"""REDIS_URL: what may be told of it, and what it says where it names more than one server.

A cluster's nodes, or the Sentinels that know who is the primary:

    redis+cluster://user:password@host:port,host:port
    redis+sentinel://user:password@host:port,host:port/service

`rediss+…` is the same with TLS. A user and a password are written as in `redis://`, and are those of every Redis.
"""

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

CLUSTER = ("redis+cluster", "rediss+cluster")
SENTINEL = ("redis+sentinel", "rediss+sentinel")
REDIS_PORT = 6379
SENTINEL_PORT = 26379

Node = tuple[str, int]


@dataclass(frozen=True)
class Address:
    """What such a URL says; `service` is empty for a cluster."""

    nodes: tuple[Node, ...]
    username: str | None
    password: str | None
    tls: bool
    service: str = ""
    db: int = 0


def names_many(url: str) -> bool:
    """Return whether a URL is of a cluster or of Sentinels."""
    return url.partition("://")[0] in CLUSTER + SENTINEL


def hosts(url: str) -> str:
    """Return where a URL of any kind leads, as may be shown: without the user, the password and the options."""
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2] or parts.path


def database(url: str) -> str:
    """Return the number of the database that a URL of any kind names, as it is written, or an empty text."""
    parts = urlsplit(url)
    if parts.scheme in SENTINEL:
        return str(parse(url).db)
    path = "" if parts.scheme == "unix" else parts.path.strip("/")
    return parse_qs(parts.query).get("db", [path])[0]


def parse(url: str) -> Address:
    """Return what a URL of a cluster or of Sentinels says; raise ValueError, without its words, where it is none."""
    parts = urlsplit(url)
    if not names_many(url) or parts.query or parts.fragment or "@" in parts.path:
        raise ValueError("not an address of many")
    login, _, hosts = parts.netloc.rpartition("@")
    username, has_password, password = login.partition(":")
    is_sentinel = parts.scheme in SENTINEL
    service, db = _service(parts.path) if is_sentinel else _none(parts.path)
    return Address(
        nodes=tuple(_node(host, SENTINEL_PORT if is_sentinel else REDIS_PORT) for host in hosts.split(",")),
        username=unquote(username) or None,
        password=unquote(password) if has_password else None,
        tls=parts.scheme.startswith("rediss"),
        service=service,
        db=db,
    )


def _node(text: str, default_port: int) -> Node:
    parts = urlsplit(f"//{text}")
    if not parts.hostname or parts.path:
        raise ValueError("no host")
    return parts.hostname, parts.port or default_port


def _service(path: str) -> tuple[str, int]:
    service, _, db = path.removeprefix("/").partition("/")
    if not service or not (db or "0").isdecimal():
        raise ValueError("no service")
    return unquote(service), int(db or "0")


def _none(path: str) -> tuple[str, int]:
    if path.strip("/"):
        raise ValueError("a cluster has one database")
    return "", 0
