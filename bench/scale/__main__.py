"""Measure what more players cost: `make bench-scale`.

    .venv/bin/python -m bench.scale [--sizes 1000 100000 1000000] [--requests 500]

Of each request: p50 / p99 / processor time of Redis, in milliseconds. One Redis grows from size to size; a million
players take about 5 GB of memory and 3 GB of disk for a while.
"""

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from bench.race.players import Player, create_players
from bench.race.servers import racer
from bench.scale.fill import fill
from bench.scale.lasting_redis import PATIENCE, LastingRedis
from bench.scale.latency import Asking, kinds, sorting_cost
from bench.scale.table import Figures, table
from bench.scale.weight import used, weights
from tests.support.waiting import eventually

ASKERS = 100


def options() -> argparse.Namespace:
    """Read what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bench.scale", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 100_000, 1_000_000])
    parser.add_argument("--requests", type=int, default=500, help="of each kind")
    return parser.parse_args()


class Growth:
    """A Redis that grows, and the server on it."""

    def __init__(self, redis: LastingRedis, folder: Path, requests: int) -> None:
        self.redis = redis
        self.folder = folder
        self.requests = requests
        self.players = 0
        self.askers: list[Player] = []
        self.empty = used(redis.client)

    def grow(self, players: int) -> Figures:
        """Fill up to so many players and return what was measured."""
        self.redis.without_indexes()
        begin = time.monotonic()
        fill(self.redis.client, range(self.players, players))
        say(f"{players:,} players: filled in {time.monotonic() - begin:.0f} s")
        self.players = players
        figures = Figures()
        for measure in (self._weigh, self._ask, self._restart):
            found = measure()
            say("\n".join(f"  {name}: {figure}" for name, figure in found.items()))
            figures |= found
        return figures

    def _weigh(self) -> Figures:
        parts = {f"bytes, {name}": f"{size:.0f}" for name, size in weights(self.redis.client, self.players).items()}
        return parts | {"bytes a player, all keys": f"{(used(self.redis.client) - self.empty) / self.players:.0f}"}

    def _ask(self) -> Figures:
        without = used(self.redis.client)
        with racer("ours", self.redis.url, self.folder) as server:
            begin = time.monotonic()
            eventually(self.redis.is_indexed, PATIENCE)
            build = time.monotonic() - begin
            index = (used(self.redis.client) - without) / self.players
            figures = {"bytes a player, both indexes": f"{index:.0f}", "s, index build": f"{build:.1f}"}
            self.askers = self.askers or create_players(server.port, ASKERS)
            asking = Asking(server.port, self.redis.client, self.askers, self.players)
            costs = {name: asking.cost(kind, self.requests) for name, kind in kinds(self.players).items()}
        costs["list, were it sorted by Search"] = sorting_cost(self.redis.client)
        return figures | {f"ms, {name}": str(cost) for name, cost in costs.items()}

    def _restart(self) -> Figures:
        loaded, indexed = self.redis.restart()
        begin = time.monotonic()
        with racer("ours", self.redis.url, self.folder):
            started = time.monotonic() - begin
        return {
            "s, Redis restart": f"{loaded:.1f}",
            "s, the same until indexed": f"{indexed:.1f}",
            "s, server start to first answer": f"{started:.2f}",
        }


def say(text: str) -> None:
    """Tell how far it is."""
    print(text, file=sys.stderr, flush=True)


def main() -> None:
    """Grow a Redis of its own from size to size, and print a table."""
    asked = options()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        redis = LastingRedis(folder)
        stack.callback(redis.close)
        redis.start()
        growth = Growth(redis, folder, asked.requests)
        print(table({size: growth.grow(size) for size in sorted(asked.sizes)}))


if __name__ == "__main__":
    main()
