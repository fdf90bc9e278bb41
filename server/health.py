"""`GET /health`: whether this process can do its work."""

from typing import Any

from flask import Blueprint, Flask

from server import errors
from server.embedded.binaries import REQUIRED_MODULES
from server.lean import Response
from server.redis import get_client

router = Blueprint("health", __name__)


@router.get("/health")
def health() -> dict[str, Any] | Response:
    """Answer 200 with the version and modules of Redis, else 503 (INFO, MODULE LIST; one round trip)."""
    with get_client().pipeline(transaction=False) as commands:
        commands.info("server")
        commands.module_list()
        info, modules = commands.execute()
    names = sorted(module[b"name"].decode() for module in modules)
    if not set(names) >= REQUIRED_MODULES:
        return errors.error_response(503, errors.MODULES_MISSING)
    return {"status": "ok", "redis": {"version": info["redis_version"], "modules": names}}


def init_app(app: Flask) -> None:
    """Serve the health check; it sets no cookie and needs no session."""
    app.register_blueprint(router)
