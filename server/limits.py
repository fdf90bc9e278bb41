"""How often a player, and all who share an address, may ask: Flask-Limiter on the app's own connections to Redis.

A request that has a budget is counted for its session and for its address, in the round trip that reads the session;
one that has none is not counted at all. Where Redis cannot count (it is full, say), each worker does in its memory.
Who reaches an end gets 429 and, in `Retry-After`, the seconds until the window's.
"""

import time
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv6Address, IPv6Network, ip_address

from flask import Flask, Request, Response, g, request, session
from flask_limiter import ApplicationLimit, Limiter, RateLimitExceeded
from limits import RateLimitItem, parse

from server import counts
from server.errors import TooManyRequests, client_error
from server.settings import settings

READS = ("GET", "HEAD")
WRITES = ("POST", "PATCH", "DELETE")
SAVES = ("playerstate", "gamestate")


@dataclass(frozen=True)
class Budget:
    """What one session may do, and one address for so many players, of one kind of request to some components."""

    name: str
    limit: str
    components: tuple[str, ...]
    methods: tuple[str, ...]

    @cached_property
    def of_session(self) -> RateLimitItem:
        """What one session may do."""
        return parse(self.limit)

    @cached_property
    def of_address(self) -> RateLimitItem:
        """What the sessions of one address may do together."""
        each = self.of_session
        return type(each)(each.amount * settings.ratelimit_players, each.multiples)

    def covers(self, request: Request) -> bool:
        """Return whether a request is of this kind; what is read by its id or key is of none."""
        if request.method not in self.methods:
            return False
        _, api, component, rest = f"{request.path}///".split("/", 3)
        is_read_by_id = request.method in READS and rest.strip("/") not in ("", "search")
        return api == "api" and component in self.components and not is_read_by_id


NEW_SESSIONS = parse(settings.ratelimit_sessions)
BUDGETS = (
    Budget("saves", settings.ratelimit_saves, SAVES, WRITES),
    Budget("scores", settings.ratelimit_scores, ("leaderboard", "run"), WRITES),
    Budget("searches", settings.ratelimit_searches, SAVES, READS),
)


def address() -> str:
    """Return whom the request's address stands for: itself, or an IPv6 /64, of which one household has all."""
    try:
        found = ip_address(request.remote_addr or "")
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        return str(found.ipv4_mapped or IPv6Network((int(found), 64), strict=False))
    return str(found)


def budget_of(request: Request) -> Budget | None:
    """Return the budget that a request spends from, if it has one; looked for once a request."""
    if "budget" not in g:
        g.budget = next((budget for budget in BUDGETS if budget.covers(request)), None)
    found: Budget | None = g.budget
    return found


def windows(request: Request, sid: str) -> dict[str, int]:
    """Return by which keys a request of a session is counted, each with its window in seconds."""
    budget = budget_of(request) if settings.ratelimit_enabled else None
    if not budget:
        return {}
    spenders = ((budget.of_session, sid), (budget.of_address, address()))
    return {item.key_for(spender, budget.name): item.get_expiry() for item, spender in spenders}


def count_new_session() -> None:
    """Count a session that is about to be made; raise TooManyRequests if its address has made too many."""
    if not settings.ratelimit_enabled:
        return
    made = counts.count(NEW_SESSIONS.key_for(address(), "sessions"), NEW_SESSIONS.get_expiry())
    if made.times > NEW_SESSIONS.amount:
        raise TooManyRequests(_seconds_until(made.ends))


def _seconds_until(moment: float) -> int:
    return max(1, round(moment - time.time()))


def _budget() -> Budget:
    """Return the budget of this request, which has one: those without are filtered out before."""
    budget = budget_of(request)
    assert budget
    return budget


def _session() -> str:
    sid: str = session.sid  # type: ignore[attr-defined]
    return sid


def init_app(app: Flask) -> None:
    """Limit what has a budget; call it when a request's session is read before."""
    if not settings.ratelimit_enabled:
        return

    def name(_: str) -> str:
        return _budget().name

    # The session's first: what one player has no right to is not counted against the others.
    of_session = ApplicationLimit(lambda: str(_budget().of_session), key_function=_session, scope=name)
    of_address = ApplicationLimit(lambda: str(_budget().of_address), key_function=address, scope=name)
    limiter = Limiter(
        address,
        application_limits=[of_session, of_address],
        storage_uri="shared-redis://",
        strategy="fixed-window",
        in_memory_fallback_enabled=True,
    )
    limiter.request_filter(lambda: budget_of(request) is None)

    def refuse(error: RateLimitExceeded) -> Response:
        breached = limiter.current_limit
        assert breached
        counts.give_back(breached.key)
        return client_error(TooManyRequests(_seconds_until(breached.window.reset_time)))

    limiter.init_app(app)
    app.register_error_handler(RateLimitExceeded, refuse)
