"""Measure what the server's memory does over many requests: `.venv/bin/python -m bench.memory [--requests 1000000]`.

The mix of the race on 32 connections; prints the largest process' size after each tenth.
"""

import argparse

from redis import Redis

from bench.race.load import turn
from bench.race.stage import Entrant, stage

CONNECTIONS, PARTS, SECONDS = 32, 10, 2


def run(entrant: Entrant, redis: Redis, requests: int) -> None:
    """Send so many requests and print the server's memory on the way."""
    sent, server = 0, entrant.server
    print(f"{'requests':>9} {'MB':>7}\n{sent:>9} {server.memory_megabytes():>7.1f}", flush=True)
    for part in range(1, PARTS + 1):
        while sent < requests * part / PARTS:
            seen = turn(server, "mix", entrant.file, redis, CONNECTIONS, SECONDS)
            sent += round(seen.rate * SECONDS)
        print(f"{sent:>9} {server.memory_megabytes():>7.1f}", flush=True)


def main() -> None:
    """Start a Redis and the server, and let them work."""
    parser = argparse.ArgumentParser(prog="bench.memory")
    parser.add_argument("--requests", type=int, default=1_000_000)
    asked = parser.parse_args()
    with stage() as here:
        run(here.enter("ours"), here.redis.client, asked.requests)


if __name__ == "__main__":
    main()
