"""Measure the server's start: `make bench-start`.

    .venv/bin/python -m bench.start [--rounds 5]

On one Redis, which runs, the server starts as the README deploys it, again and again; prints the medians. `first` is
from the process' start to its first answer, `cpu` the processor time of master and workers by then, and `in all` once
they rest. `own` is a worker's proportional size, to which it counts but its share of what it has in common with others.
"""

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import astuple, dataclass
from pathlib import Path

from bench.race.servers import family
from tests.support.processes import free_port, running
from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually
from tests.support.web_server import WebServer

REST_SECONDS = 1.0
COMMAND = [sys.executable, "-m", "gunicorn", "app:app"]
HEAD = f"{'':7} {'first s':>8} {'cpu s':>8} {'in all':>8} {'rss MB':>8} {'own MB':>8}"


@dataclass(frozen=True)
class Start:
    """What one start took."""

    first: float
    cpu: float
    cpu_in_all: float
    resident: float
    proportional: float

    def __str__(self) -> str:
        seconds = f"{self.first:>8.3f} {self.cpu:>8.3f} {self.cpu_in_all:>8.3f}"
        return f"{seconds} {self.resident:>8.1f} {self.proportional:>8.1f}"


def options() -> argparse.Namespace:
    """Read what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bench.start", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def cpu_seconds(pid: int) -> float:
    """Return the processor time of a process and of those that it started, to the nanosecond."""
    tasks = (task for member in family(pid) for task in Path(f"/proc/{member}/task").iterdir())
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def megabytes(pid: int, kind: str) -> float:
    """Return what the kernel counts of a process' memory, as `Rss` or `Pss`."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) / 1024


def start(redis: RedisServer, folder: Path) -> Start:
    """Start the server, wait for its first answer, and measure."""
    port = free_port()
    log = folder / "web.log"
    begin = time.monotonic()
    with running(COMMAND, log, {"REDIS_URL": redis.url, "PORT": str(port)}) as process:
        eventually(WebServer(port, log, process).answers, 20)
        first = time.monotonic() - begin
        cpu = cpu_seconds(process.pid)
        time.sleep(REST_SECONDS)
        workers = family(process.pid)[1:]
        sizes = (statistics.mean(megabytes(worker, kind) for worker in workers) for kind in ("Rss", "Pss"))
        return Start(first, cpu, cpu_seconds(process.pid), *sizes)


def main() -> None:
    """Start the server so many times, and print each and the medians."""
    rounds = options().rounds
    with tempfile.TemporaryDirectory() as name, RedisServer(Path(name)) as redis:
        folder = Path(name)
        start(redis, folder)  # makes the indexes, and what Python keeps of its compiling
        print(HEAD, flush=True)
        starts = []
        for number in range(rounds):
            starts.append(start(redis, folder))
            print(f"{number + 1:>7} {starts[-1]}", flush=True)
    print(f"{'median':>7} {Start(*(statistics.median(of) for of in zip(*map(astuple, starts), strict=True)))}")


if __name__ == "__main__":
    main()
