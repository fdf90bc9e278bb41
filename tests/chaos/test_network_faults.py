"""The network between the app and Redis is slow, loses connections and leads to another Redis, under load."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.outages import REDIS_REFUSES_WRITES
from tests.chaos.failover import Failover
from tests.chaos.pace import Pace
from tests.chaos.report import Report
from tests.chaos.service import Service, serving
from tests.chaos.trial import trial
from tests.support.tcp_proxy import TcpProxy
from tests.support.waiting import eventually

SLOW = 0.5
SECONDS_BETWEEN_DROPS = 0.2


def network(service: Service) -> TcpProxy:
    assert service.proxy
    return service.proxy


def test_dropped_connections_lose_no_acknowledged_write(
    service_behind_proxy: Service, pace: Pace, report: Report
) -> None:
    proxy = network(service_behind_proxy)
    dropped = "half of the connections dropped"
    with trial(dropped, service_behind_proxy, pace, report) as fault, fault.lasts(pace.drops):
        for _ in range(pace.drops):
            eventually(lambda: proxy.cut(0.5) > 0)
            time.sleep(SECONDS_BETWEEN_DROPS)


def test_slow_network_loses_no_acknowledged_write(service_behind_proxy: Service, pace: Pace, report: Report) -> None:
    proxy = network(service_behind_proxy)
    with trial("network slow (500 ms)", service_behind_proxy, pace, report) as fault:
        with fault.lasts():
            proxy.delay = SLOW
            time.sleep(2 * pace.lasting)
            proxy.delay = 0
        assert any(done.is_acknowledged and done.seconds > 2 * SLOW for done in fault.during)


@pytest.fixture
def failover(tmp_path: Path) -> Iterator[Failover]:
    """A service of the test's own, as it leaves that on another Redis, and a replica that can take over."""
    with serving(tmp_path, through_proxy=True) as service, Failover(service) as ready:
        yield ready


def test_replica_promoted_late_loses_no_acknowledged_write(failover: Failover, pace: Pace, report: Report) -> None:
    with trial("replica promoted late", failover.service, pace, report) as fault:
        with fault.lasts():
            failover.lead_to_replica()
            network(failover.service).cut(1)
            time.sleep(pace.lasting)
            failover.promote()
        assert REDIS_REFUSES_WRITES in {done.content["message"] for done in fault.during if done.status == 503}


@pytest.mark.whole
def test_connections_to_a_demoted_primary_are_given_up(failover: Failover, pace: Pace, report: Report) -> None:
    with trial("primary demoted", failover.service, pace, report) as fault, fault.lasts():
        failover.lead_to_replica()
        failover.promote()
        failover.demote_primary()
