"""One fault on trial: players play before, during and after it, and then everything is compared."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.chaos.comparison import compare
from tests.chaos.pace import Pace
from tests.chaos.report import Outcome, Report
from tests.chaos.service import WORKERS, Service
from tests.support.keep_alive import Exchange
from tests.support.load import Load
from tests.support.vitals import Vitals
from tests.support.waiting import eventually

WARM_UP = 60
RETURN = 30
MEGABYTE = 2**20
GROWTH = 16 * MEGABYTE


class Trial:
    """The fault that is on trial, and what is seen of it."""

    def __init__(self, fault: str, service: Service, load: Load) -> None:
        self.service = service
        self.load = load
        self.faults = 0
        self.returned = 0.0
        self.began = self.ended = 0.0
        self.compared_since = 0.0
        self.statuses = {0, 200, 503}
        self._fault = fault

    @contextmanager
    def lasts(self, faults: int = 1) -> Iterator[None]:
        """Mark the time that the fault lasts; then wait until all players can write again."""
        self.began = time.monotonic()
        self.faults += faults
        yield
        self.ended = time.monotonic()
        self.returned = max(self.returned, self.load.settle(RETURN))

    @property
    def during(self) -> list[Exchange]:
        """The requests that were sent and answered while the fault lasted."""
        return [done for done in self.load.exchanges if self.began <= done.started and done.ended <= self.ended]

    @property
    def overlapping(self) -> list[Exchange]:
        """The requests that were under way at some time while the fault lasted."""
        return self.load.between(self.began, self.ended)

    def judge(self, report: Report, vitals: Vitals) -> None:
        """Compare everything, report the counts, and fail if anything is lost or anything grew."""
        lives = self.load.lives_since(self.compared_since)
        comparison = compare(self.service.port, self.service.redis.client, lives)
        exchanges = self.load.exchanges
        outcome = Outcome(
            self._fault,
            requests=len(exchanges),
            faults=self.faults,
            compared=comparison.writes,
            lost=len(comparison.lost) + self.load.stale_reads,
            refused=sum(done.status == 503 for done in exchanges),
            cut=sum(done.failure == "CUT" for done in exchanges),
            longest=max((done.seconds for done in self.overlapping), default=0),
            returned=self.returned,
            connections=vitals.connections,
            growth=vitals.growth,
        )
        report.outcomes.append(outcome)
        assert not comparison.lost, "\n".join(comparison.lost)
        assert self.load.stale_reads == 0
        assert vitals.connections <= len(self.load.players) + WORKERS
        assert vitals.growth <= GROWTH
        assert [done for done in exchanges if done.status not in self.statuses] == []


@contextmanager
def trial(fault: str, service: Service, pace: Pace, report: Report) -> Iterator[Trial]:
    """Let players play; the block injects the fault and ends it; then wait for the service's return and judge."""
    with Vitals(lambda: service.workers, service.redis_port) as vitals:
        with Load(service.port, pace.players) as load:
            eventually(lambda: load.all_have_acknowledged(pace.warm_up), WARM_UP)
            on_trial = Trial(fault, service, load)
            yield on_trial
        eventually(service.is_complete, RETURN)
    on_trial.judge(report, vitals)
