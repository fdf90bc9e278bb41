"""`GET /health` from many at once: that they ask is no reason to call the instance ill."""

from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path

from redis import Redis

from tests.support.web_server import serve

CROWD = 60
PAUSE_MILLISECONDS = 300  # Redis keeps all of them waiting at once, and nobody for too long


def test_health_is_told_to_a_crowd_by_the_connection_that_all_share(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1) as server, Redis.from_url(own_redis_url) as redis, ExitStack() as stack:
        asking = [HTTPConnection("127.0.0.1", server.port, timeout=10) for _ in range(CROWD)]
        for each in asking:
            stack.callback(each.close)
            each.connect()
        before = redis.info("stats")["total_connections_received"]
        redis.client_pause(PAUSE_MILLISECONDS, all=True)
        for each in asking:
            each.request("GET", "/health")
        assert {each.getresponse().status for each in asking} == {200}
        assert redis.info("stats")["total_connections_received"] - before < CROWD / 4
