"""Two instances behind nginx: either may end, and players notice nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.front import Front, fronting
from tests.deploy.instance import Instance
from tests.deploy.players import Players
from tests.deploy.silent_game import dying
from tests.deploy.visitor import Visitor
from tests.support.waiting import eventually

Instances = tuple[Instance, Instance]
ENOUGH = 20


@pytest.fixture
def players(front: Front) -> Iterator[Players]:
    """Three at play; afterwards each save is the last that was acknowledged."""
    with Players([front.visitor() for _ in range(3)]) as playing:
        yield playing


@pytest.fixture
def dead(instances: Instances, visitor: Visitor) -> Iterator[Instance]:
    """An instance that dies after the visitor has saved, and lives again when the test ends."""
    visitor.save()
    instances[0].kill()
    yield instances[0]
    instances[0].start()


def test_session_and_save_survive_an_instances_death(visitor: Visitor, dead: Instance) -> None:
    cookie = visitor.cookie.partition("=")[2]
    mine = visitor.id
    answers = [visitor.get(path) for path in ("/session", f"/api/playerstate/{mine}") * ENOUGH]
    assert [answer.status for answer in answers] == [200] * 2 * ENOUGH
    assert {answer.json["id"] for answer in answers} == {mine}
    assert visitor.cookie.partition("=")[2] == cookie


def test_writes_go_on_after_an_instances_death(visitor: Visitor, dead: Instance) -> None:
    assert [visitor.save().status for _ in range(ENOUGH)] == [200] * ENOUGH


def test_reads_never_fail_while_an_instance_dies(instances: Instances, players: Players) -> None:
    instances[0].kill()
    try:
        players.play_on(ENOUGH)
        assert {done.status for done in players.exchanges if done.method == "GET"} == {200}
    finally:
        instances[0].start()


def test_instance_that_is_back_is_used_again(instances: Instances, visitor: Visitor) -> None:
    instances[1].kill()
    assert visitor.get("/session").status == 200
    instances[1].start()
    eventually(lambda: visitor.get("/session").status == 200 and instances[1].has_served())


def test_write_that_may_have_been_done_is_not_repeated(tmp_path: Path) -> None:
    with dying() as one, dying() as other, fronting(tmp_path, (one.port, other.port)) as front:
        answer = front.visitor().request("POST", "/api/playerstate", {})
    assert answer.status == 502
    assert one.requests + other.requests == 1


def test_read_is_tried_at_the_other_instance(tmp_path: Path) -> None:
    with dying() as one, dying() as other, fronting(tmp_path, (one.port, other.port)) as front:
        answer = front.visitor().get("/session")
    assert answer.status == 502
    assert (one.requests, other.requests) == (1, 1)


def test_upgrade_of_one_instance_after_the_other_fails_no_request(instances: Instances, players: Players) -> None:
    for instance in instances:
        instance.stop()
        instance.start()
        players.play_on(ENOUGH)
    assert {done.status for done in players.exchanges} == {200}


def test_workers_are_renewed_without_a_failed_request(instances: Instances, players: Players) -> None:
    for instance in instances:
        instance.renew()
        players.play_on(ENOUGH)
    assert {done.status for done in players.exchanges} == {200}
