"""Numbers come back from Redis exactly as they were sent; what cannot is refused."""

import math
import random
import struct
import sys
from typing import Any

import pytest
from redis import Redis

from server import exact_json
from tests.support.browser import Browser, assert_error
from tests.support.saves import PLAYERS, Saves

# Doubles that RedisJSON, left alone, reads one unit in the last place off.
MISREAD = [-3656.3575588759877, 7.038531e-26, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324]
CHOICE = random.Random(20)


def any_double() -> float:
    """Return a finite double, each bit by chance."""
    while not math.isfinite(number := struct.unpack("<d", CHOICE.randbytes(8))[0]):
        continue
    return float(number)


def near_double() -> float:
    """Return a double as positions and speeds are."""
    return CHOICE.uniform(-5000, 5000)


def sent_back(browser: Browser, saves: Saves, numbers: list[Any]) -> list[Any]:
    document = saves.create(browser, numbers=numbers)
    answer = browser.get(f"{saves.url}/{document['id']}").get_json()["numbers"]
    assert isinstance(answer, list)
    return answer


@pytest.mark.parametrize("make", [any_double, near_double])
def test_doubles_come_back_exactly(browser: Browser, make: Any) -> None:
    for _ in range(2):
        numbers = [make() for _ in range(1000)]
        changed = [(a, b) for a, b in zip(numbers, sent_back(browser, PLAYERS, numbers), strict=True) if a != b]
        assert changed == []


@pytest.mark.parametrize("number", [*MISREAD, 0.1, 1e21, 1e22, 1e23, sys.float_info.epsilon, 123456789.123456789])
def test_double_comes_back_exactly(browser: Browser, saves: Saves, number: float) -> None:
    assert sent_back(browser, saves, [number, -number]) == [number, -number]


def test_doubles_are_exact_inside_redis(browser: Browser, redis: Redis) -> None:
    numbers = [near_double() for _ in range(200)]
    document = PLAYERS.create(browser, numbers=numbers)
    assert PLAYERS.stored(redis, document["id"])["numbers"] == numbers


def test_doubles_are_exact_in_lists_and_searches(browser: Browser) -> None:
    document = PLAYERS.create(browser, deep={"numbers": [near_double() for _ in range(200)]})
    found = [browser.get(PLAYERS.url + path).get_json() for path in ("", f"/search?id={document['id']}")]
    assert [page["documents"][0]["value"] for page in found] == [document, document]


def test_negative_zero_keeps_its_sign(browser: Browser) -> None:
    assert str(sent_back(browser, PLAYERS, [-0.0])) == "[-0.0]"


def test_double_stays_a_double(browser: Browser) -> None:
    assert repr(sent_back(browser, PLAYERS, [1.0, 100.0, 1e15])) == repr([1.0, 100.0, 1e15])


@pytest.mark.parametrize("number", [0, -1, 2**53, 2**53 + 1, -(2**63), 2**63 - 1, 2**63, 2**64 - 1])
def test_integer_of_64_bits_comes_back_exactly(browser: Browser, saves: Saves, number: int) -> None:
    answer = sent_back(browser, saves, [number])
    assert repr(answer) == repr([number])


@pytest.mark.parametrize("number", [2**64, -(2**63) - 1, 10**30, -(10**300), 10**4000])
def test_integer_beyond_64_bits_is_refused(browser: Browser, saves: Saves, number: int) -> None:
    body = f'{{"{saves.body}": {{"id": "{browser.id}", "name": "Ada", "deep": {{"n": [{number:d}]}}}}}}'
    answer = browser.post(saves.url, data=body, content_type="application/json")
    assert_error(answer, 400)


def test_refusal_of_an_integer_names_its_field(browser: Browser, saves: Saves) -> None:
    answer = saves.post(browser, saves.document(browser.id, deep={"n": [2**64]}))
    assert_error(answer, 400, f"{saves.body}.deep.n")


def test_nesting_as_deep_as_allowed_is_stored(browser: Browser, saves: Saves) -> None:
    nested: Any = 1
    for _ in range(exact_json.DEEPEST - 2):
        nested = [nested]
    document = saves.create(browser, nested=nested)
    assert browser.get(f"{saves.url}/{document['id']}").get_json() == document


@pytest.mark.parametrize("levels", [101, 127, 128, 129, 400])
@pytest.mark.parametrize("bracket", ["[]", "{}"])
def test_deeper_nesting_is_refused(browser: Browser, saves: Saves, levels: int, bracket: str) -> None:
    opening, closing = ("[", "]") if bracket == "[]" else ('{"a":', "}")
    nested = opening * levels + "1" + closing * levels
    body = f'{{"{saves.body}": {{"id": "{browser.id}", "name": "Ada", "nested": {nested}}}}}'
    assert_error(browser.post(saves.url, data=body, content_type="application/json"), 400)


def test_refusal_of_deep_nesting_is_short(browser: Browser, saves: Saves) -> None:
    nested: Any = {}
    for _ in range(200):
        nested = {"n" * 40: nested}
    answer = saves.post(browser, saves.document(browser.id, nested=nested))
    assert_error(answer, 400, "deep")
    assert len(answer.text) < 300
