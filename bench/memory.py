"""Measure what the server's memory does over many requests: `.venv/bin/python -m bench.memory [--requests 1000000]`.

The mix of the race on 32 connections, ten times a tenth; prints the largest process after each.
"""

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench.race.load import turn
from bench.race.players import create_players, write_players
from bench.race.servers import Racer, racer
from tests.support.redis_server import RedisServer

PLAYERS, CONNECTIONS, PARTS, SECONDS = 200, 32, 10, 2


def run(server: Racer, players: Path, redis: RedisServer, requests: int) -> None:
    """Send so many requests and print the server's memory on the way."""
    sent = 0
    print(f"{'requests':>9} {'MB':>7}\n{sent:>9} {server.memory_megabytes():>7.1f}", flush=True)
    for part in range(1, PARTS + 1):
        while sent < requests * part / PARTS:
            seen = turn(server, "mix", players, redis.client, CONNECTIONS, SECONDS)
            sent += round(seen.rate * SECONDS)
        print(f"{sent:>9} {server.memory_megabytes():>7.1f}", flush=True)


def main() -> None:
    """Start a Redis and the server, and let them work."""
    parser = argparse.ArgumentParser(prog="bench.memory")
    parser.add_argument("--requests", type=int, default=1_000_000)
    asked = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        redis = RedisServer(folder)
        stack.callback(redis.close)
        redis.start()
        server = stack.enter_context(racer("ours", redis.url, folder))
        players = folder / "players.lua"
        write_players(create_players(server.port, PLAYERS), players)
        run(server, players, redis, asked.requests)


if __name__ == "__main__":
    main()
