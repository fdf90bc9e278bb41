"""Properties of backups: whatever a save holds comes back to the letter."""

from typing import Any

from hypothesis import given
from redis import Redis

from tests.support.arbitrary import storable_fields
from tests.support.browser import Browser
from tests.support.cli import Run
from tests.support.saves import Saves
from tests.support.stored import everything


@given(fields=storable_fields)
def test_whatever_was_saved_comes_back_to_the_letter(
    run: Run, browser: Browser, redis: Redis, saves: Saves, fields: Any
) -> None:
    id = browser.id
    saves.post(browser, fields | saves.document(id))
    before = everything(redis)
    backup = run("backup", "export", "-").stdout_bytes
    redis.delete(f"{saves.prefix}{id}")
    assert run("backup", "import", "-", answer=backup).exit_code == 0
    assert everything(redis) == before
