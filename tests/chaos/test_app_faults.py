"""The app's own processes are killed and restarted under load."""

import os
import signal

from tests.chaos.pace import Pace
from tests.chaos.report import Report
from tests.chaos.service import Service
from tests.chaos.trial import trial
from tests.support.waiting import eventually


def test_killed_worker_loses_no_acknowledged_write(service: Service, pace: Pace, report: Report) -> None:
    with trial("worker killed", service, pace, report) as fault:
        for _ in range(pace.times):
            with fault.lasts():
                victim = service.workers[0]
                os.kill(victim, signal.SIGKILL)
                eventually(lambda victim=victim: victim not in service.workers and service.is_complete())  # type: ignore[misc]


def test_reload_under_load_fails_no_request(service: Service, pace: Pace, report: Report) -> None:
    with trial("SIGHUP", service, pace, report) as fault:
        for _ in range(pace.times):
            with fault.lasts():
                old = set(service.workers)
                service.signal(signal.SIGHUP)
                eventually(lambda old=old: service.is_complete() and not old & set(service.workers), 30)  # type: ignore[misc]
    assert [done for done in fault.load.exchanges if done.failure or done.status != 200] == []


def test_restart_under_load_answers_what_was_accepted(service: Service, pace: Pace, report: Report) -> None:
    with trial("SIGTERM and start", service, pace, report) as fault:
        for _ in range(pace.times):
            with fault.lasts():
                service.signal(signal.SIGTERM)
                assert service.process.wait(30) == 0
                service.start()
    assert [done for done in fault.load.exchanges if done.failure == "CUT" or done.status == 503] == []
