"""What the game's own simulation scores is taken from a run of that length, however the run went."""

import json
import subprocess
from typing import Any

import pytest
from redis import Redis

from server.settings import ROOT
from tests.support.browser import Browser
from tests.support.runs import begin, enter, set_back

BOARDS = ["Grassland", "Mountains", "Badlands"]
PAUSES = 45 * 60

Record = list[tuple[float, int]]


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    """What runs of several lengths came to, good ones with all upgrades first: by board, seconds and score."""
    command = ["node", "scripts/simulate/records.js"]
    played: Any = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return {board: [(seconds, score) for seconds, score in record] for board, record in played.items()}


@pytest.fixture(params=BOARDS)
def board(request: pytest.FixtureRequest) -> str:
    """Run the test for each board."""
    return str(request.param)


def key(board: str) -> str:
    return f"leaderboards:survivor-{board}"


def best(record: Record) -> tuple[float, int]:
    """Return the run with the highest score."""
    return max(record, key=lambda run: run[1])


def begun(browser: Browser, redis: Redis, board: str, seconds: float) -> str:
    """Return the ticket of a run that began so long ago."""
    ticket = begin(browser, board)
    set_back(redis, ticket, seconds, key(board))
    return ticket


def test_score_of_every_run_is_taken(browser: Browser, redis: Redis, records: dict[str, Record], board: str) -> None:
    assert len(records[board]) >= 6
    for seconds, score in records[board]:
        ticket = begun(browser, redis, board, seconds)
        assert enter(browser, score, key=key(board), run=ticket).status_code == 200


def test_score_is_taken_after_pauses(browser: Browser, redis: Redis, records: dict[str, Record], board: str) -> None:
    for seconds, score in records[board]:
        ticket = begun(browser, redis, board, seconds + PAUSES)
        assert enter(browser, score, key=key(board), run=ticket).status_code == 200


def test_run_that_got_its_ticket_at_its_end_waits_no_longer_than_it_lasted(
    browser: Browser, redis: Redis, records: dict[str, Record], board: str
) -> None:
    lasted, score = best(records[board])
    ticket = begin(browser, board)
    refusal = enter(browser, score, key=key(board), run=ticket)
    assert refusal.status_code == 422
    wait = int(refusal.headers["Retry-After"])
    assert wait <= lasted
    set_back(redis, ticket, wait, key(board))
    assert enter(browser, score, key=key(board), run=ticket).status_code == 200


def test_ten_times_the_score_is_not_taken(
    browser: Browser, redis: Redis, records: dict[str, Record], board: str
) -> None:
    lasted, score = best(records[board])
    ticket = begun(browser, redis, board, lasted)
    assert enter(browser, score * 10, key=key(board), run=ticket).status_code == 422
