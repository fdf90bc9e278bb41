"""How often a player, and all who share an address, may ask.

A request that has a budget is counted for its session and for its address; one that has none is not counted at all.
Where Redis cannot count (it is full, say), each worker does in its memory. Who reaches an end gets 429 and, in
`Retry-After`, the seconds until the window's.
"""

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Self

from flask import Request, request

from server import counts
from server.documents import PREFIXES
from server.errors import TooManyRequests
from server.settings import settings

READS = ("GET", "HEAD")
WRITES = ("POST", "PATCH", "DELETE")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


@dataclass(frozen=True)
class Rate:
    """So many times in so many seconds."""

    amount: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the rate that a setting like `240/minute` names."""
        amount, _, unit = text.partition("/")
        return cls(int(amount), SECONDS[unit])


@dataclass(frozen=True)
class Budget:
    """What one session may do of one kind of request to some components; one address may do `players` times as much."""

    name: str
    rate: Rate
    components: tuple[str, ...]
    methods: tuple[str, ...]

    def covers(self, method: str, component: str, is_by_id: bool) -> bool:
        """Return whether a request is of this kind; what is read by its id or key is of none."""
        return method in self.methods and component in self.components and not (is_by_id and method in READS)


NEW_SESSIONS = Rate.parse(settings.ratelimit_sessions)
BUDGETS = (
    Budget("saves", Rate.parse(settings.ratelimit_saves), tuple(PREFIXES), WRITES),
    Budget("scores", Rate.parse(settings.ratelimit_scores), ("leaderboard", "run"), WRITES),
    Budget("searches", Rate.parse(settings.ratelimit_searches), tuple(PREFIXES), READS),
)


@lru_cache(maxsize=4096)
def spender(address: str) -> str:
    """Return whom an address stands for: itself, or an IPv6 /64, of which one household has all."""
    try:
        found = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        return str(found.ipv4_mapped or IPv6Network((int(found), 64), strict=False))
    return str(found)


def budget_of(request: Request) -> Budget | None:
    """Return the budget that a request spends from, if it has one."""
    rule = request.url_rule
    return _budget(request.method, rule.rule if rule else request.path)


@lru_cache(maxsize=256)
def _budget(method: str, route: str) -> Budget | None:
    _, api, component, rest = f"{route}///".split("/", 3)
    is_by_id = rest.strip("/") not in ("", "search")
    covering = (budget for budget in BUDGETS if budget.covers(method, component, is_by_id))
    return next(covering, None) if api == "api" else None


def spend_for_address(name: str, rate: Rate) -> None:
    """Count what is called `name` for the request's address, at once; raise TooManyRequests beyond its rate."""
    if not settings.ratelimit_enabled:
        return
    window = counts.window(spender(request.remote_addr or ""), name, rate.amount, rate.seconds)
    if over := counts.spend(window, at_once=False):
        raise TooManyRequests(over.seconds_left)


def count_new_session() -> None:
    """Count a session that is about to be made; raise TooManyRequests if its address has made too many."""
    spend_for_address("sessions", NEW_SESSIONS)


def spend(request: Request, session: str) -> None:
    """Count a request of a session, if it has a budget; raise TooManyRequests where that is spent.

    The session's comes first: what one player has no right to is not counted against the others of its address.
    """
    budget = budget_of(request) if settings.ratelimit_enabled else None
    if not budget:
        return
    amount, seconds = budget.rate.amount, budget.rate.seconds
    of_session = counts.window(session, budget.name, amount, seconds)
    address = spender(request.remote_addr or "")
    of_address = counts.window(address, budget.name, amount * settings.ratelimit_players, seconds)
    if over := counts.spend(of_session, of_address):
        raise TooManyRequests(over.seconds_left)
