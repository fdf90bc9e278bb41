"""What a server answers at /metrics."""

from tests.support.web_server import Answer, WebServer

TOKEN = "a-token-of-the-tests"  # noqa: S105


def ask(server: WebServer, token: str = TOKEN) -> Answer:
    """Ask for the metrics, with a token."""
    return server.get("/metrics", Authorization=f"Bearer {token}")


def total(server: WebServer, name: str) -> float:
    """Return the sum of all series whose name and labels begin so."""
    lines = ask(server).body.decode().splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(name))
