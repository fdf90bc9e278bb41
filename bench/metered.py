"""Measure what the metrics cost: processor time of the server with METRICS_TOKEN and without, turn by turn.

    .venv/bin/python -m bench.metered [--rounds 8] [--seconds 3] [--workloads session load save mix]

Each round lets wrk play a workload against both, on one Redis, over 200 players; prints the medians of the rounds.
"""

import argparse
import statistics
import tempfile
from contextlib import ExitStack
from pathlib import Path

from redis import Redis

from bench.race.load import WORKLOADS, turn
from bench.race.players import create_players, write_players
from bench.race.servers import Racer, racer
from tests.support.redis_server import RedisServer

PLAYERS = 200
CONNECTIONS = 32
TOKEN = "only-for-measuring"  # noqa: S105
HEAD = f"{'cpu s/1000':>10} {'without':>8} {'with':>8} {'more':>7}  of each round"


def options() -> argparse.Namespace:
    """Read what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bench.metered", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--workloads", nargs="+", choices=WORKLOADS, default=["session", "load", "save", "mix"])
    return parser.parse_args()


def start(stack: ExitStack, redis: RedisServer, folder: Path, **settings: str) -> tuple[Racer, Path]:
    """Start a server with these settings, and create its players."""
    folder.mkdir()
    server = stack.enter_context(racer("ours", redis.url, folder, **settings))
    write_players(create_players(server.port, PLAYERS), folder / "players.lua")
    return server, folder / "players.lua"


def compare(both: list[tuple[Racer, Path]], workload: str, redis: Redis, asked: argparse.Namespace) -> None:
    """Let both take turns, each first in every other round, and print what they took."""
    taken: list[list[float]] = [[], []]
    for number in range(asked.rounds):
        for which in (0, 1) if number % 2 else (1, 0):
            server, players = both[which]
            taken[which].append(turn(server, workload, players, redis, CONNECTIONS, asked.seconds).cpu)
    more = sorted(metered / plain - 1 for plain, metered in zip(*taken, strict=True))
    without, metered = (statistics.median(each) for each in taken)
    spread = " ".join(f"{each:+.0%}" for each in more)
    print(f"{workload:>10} {without:>8.3f} {metered:>8.3f} {statistics.median(more):>+7.1%}  {spread}", flush=True)


def main() -> None:
    """Start both on one Redis, compare, and end them."""
    asked = options()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        redis = RedisServer(folder)
        stack.callback(redis.close)
        redis.start()
        both = [start(stack, redis, folder / "plain"), start(stack, redis, folder / "metered", METRICS_TOKEN=TOKEN)]
        print(HEAD, flush=True)
        for workload in asked.workloads:
            compare(both, workload, redis.client, asked)


if __name__ == "__main__":
    main()
