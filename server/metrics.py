"""`GET /metrics` for Prometheus, with METRICS_TOKEN alone: imported, and any of it done, only where that is set.

Each worker writes to files of its own in PROMETHEUS_MULTIPROC_DIR, which gunicorn's master makes; whichever worker is
asked adds them all up.
"""

import hmac
import os
from functools import cache
from typing import TYPE_CHECKING

from flask import Blueprint, Flask, Response, request
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram
from prometheus_client.exposition import generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from server import observed
from server.components import leaderboard
from server.components.leaderboard.store import Change
from server.documents import PREFIXES
from server.environ import NEW_SESSION, ROUTE
from server.errors import error_response
from server.front import Teller
from server.lean import this_request
from server.redis_metrics import SECONDS, RedisObserver, note_connections
from server.settings import settings

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

FILES = "files"
METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE")

REQUESTS = Histogram("cachequest_request_seconds", "Requests", ["method", "route", "status"], buckets=SECONDS)
requests_by = cache(REQUESTS.labels)
REFUSED = Counter("cachequest_refused", "Requests that were answered 4xx", ["status"])
SESSIONS = Counter("cachequest_sessions", "Sessions begun")
SAVES = Counter("cachequest_saves", "Saves written", ["kind", "act"])
SCORES = Counter("cachequest_scores", "Scores sent, by what they did to the board", ["outcome"])
OUTCOMES = {Change.ADDED.value: "added", Change.RAISED.value: "updated", Change.UNCHANGED.value: "unchanged"}
WRITES = {
    f"{component}.{act}": (component.removesuffix("state"), act)
    for component in PREFIXES
    for act in ("create", "update", "merge", "delete")
}
router = Blueprint("metrics", __name__)


def tell(environ: "WSGIEnvironment", for_api: bool, status: str, seconds: float) -> None:
    """Count a request that was answered."""
    route, endpoint = environ.get(ROUTE, (FILES, ""))
    method = environ["REQUEST_METHOD"] if environ["REQUEST_METHOD"] in METHODS else "other"
    requests_by(method, route, status).observe(seconds)
    if status.startswith("4"):
        REFUSED.labels(status).inc()
    if environ.get(NEW_SESSION):
        SESSIONS.inc()
    if status == "200" and endpoint in WRITES:
        SAVES.labels(*WRITES[endpoint]).inc()


def _note_route() -> None:
    request = this_request()
    rule = request.url_rule
    request.environ[ROUTE] = (rule.rule, rule.endpoint) if rule else ("none", "")


def _count_score(response: Response) -> Response:
    if request.method == "POST" and response.status_code == 200:
        SCORES.labels(OUTCOMES[response.get_json()["message"]]).inc()
    return response


@router.get("/metrics")
def metrics() -> Response:
    """Answer what all workers counted to whoever shows the token: `Authorization: Bearer …`."""
    shown = request.headers.get("Authorization", "").encode()
    if not hmac.compare_digest(shown, f"Bearer {settings.metrics_token}".encode()):
        refusal = error_response(401, "Show the metrics' token: Authorization: Bearer …")
        refusal.headers["WWW-Authenticate"] = "Bearer"
        return refusal
    note_connections()
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def init_app(app: Flask) -> Teller:
    """Count from now on, and serve what is counted; return what is to be told of requests."""
    observed.observers.append(RedisObserver())
    app.before_request_funcs.setdefault(None, []).insert(0, _note_route)
    app.after_request_funcs.setdefault(leaderboard.router.name, []).append(_count_score)
    app.register_blueprint(router)
    return tell
