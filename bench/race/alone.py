"""What Redis does alone with the commands of each workload: the most that any server in front of it could reach."""

import json
import time
from collections.abc import Iterator
from typing import Any

from hiredis import Reader, pack_command
from redis import Redis

from bench.race.players import BOARD, Player
from server.scripts import FOLDER
from server.wire.asked import Command

BATCH = 32
SECONDS = 2.0
MIX = {"save": 11, "load": 2, "board": 4, "score": 2, "session": 1}


def commands_of(workload: str, player: Player, script: str) -> list[Command]:
    """Return what a request of a workload asks of Redis when nothing is known; `script` is save.lua's digest."""
    save = json.dumps({"id": player.id, "name": "Runner", "position": {"x": 1, "y": 640}, "coins": 7})
    key, counts = f"players:{player.id}", [("INCR", f"limits:{player.id}/saves/60"), ("INCR", "limits:::1/saves/60")]
    patch = ("merge", '{"position":{"x":1},"coins":7}', "", "", 65536, "", 86400)
    score = [("MULTI",), ("ZSCORE", BOARD, player.member), ("ZADD", BOARD, "GT", "CH", 7, player.member)]
    known: dict[str, list[Command]] = {
        "session": [("GET", f"sessions:{player.id}"), ("TTL", f"sessions:{player.id}")],
        "load": [("JSON.GET", key)],
        "save": [*counts, ("JSON.SET", key, "$", save, "XX")],
        "merge": [*counts, ("EVALSHA", script, 1, key, *patch)],
        "board": [("ZRANGE", BOARD, 0, 9, "REV", "WITHSCORES")],
        "score": [*counts, *score, ("ZREVRANK", BOARD, player.member), ("EXEC",)],
    }
    return known[workload]


def _requests(workload: str, players: list[Player], script: str) -> Iterator[list[Command]]:
    """Yield the commands of one request after the other, for ever."""
    while True:
        for player in players:
            kinds = [kind for kind, times in MIX.items() for _ in range(times)] if workload == "mix" else [workload]
            for kind in kinds:
                yield commands_of(kind, player, script)


def rate(workload: str, players: list[Player], redis: Redis) -> float:
    """Return for how many requests a second Redis answers the commands, batch after batch on one connection."""
    script: str = redis.script_load((FOLDER / "save.lua").read_text())
    batches = list(_batches(_requests(workload, players, script), len(players) * 20 // BATCH))
    connection: Any = redis.connection_pool.make_connection()
    connection.connect()
    wire = connection._sock
    reader, done, started = Reader(), 0, time.perf_counter()
    while time.perf_counter() - started < SECONDS:
        data, answers = batches[done % len(batches)]
        wire.sendall(data)
        while answers:
            reader.feed(wire.recv(1 << 16))
            while reader.gets() is not False:
                answers -= 1
        done += 1
    seconds = time.perf_counter() - started
    connection.disconnect()
    return done * BATCH / seconds


def _batches(requests: Iterator[list[Command]], count: int) -> Iterator[tuple[bytes, int]]:
    for _ in range(count):
        commands = [command for _ in range(BATCH) for command in next(requests)]
        yield b"".join(pack_command(command) for command in commands), len(commands)  # type: ignore[arg-type]
