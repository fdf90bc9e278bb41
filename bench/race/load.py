"""One turn of the race: wrk against a server, and what it cost."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from redis import Redis

from bench.race.servers import Racer

SCRIPT = Path(__file__).with_name("workloads.lua")
WORKLOADS = ("session", "load", "save", "merge", "board", "score", "mix")


@dataclass(frozen=True)
class Turn:
    """What was measured in one turn."""

    rate: float  # requests a second
    p50: float  # milliseconds
    p99: float
    cpu: float  # seconds of the server's processor time for 1,000 requests
    commands: float  # Redis commands a request
    failed: int


def turn(racer: Racer, workload: str, players: Path, redis: Redis, connections: int, seconds: int) -> Turn:
    """Let wrk play a workload against a server for some seconds."""
    cpu, commands = racer.cpu_seconds(), _commands(redis)
    address = f"http://127.0.0.1:{racer.port}"
    shape = ["-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s"]
    command = ["wrk", *shape, "-s", str(SCRIPT), address, "--", workload, str(players)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    told = json.loads(output.strip().splitlines()[-1])
    thousands = told["requests"] / 1000
    return Turn(
        rate=told["requests"] / told["seconds"],
        p50=told["p50"],
        p99=told["p99"],
        cpu=(racer.cpu_seconds() - cpu) / thousands,
        commands=(_commands(redis) - commands) / told["requests"],
        failed=told["failed"],
    )


def _commands(redis: Redis) -> int:
    return int(redis.info("stats")["total_commands_processed"])
