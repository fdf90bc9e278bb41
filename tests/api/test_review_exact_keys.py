"""Doubles under keys that RedisJSON cannot be told: exact or refused, and never at another value's cost."""

import math

import pytest

from server import exact_json
from tests.support.browser import Browser, assert_error
from tests.support.saves import PLAYERS

# No digits of this double are read right, so that RedisJSON has to be told where to correct it.
MISREAD = -2.4512645978140408e231


def test_the_double_needs_a_correction() -> None:
    assert math.isfinite(MISREAD)
    assert exact_json.encode({"key": MISREAD}, "playerData").corrections


@pytest.mark.parametrize("key", ["", "a b", "a ", "\t", "ä", ".", "[0]", "'", '"', "$", "*", ",", "?", "@", "\u3000a"])
def test_double_under_an_odd_key_comes_back_exactly(browser: Browser, key: str) -> None:
    document = PLAYERS.create(browser, **{key: MISREAD})
    assert browser.get(f"{PLAYERS.url}/{document['id']}").get_json() == document


@pytest.mark.parametrize("key", [" ", " key", "  key", "\\", "'\""])
def test_double_under_a_key_that_cannot_be_written_is_refused(browser: Browser, key: str) -> None:
    document = PLAYERS.document(browser.id, key=5, **{key: MISREAD})
    assert_error(PLAYERS.post(browser, document), 400, "cannot be stored exactly")
