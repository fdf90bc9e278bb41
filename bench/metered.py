"""Measure what the metrics cost: processor time of the server with METRICS_TOKEN and without, turn by turn.

    .venv/bin/python -m bench.metered [--rounds 8] [--seconds 3] [--workloads session load save mix]

Each round lets wrk play a workload against both, on one Redis, over 200 players; prints the medians of the rounds.
"""

import argparse
import statistics

from redis import Redis

from bench.race.load import WORKLOADS, turn
from bench.race.stage import Entrant, stage

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


def compare(both: list[Entrant], workload: str, redis: Redis, asked: argparse.Namespace) -> None:
    """Let both take turns, each first in every other round, and print what they took."""
    taken: list[list[float]] = [[], []]
    for number in range(asked.rounds):
        for which in (0, 1) if number % 2 else (1, 0):
            each = both[which]
            taken[which].append(turn(each.server, workload, each.file, redis, CONNECTIONS, asked.seconds).cpu)
    more = sorted(metered / plain - 1 for plain, metered in zip(*taken, strict=True))
    without, metered = (statistics.median(each) for each in taken)
    spread = " ".join(f"{each:+.0%}" for each in more)
    print(f"{workload:>10} {without:>8.3f} {metered:>8.3f} {statistics.median(more):>+7.1%}  {spread}", flush=True)


def main() -> None:
    """Start both on one Redis, compare, and end them."""
    asked = options()
    with stage() as here:
        both = [here.enter("ours"), here.enter("ours", METRICS_TOKEN=TOKEN)]
        print(HEAD, flush=True)
        for workload in asked.workloads:
            compare(both, workload, here.redis.client, asked)


if __name__ == "__main__":
    main()
