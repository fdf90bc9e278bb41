"""`GET /metrics` for Prometheus, with METRICS_TOKEN alone: imported, and any of it done, only where that is set.

Each worker writes to files of its own in PROMETHEUS_MULTIPROC_DIR, which gunicorn's master makes; whichever worker is
asked adds them all up.
"""

import hmac
import os
from typing import TYPE_CHECKING

from flask import Blueprint, Flask, Response, request
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from redis import RedisError

from server import observed
from server.documents import PREFIXES
from server.environ import NEW_SESSION, ROUTE
from server.errors import error_response
from server.front import Teller
from server.settings import settings
from server.wire.asked import Answers, Command

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
FILES = "files"
METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE")

REQUESTS = Histogram("cachequest_request_seconds", "Requests", ["method", "route", "status"], buckets=SECONDS)
REFUSED = Counter("cachequest_refused", "Requests that were answered 4xx", ["status"])
SESSIONS = Counter("cachequest_sessions", "Sessions begun")
SAVES = Counter("cachequest_saves", "Saves written", ["kind", "act"])
SCORES = Counter("cachequest_scores", "Scores entered")
COMMANDS = Counter("cachequest_redis_commands", "Commands sent to Redis", ["command"])
KNOWN = Counter("cachequest_redis_known", "Commands not sent, as their answers were known", ["command"])
ERRORS = Counter("cachequest_redis_errors", "Commands that Redis refused or did not answer", ["error"])
ROUND_TRIPS = Histogram("cachequest_redis_seconds", "Round trips to Redis", buckets=SECONDS)
WAITING = Gauge("cachequest_redis_waiting", "Round trips under way", multiprocess_mode="livesum")

WRITES = {
    f"{component}.{act}": (component.removesuffix("state"), act)
    for component in PREFIXES
    for act in ("create", "update", "merge", "delete")
}
router = Blueprint("metrics", __name__)


class RedisObserver:
    """Counts what is asked of Redis."""

    def sent(self, commands: tuple[Command, ...]) -> observed.Told:
        """Count commands, and their answers as they come."""
        WAITING.inc()
        for command in commands:
            COMMANDS.labels(str(command[0])).inc()

        def tell(answers: Answers, seconds: float) -> None:
            WAITING.dec()
            ROUND_TRIPS.observe(seconds)
            for answer in answers:
                if isinstance(answer, RedisError):
                    ERRORS.labels(type(answer).__name__).inc()

        return tell

    def known(self, commands: tuple[Command, ...]) -> None:
        """Count commands that need not be sent."""
        for command in commands:
            KNOWN.labels(str(command[0])).inc()


def tell(environ: "WSGIEnvironment", for_api: bool, status: str, seconds: float) -> None:
    """Count a request that was answered."""
    route, endpoint = environ.get(ROUTE, (FILES, ""))
    method = environ["REQUEST_METHOD"] if environ["REQUEST_METHOD"] in METHODS else "other"
    REQUESTS.labels(method, route, status).observe(seconds)
    if status.startswith("4"):
        REFUSED.labels(status).inc()
    if environ.get(NEW_SESSION):
        SESSIONS.inc()
    if status == "200" and endpoint in WRITES:
        SAVES.labels(*WRITES[endpoint]).inc()
    if status == "200" and endpoint == "leaderboard.add":
        SCORES.inc()


def _note_route() -> None:
    rule = request.url_rule
    request.environ[ROUTE] = (rule.rule, rule.endpoint) if rule else ("none", "")


@router.get("/metrics")
def metrics() -> Response:
    """Answer what all workers counted to whoever shows the token: `Authorization: Bearer …`."""
    shown = request.headers.get("Authorization", "").encode()
    if not hmac.compare_digest(shown, f"Bearer {settings.metrics_token}".encode()):
        refusal = error_response(401, "Show the metrics' token: Authorization: Bearer …")
        refusal.headers["WWW-Authenticate"] = "Bearer"
        return refusal
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def init_app(app: Flask) -> Teller:
    """Count from now on, and serve what is counted; return what is to be told of requests."""
    observed.observers.append(RedisObserver())
    app.before_request_funcs.setdefault(None, []).insert(0, _note_route)
    app.register_blueprint(router)
    return tell
