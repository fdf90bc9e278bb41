"""Where servers are measured: one Redis of their own, the servers on it, and players for each."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.race.players import Player, create_players, write_players
from bench.race.servers import Racer, racer
from tests.support.redis_server import RedisServer

PLAYERS = 200


@dataclass(frozen=True)
class Entrant:
    """A server, its players, and the file that tells wrk of them."""

    server: Racer
    players: list[Player]
    file: Path


class Stage:
    """A Redis, and what was started on it; `stage` ends them together."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self._count = 0
        self.redis = stack.enter_context(RedisServer(self._folder))

    def enter(self, name: str, **settings: str) -> Entrant:
        """Start a server by its name, with settings of its own, and create its players."""
        self._count += 1
        folder = self._folder / str(self._count)
        folder.mkdir()
        server = self._stack.enter_context(racer(name, self.redis.url, folder, **settings))
        players = create_players(server.port, PLAYERS)
        write_players(players, folder / "players.lua")
        return Entrant(server, players, folder / "players.lua")


@contextmanager
def stage() -> Iterator[Stage]:
    """Start a Redis for as long as the block lasts, and all servers that enter it."""
    with ExitStack() as stack:
        yield Stage(stack)
