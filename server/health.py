"""`GET /health`: whether this process can do its work."""

from typing import Any

from flask import Blueprint, Flask
from redis import Redis

from server import errors, outages
from server.embedded.binaries import REQUIRED_MODULES
from server.lean import Response
from server.redis import get_client
from server.topology import servers

router = Blueprint("health", __name__)


@router.get("/health")
def health() -> dict[str, Any] | Response:
    """Answer 200 with the version and modules of Redis, in a cluster of one that has the fewest; else 503."""
    version, names = min(map(_about, servers(get_client())), key=lambda about: len(about[1]))
    if not set(names) >= REQUIRED_MODULES:
        return errors.error_response(503, outages.MODULES_MISSING)
    return {"status": "ok", "redis": {"version": version, "modules": names}}


def _about(server: Redis) -> tuple[str, list[str]]:
    """Return a Redis' version and modules (INFO, MODULE LIST; one round trip)."""
    with server.pipeline(transaction=False) as commands:
        commands.info("server")
        commands.module_list()
        info, modules = commands.execute()
    return info["redis_version"], sorted(module[b"name"].decode() for module in modules)


def init_app(app: Flask) -> None:
    """Serve the health check; it sets no cookie and needs no session."""
    app.register_blueprint(router)
