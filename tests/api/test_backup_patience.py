"""A backup waits for a Redis that is busy, and not for ever."""

import pytest
from redis import ConnectionError, ResponseError, TimeoutError

from server.backup.patience import patiently


def failing(*errors: Exception) -> list[Exception | str]:
    """Return what an act meets, one each time: the last time it is done."""
    return [*errors, "done"]


def do(outcomes: list[Exception | str]) -> str:
    outcome = outcomes.pop(0)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


@pytest.mark.parametrize("errors", [(), (TimeoutError(),), (TimeoutError(), ConnectionError())])
def test_it_is_done_again_until_redis_answers(errors: tuple[Exception, ...]) -> None:
    outcomes = failing(*errors)
    assert patiently(lambda: do(outcomes), (0, 0)) == "done"


def test_it_is_given_up_after_the_last_pause() -> None:
    outcomes = failing(TimeoutError(), TimeoutError(), TimeoutError())
    with pytest.raises(TimeoutError):
        patiently(lambda: do(outcomes), (0, 0))


def test_what_redis_refuses_is_not_tried_again() -> None:
    outcomes = failing(ResponseError())
    with pytest.raises(ResponseError):
        patiently(lambda: do(outcomes), (0, 0))
    assert outcomes == ["done"]
