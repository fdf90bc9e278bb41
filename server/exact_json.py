"""JSON that RedisJSON stores without changing a number.

RedisJSON reads a float as its digits (a 64-bit integer, rounded to a double) times or divided by a power of ten
(a double, too). So one double in ten with a fraction comes back one unit in the last place off:
`-3656.3575588759877` returns as `-3656.357558875988`. For those we write other digits of the same double, which are
read right; for the few that no digits give (3 in 1,000), a neighbour and, in the same transaction, the difference.
Source: serde_json's `f64_from_parts`, which RedisJSON parses with.
"""

import math
import re
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from server.errors import ClientError

DEEPEST = 100  # RedisJSON gives up at 128 levels
INTEGERS = range(-(2**63), 2**64)
POWERS_OF_TEN = [float(f"1e{exponent}") for exponent in range(309)]
DIGITS = (17, 18, 19, 16)

# A number of so many digits, or with an exponent, may be read wrong; one with fewer is a whole number below 2**53,
# divided by a power of ten that a double holds exactly. They are looked for in text whose digits are all 0.
ALIKE = bytes.maketrans(b"123456789.E+", b"0000000000e-")
UNSAFE = re.compile(rb"0(?:0{15}|e[-0])")

Path = tuple[str | int, ...]


class Correction(NamedTuple):
    """What JSON.NUMINCRBY has to add, and where, after the document is set."""

    path: str
    amount: str


class Exact(NamedTuple):
    """A document as RedisJSON takes it."""

    json: bytes
    corrections: list[Correction]


def encode(document: dict[str, Any], name: str) -> Exact:
    """Return `document` in the form that Redis gives back equal.

    Raises ClientError, naming the field under `name`, for what RedisJSON cannot hold: an integer beyond 64 bits or
    more than DEEPEST levels.
    """
    plain = msgspec.json.encode(document)
    if not UNSAFE.search(plain.translate(ALIKE)) and plain.count(b"{") + plain.count(b"[") < DEEPEST:
        return Exact(plain, [])
    rewriting = _Rewriting(name)
    return Exact(msgspec.json.encode(rewriting.exact(document, ())), rewriting.corrections)


class _Rewriting:
    """A document on its way to what RedisJSON reads right, value by value."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.corrections: list[Correction] = []

    def exact(self, value: Any, path: Path) -> Any:
        if len(path) >= DEEPEST:
            raise ClientError(f"{_shown(self.name, path)} is nested deeper than {DEEPEST} levels.")
        if isinstance(value, dict):
            return {key: self.exact(item, (*path, key)) for key, item in value.items()}
        if isinstance(value, list):
            return [self.exact(item, (*path, index)) for index, item in enumerate(value)]
        if isinstance(value, float):
            return self._exact_float(value, path)
        if isinstance(value, int) and value not in INTEGERS:
            raise ClientError(f"{_shown(self.name, path)} must fit in 64 bits, or it would not be stored exactly.")
        return value

    def _exact_float(self, number: float, path: Path) -> float | msgspec.Raw:
        if _read_right(number):
            return number
        if digits := _other_digits(number):
            return msgspec.Raw(digits.encode())
        if not (json_path := _json_path(path)):
            raise ClientError(f"{_shown(self.name, path)} cannot be stored exactly; try fewer digits.")
        neighbour, amount = _in_two_steps(number)
        self.corrections.append(Correction(json_path, amount))
        return msgspec.Raw(neighbour.encode())


def _shown(name: str, path: Path) -> str:
    """Return a field's path, short enough to be read in a message."""
    full = ".".join(map(str, (name, *path)))
    return full if len(full) <= 80 else full[:79] + "…"


def _json_path(path: Path) -> str | None:
    """Return a JSONPath to the value, or None where a key cannot be written in one.

    RedisJSON knows no escapes, and reads a key without the spaces in front of it: as the key of another value.
    """
    steps = []
    for key in path:
        quote = '"' if '"' not in str(key) else "'"
        if "\\" in str(key) or quote in str(key) or str(key).startswith(" "):
            return None
        steps.append(f"[{key}]" if isinstance(key, int) else f"[{quote}{key}{quote}]")
    return "$" + "".join(steps)


def _read_right(number: float) -> bool:
    _, digits, exponent = Decimal(repr(abs(number))).as_tuple()
    assert isinstance(exponent, int)
    return _as_redis_reads(int("".join(map(str, digits))), exponent) == abs(number)


def _other_digits(number: float) -> str | None:
    """Return digits of `number` that Redis reads as `number`, if there are any."""
    exact = Decimal(abs(number))
    for count in DIGITS:
        exponent = exact.adjusted() - count + 1
        nearest = int(exact.scaleb(-exponent))
        step = max(1, int(math.ulp(float(nearest))))
        for significand in range(nearest - 4 * step, nearest + 5 * step, step):
            text = f"{'-' if number < 0 else ''}{significand}e{exponent}"
            if _as_redis_reads(significand, exponent) == abs(number) and float(text) == number:
                return text
    return None


def _in_two_steps(number: float) -> tuple[str, str]:
    """Return digits of a double close to `number` and of the difference, both of which Redis reads right."""
    neighbour = number
    while True:
        neighbour = math.nextafter(neighbour, 0.0)
        first, second = _digits(neighbour), _digits(number - neighbour)
        if first and second:
            return first, second


def _digits(number: float) -> str | None:
    return repr(number) if _read_right(number) else _other_digits(number)


def _as_redis_reads(significand: int, exponent: int) -> float:
    number = float(significand)
    while exponent < -308:
        number /= POWERS_OF_TEN[308]
        exponent += 308
    return number * POWERS_OF_TEN[exponent] if exponent >= 0 else number / POWERS_OF_TEN[-exponent]
