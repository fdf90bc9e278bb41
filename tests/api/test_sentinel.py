"""The app under Sentinel: it goes on with the next primary, and nobody tells it which that is."""

from http.client import HTTPException
from pathlib import Path

from redis import Redis

from tests.support.redis_sentinel import Watched
from tests.support.visitor import Visitor
from tests.support.waiting import eventually
from tests.support.web_server import serve


def test_saves_go_on_with_the_next_primary(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    try:
        watched.start()
        with serve(watched.url, tmp_path) as server:
            eventually(server.is_healthy)
            visitor = Visitor(server)
            assert visitor.save_player("Ada").status == 200
            with Redis(port=watched.primary) as primary:
                assert primary.wait(1, 900)
            watched.lose_primary()
            eventually(lambda: is_saved(visitor, "Bob"), 40)
            assert visitor.send("GET", f"/api/playerstate/{visitor.id}").json["name"] == "Bob"
    finally:
        watched.close()


def is_saved(visitor: Visitor, name: str) -> bool:
    try:
        return visitor.save_player(name).status == 200
    except (OSError, HTTPException):
        return False
