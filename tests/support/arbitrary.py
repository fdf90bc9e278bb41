"""What callers may come up with, for property tests: JSON of every kind, documents, merge patches, names."""

import json
from typing import Any

from hypothesis import strategies as st

from server.exact_json import DEEPEST

KNOWN_FIELDS = (
    "attack", "health", "speed", "highScore", "leaderboard", "map", "position", "skillUnlocked", "enemiesKilled",
    "story", "bossDefeated",
)  # fmt: skip
KNOWN_PARTS = ("dungeon", "survivor", "Grassland", "x", "y", "swordBeam", "goblin", "chapter", "chapter1")
ODD_KEYS = ("", " ", " a", ".", "a.b", "$", "$.a", "[0]", "*", '"', "'", "'\"", "\\", "\\u0000", "\0", "🗡️", "__proto__")
# As RedisJSON holds them: an integer beyond 64 bits is refused.
INTEGERS = st.integers(-(2**63), 2**64 - 1) | st.sampled_from([-(2**63), 2**63 - 1, 2**63, 2**64 - 1, 2**53 + 1])
DOUBLES = st.floats(allow_nan=False, allow_infinity=False)
TEXT = st.text(max_size=20)
KEYS = st.sampled_from(ODD_KEYS) | st.text(max_size=5)
FEW_KEYS = st.sampled_from(["a", "b", "", "a.b", '"', "é"])


def json_values(leaves: st.SearchStrategy[Any], keys: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Return JSON values of these leaves, nested in objects with these keys and in lists."""
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=12
    )


PLAIN = st.none() | st.booleans() | INTEGERS | DOUBLES | TEXT
# What any document may hold.
STORABLE = json_values(PLAIN, KEYS)
# What JSON can say at all, lone surrogates and endless integers among it.
ANYTHING = json_values(PLAIN | st.integers() | st.text(st.characters(), max_size=5), KEYS | st.text(st.characters()))
# Values of few keys, so that a patch meets what is there.
MEETING = json_values(st.none() | st.integers(-9, 9) | DOUBLES | st.sampled_from(["", "x"]), FEW_KEYS)

storable_fields = st.dictionaries(KEYS, STORABLE, max_size=5)
patches = st.dictionaries(FEW_KEYS, MEETING, max_size=4)


@st.composite
def any_fields(draw: st.DrawFn) -> dict[str, Any]:
    """Return fields of a document, known ones with any content and unknown ones."""
    known = st.sampled_from(KNOWN_FIELDS)
    parts = st.dictionaries(st.sampled_from(KNOWN_PARTS), st.booleans() | INTEGERS | DOUBLES | ANYTHING, max_size=3)
    unknown = draw(st.dictionaries(KEYS, ANYTHING, max_size=3))
    return unknown | draw(st.dictionaries(known, parts | ANYTHING, max_size=3))


@st.composite
def deep_values(draw: st.DrawFn) -> Any:
    """Return a value under many levels, some of them more than are allowed."""
    value: Any = draw(PLAIN)
    for is_list in draw(st.lists(st.booleans(), min_size=DEEPEST - 20, max_size=DEEPEST + 40)):
        value = [value] if is_list else {"a": value}
    return value


def written(value: Any) -> str:
    """Return a value in a form that tells 1 from 1.0 and 0.0 from -0.0, and not one order of keys from another."""
    return json.dumps(value, sort_keys=True)
