"""`GET /health`: whether this process can do its work."""

from typing import Any

from flask import Blueprint, Flask
from redis import Redis
from redis._parsers.helpers import parse_info

from server import errors, outages
from server.embedded.binaries import REQUIRED_MODULES
from server.lean import Response
from server.redis import calls, get_client, wire
from server.topology import servers

router = Blueprint("health", __name__)

About = tuple[str, list[str]]


@router.get("/health")
def health() -> dict[str, Any] | Response:
    """Answer 200 with the version and modules of Redis, in a cluster of one that has the fewest; else 503."""
    abouts = [_about_shared()] if wire() else map(_about, servers(get_client()))
    version, names = min(abouts, key=lambda about: len(about[1]))
    if not set(names) >= REQUIRED_MODULES:
        return errors.error_response(503, outages.MODULES_MISSING)
    return {"status": "ok", "redis": {"version": version, "modules": names}}


def _about(server: Redis) -> About:
    """Return a Redis' version and modules (INFO, MODULE LIST; one round trip)."""
    with server.pipeline(transaction=False) as commands:
        commands.info("server")
        commands.module_list()
        return _read(*commands.execute())


def _about_shared() -> About:
    """Return the same by the connection that requests share: of the pool's, all who ask at once would find none free.

    So many ask only to do harm, but a 503 would have an instance that is well taken out of service.
    """
    info, modules = calls(("INFO", "server"), ("MODULE", "LIST"))
    return _read(parse_info(info), modules)  # type: ignore[no-untyped-call]


def _read(info: dict[str, Any], modules: list[dict[bytes, bytes]]) -> About:
    return info["redis_version"], sorted(module[b"name"].decode() for module in modules)


def init_app(app: Flask) -> None:
    """Serve the health check; it sets no cookie and needs no session."""
    app.register_blueprint(router)
