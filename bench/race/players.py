"""The players of the race: each with a session, a player's save, a game's save and an entry on the board."""

import json
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

BOARD = "leaderboards:survivor-Grassland"
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Player:
    """One of them, as wrk plays them."""

    id: str
    cookie: str

    @property
    def member(self) -> str:
        return f"Runner-{self.id}"


def _send(wire: HTTPConnection, method: str, path: str, body: Any, headers: dict[str, str]) -> tuple[Any, str]:
    wire.request(method, path, body and json.dumps(body), headers)
    answer = wire.getresponse()
    content = json.loads(answer.read())
    if answer.status != 200:
        raise SystemExit(f"{method} {path} answered {answer.status}: {content}")
    return content, (answer.headers["Set-Cookie"] or "").partition(";")[0]


def create_players(port: int, count: int) -> list[Player]:
    """Let so many new browsers begin a game on the server at `port`."""
    wire = HTTPConnection("127.0.0.1", port, timeout=10)
    return [_create_player(wire, number) for number in range(count)]


def _create_player(wire: HTTPConnection, number: int) -> Player:
    session, cookie = _send(wire, "GET", "/session", None, {})
    player = Player(session["id"], cookie)
    headers = JSON | {"Cookie": cookie}
    save = {"id": player.id, "name": "Runner", "position": {"x": number, "y": 640}, "coins": number}
    _send(wire, "POST", "/api/playerstate", {"playerData": save}, headers)
    game = {"id": player.id, "story": {"chapter": 1, "subchapter": 1}}
    _send(wire, "POST", "/api/gamestate", {"gameData": game}, headers)
    _send(wire, "POST", "/api/leaderboard", {"key": BOARD, "score": number, "member": player.member}, headers)
    return player


def write_players(players: list[Player], path: Path) -> None:
    """Write them down as the list that `workloads.lua` reads."""
    rows = (f'{{ id = "{player.id}", cookie = "{player.cookie}", member = "{player.member}" }}' for player in players)
    path.write_text("return {\n" + ",\n".join(rows) + "\n}\n")
