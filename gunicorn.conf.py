"""gunicorn's settings, from the environment: `gunicorn app:app` finds this file by itself."""

import json
import os
import shutil
import signal
import socket
import tempfile
from typing import TYPE_CHECKING

from gunicorn import util

from server import embedded
from server.gunicorn_log import Log
from server.places import places
from server.settings import settings
from server.worker import early

if TYPE_CHECKING:
    from gunicorn.arbiter import Arbiter
    from gunicorn.workers.base import Worker

bind = f"{settings.host}:{settings.port}"
workers = settings.workers
worker_class = "server.worker.Worker"
reload = settings.reload
loglevel = "warning"
logger_class = Log
graceful_timeout = 10
# Seconds that an idle connection stays open; a browser that reuses one as it closes sees an error.
keepalive = 75
worker_connections = places(800)
forwarded_allow_ips = settings.proxies
# No header may set SCRIPT_NAME or PATH_INFO, not even a proxy's: it passes on what a caller sent.
forwarder_headers = ""
# A path or query longer than gunicorn's 4,094 bytes is the app's to refuse, in its own words.
limit_request_line = 8190
# Nothing talks to it, and it would want a home folder to write to.
control_socket_disable = True


def write_json_error(client: socket.socket, status: int, reason: str, message: str) -> None:
    """Answer what gunicorn itself refuses (no HTTP, a line too long) in the app's shape; gunicorn would send HTML."""
    body = json.dumps({"status": status, "message": message or reason})
    head = f"HTTP/1.1 {status} {reason}\r\nConnection: close\r\nContent-Type: application/json\r\n"
    answer = f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode("ascii")
    util.write_nonblock(client, answer)  # type: ignore[no-untyped-call]


util.write_error = write_json_error


def on_starting(server: "Arbiter") -> None:
    """Start the embedded Redis once, before any worker, and hold it for as long as the master lives."""
    if not settings.redis_url:
        embedded.start(settings.embedded_dir, settings.embedded_port)
    if settings.metrics_token:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="cachequest-metrics-")


def on_reload(server: "Arbiter") -> None:
    """Have the next workers serve what is there now (SIGHUP)."""
    early.prepare()


def child_exit(server: "Arbiter", worker: "Worker") -> None:
    """Count a worker that ended no more among the living."""
    if settings.metrics_token:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]


def on_exit(server: "Arbiter") -> None:
    """Leave no files of metrics behind."""
    if folder := os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        shutil.rmtree(folder, ignore_errors=True)


def when_ready(server: "Arbiter") -> None:
    """Do what workers share before there are any, and say where the game is."""
    early.prepare()
    print(f"\n  Cache Quest is ready: http://localhost:{settings.port}\n  Ctrl-C stops it.\n", flush=True)


def post_worker_init(worker: "Worker") -> None:
    """Leave Ctrl-C to the master, which ends the workers: told twice, a gevent worker ends with a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if settings.metrics_token:
        from server.redis_metrics import watch_connections

        watch_connections()
