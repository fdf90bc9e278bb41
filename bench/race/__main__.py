"""Race ours against the peer: `make bench`.

    .venv/bin/python -m bench.race [--rounds 3] [--seconds 5] [--connections 32 256] [--workloads mix …] [--only-peer]

On one Redis, turn by turn, each workload with wrk over 200 players. Prints the medians of the rounds; a plain Flask app
races along, for scale, and what Redis does alone with the same commands stands below.
"""

import argparse
import statistics
from dataclasses import fields

from redis import Redis

from bench.race import alone
from bench.race.load import WORKLOADS, Turn, turn
from bench.race.players import Player
from bench.race.stage import Entrant, stage

HEAD = f"{'':21} {'req/s':>8} {'p50 ms':>8} {'p99 ms':>8} {'cpu s/1000':>11} {'redis/req':>10} {'ratio':>6}"


def options() -> argparse.Namespace:
    """Read what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bench.race", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--connections", type=int, nargs="+", default=[32, 256])
    parser.add_argument("--workloads", nargs="+", choices=WORKLOADS, default=list(WORKLOADS))
    parser.add_argument("--only-peer", action="store_true", help="leave out the plain Flask app and Redis alone")
    return parser.parse_args()


def median(turns: list[Turn]) -> Turn:
    """Return the median of each figure; failures add up."""
    middle = {field.name: statistics.median(getattr(each, field.name) for each in turns) for field in fields(Turn)}
    return Turn(**middle | {"failed": sum(each.failed for each in turns)})


def line(workload: str, connections: int, name: str, seen: Turn, against: Turn) -> str:
    """Return a row of the table; `ratio` is requests a second against the peer's."""
    figures = f"{seen.rate:>8.0f} {seen.p50:>8.2f} {seen.p99:>8.2f} {seen.cpu:>11.3f} {seen.commands:>10.2f}"
    failed = f"  {seen.failed} failed" if seen.failed else ""
    return f"{workload:>9} {connections:>4} {name:>6} {figures} {seen.rate / against.rate:>6.2f}{failed}"


def race(entrants: list[Entrant], redis: Redis, asked: argparse.Namespace) -> None:
    """Let them take turns on every workload, and print a table."""
    print(HEAD, flush=True)
    for connections in asked.connections:
        for workload in asked.workloads:
            turns: dict[str, list[Turn]] = {each.server.name: [] for each in entrants}
            for _ in range(asked.rounds):
                for each in entrants:
                    one = turn(each.server, workload, each.file, redis, connections, asked.seconds)
                    turns[each.server.name].append(one)
            seen = {name: median(of) for name, of in turns.items()}
            for name, figures in seen.items():
                print(line(workload, connections, name, figures, seen["peer"]), flush=True)


def tell_of_redis(workloads: list[str], players: list[Player], redis: Redis) -> None:
    """Print what Redis does alone."""
    for workload in workloads:
        print(f"{workload:>9}    1 {'redis':>6} {alone.rate(workload, players, redis):>8.0f}", flush=True)


def main() -> None:
    """Start everybody on one Redis, race, and end them."""
    asked = options()
    with stage() as here:
        entrants = [here.enter(name) for name in ("ours", "peer", *([] if asked.only_peer else ["flask"]))]
        race(entrants, here.redis.client, asked)
        if not asked.only_peer:
            tell_of_redis(asked.workloads, entrants[0].players, here.redis.client)
        for each in entrants:
            print(f"{each.server.name}: {each.server.memory_megabytes():.0f} MB in its largest process")


if __name__ == "__main__":
    main()
