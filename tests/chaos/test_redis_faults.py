"""Redis is killed, stalled, filled, kept from its disk and emptied under load."""

import time

from server.outages import REDIS_FULL, REDIS_REFUSES_WRITES
from server.secret import KEY
from tests.chaos.pace import Pace
from tests.chaos.report import Report
from tests.chaos.service import Service
from tests.chaos.trial import Trial, trial
from tests.support.waiting import eventually

AT_ONCE = 2.0


def messages(fault: Trial) -> set[str]:
    """Return what players were told when they were refused while the fault lasted."""
    return {done.content["message"] for done in fault.during if done.status == 503}


def assert_refused_at_once(fault: Trial) -> None:
    """Check that whoever was not served while Redis was away was told so, and did not wait for it."""
    unserved = [done for done in fault.overlapping if done.status != 200]
    assert unserved
    assert [done for done in unserved if done.failure or done.seconds >= AT_ONCE] == []


def test_killed_redis_loses_no_acknowledged_write(service: Service, pace: Pace, report: Report) -> None:
    with trial("Redis killed", service, pace, report) as fault:
        for _ in range(pace.times):
            with fault.lasts():
                service.redis.kill()
                time.sleep(pace.lasting / 2)
                service.redis.start()
            assert_refused_at_once(fault)


def test_stalled_redis_loses_no_acknowledged_write(service: Service, pace: Pace, report: Report) -> None:
    with trial("Redis stalls", service, pace, report) as fault:
        with fault.lasts(), service.redis.frozen():
            time.sleep(pace.lasting)
        assert_refused_at_once(fault)


def test_full_redis_refuses_writes_and_is_read(service: Service, pace: Pace, report: Report) -> None:
    redis = service.redis.client
    with trial("Redis out of memory", service, pace, report) as fault:
        with fault.lasts():
            redis.config_set("maxmemory", 1)
            time.sleep(pace.lasting)
            redis.config_set("maxmemory", 0)
        assert messages(fault) == {REDIS_FULL}
        reads = [done for done in fault.during if not done.is_write]
        assert {done.status for done in reads} == {200}
        assert not any(done.is_acknowledged for done in fault.during if done.started > fault.began + 0.5)


def test_redis_on_a_full_disk_refuses_writes(service: Service, pace: Pace, report: Report) -> None:
    redis, obstacle = service.redis.client, service.redis.folder / "dump.rdb"
    obstacle.mkdir()  # what cannot be renamed to it cannot be saved
    redis.config_set("save", "3600 1000000")
    with trial("Redis' disk full", service, pace, report) as fault:
        with fault.lasts():
            redis.bgsave()
            time.sleep(pace.lasting)
            obstacle.rmdir()
            redis.bgsave()
            eventually(lambda: redis.info("persistence")["rdb_last_bgsave_status"] == "ok")
        assert messages(fault) == {REDIS_REFUSES_WRITES}
    redis.config_set("save", "")


def test_redis_that_comes_back_empty_is_used_again(service: Service, pace: Pace, report: Report) -> None:
    secret = service.redis.client.get(KEY)
    with trial("Redis comes back empty", service, pace, report) as fault:
        with fault.lasts():
            service.redis.kill()
            service.redis.forget()
            time.sleep(pace.lasting / 2)
            service.redis.start()
        assert_refused_at_once(fault)
        fault.compared_since = fault.began
        fault.statuses |= {403, 404}  # what players are told whose session or board is gone
    assert service.redis.client.get(KEY) == secret
    assert len(fault.load.lives_since(fault.began)) == pace.players
