"""How long each request takes: one connection, one request after the other, about players chosen at random."""

import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

from redis import Redis
from redis.commands.search.query import Query

from bench.race.players import BOARD, JSON, Player
from bench.scale.crowd import FAVOURITE, id_of, name_of, player_of

WARM_UP = 20
MERGE = {"Content-Type": "application/merge-patch+json"}


@dataclass(frozen=True)
class Request:
    """A request as http.client sends it."""

    method: str
    path: str
    body: Any = None
    headers: dict[str, str] | None = None


Kind = Callable[[int, Player], Request]
"""From the number of anybody and from who asks."""


def _save(number: int, me: Player) -> Request:
    return Request("PATCH", "/api/playerstate", {"playerData": json.loads(player_of(number)) | {"id": me.id}}, JSON)


def _merge(number: int, me: Player) -> Request:
    return Request("PATCH", f"/api/playerstate/{me.id}", {"position": {"x": number}, "coins": number}, MERGE)


def _score(number: int, me: Player) -> Request:
    return Request("POST", "/api/leaderboard", {"key": BOARD, "score": number, "member": me.member}, JSON)


def kinds(players: int) -> dict[str, Kind]:
    """Return what is asked of a server with so many players."""
    middle = min(players // 2, 999_900)
    return {
        "session": lambda number, me: Request("GET", "/session"),
        "load": lambda number, me: Request("GET", f"/api/playerstate/{id_of(number)}"),
        "load game": lambda number, me: Request("GET", f"/api/gamestate/{id_of(number)}"),
        "save": _save,
        "merge": _merge,
        "score": _score,
        "board": lambda number, me: Request("GET", f"/api/leaderboard/{BOARD}?count=10"),
        "search id": lambda number, me: Request("GET", f"/api/playerstate/search?id={id_of(number)}"),
        "search name": lambda number, me: Request("GET", f"/api/playerstate/search?name={name_of(number)}"),
        "search name of 1 %": lambda number, me: Request("GET", f"/api/playerstate/search?name={FAVOURITE}"),
        "list": lambda number, me: Request("GET", "/api/playerstate?offset=0&limit=10"),
        "list from the middle": lambda number, me: Request("GET", f"/api/playerstate?offset={middle}&limit=10"),
    }


@dataclass(frozen=True)
class Cost:
    """What a request of one kind took, in milliseconds."""

    p50: float
    p99: float
    redis_cpu: float  # of all threads of Redis, the mean
    failed: int = 0

    def __str__(self) -> str:
        failures = f", {self.failed} failed" if self.failed else ""
        return f"{self.p50:.2f} / {self.p99:.2f} / {self.redis_cpu:.3f}{failures}"


class Asking:
    """Somebody who asks one server, one request after the other."""

    def __init__(self, port: int, redis: Redis, askers: list[Player], players: int) -> None:
        self._wire = HTTPConnection("127.0.0.1", port, timeout=60)
        self._redis = redis
        self._askers = askers
        self._players = players
        self._failed = 0

    def cost(self, kind: Kind, count: int) -> Cost:
        """Return what so many requests of a kind cost."""
        for _ in range(WARM_UP):
            self._ask(kind)
        self._failed = 0
        before = cpu_seconds(self._redis)
        taken = [self._ask(kind) for _ in range(count)]
        redis_cpu = (cpu_seconds(self._redis) - before) / count
        return Cost(statistics.median(taken), statistics.quantiles(taken, n=100)[98], redis_cpu * 1000, self._failed)

    def _ask(self, kind: Kind) -> float:
        me = random.choice(self._askers)
        request = kind(random.randrange(self._players), me)
        body = request.body and json.dumps(request.body)
        begin = time.perf_counter()
        self._wire.request(request.method, request.path, body, (request.headers or {}) | {"Cookie": me.cookie})
        answer = self._wire.getresponse()
        answer.read()
        taken = time.perf_counter() - begin
        self._failed += answer.status != 200
        return taken * 1000


def cpu_seconds(redis: Redis) -> float:
    """Return the processor time that Redis has used so far."""
    told = redis.info("cpu")
    return float(told["used_cpu_user"]) + float(told["used_cpu_sys"])


def sorting_cost(redis: Redis, count: int = 20) -> Cost:
    """Return what FT.SEARCH * SORTBY id costs, which the list of many does without."""
    before = cpu_seconds(redis)
    taken = []
    for _ in range(count):
        begin = time.perf_counter()
        redis.ft("player-idx").search(Query("*").dialect(2).sort_by("id").paging(0, 10))
        taken.append((time.perf_counter() - begin) * 1000)
    return Cost(statistics.median(taken), max(taken), (cpu_seconds(redis) - before) / count * 1000)
