"""`docs/security.md`: what it names is there."""

import re
from pathlib import Path

from tests.support.tally import SECURITY, attacks

FOLDER = Path(__file__).parent


def test_every_test_that_is_named_exists() -> None:
    missing = [
        f"{file}::{name}"
        for file, name in sorted(attacks())
        if not (FOLDER / file).exists() or f"def {name}(" not in (FOLDER / file).read_text()
    ]
    assert missing == []


def test_every_threat_was_tried() -> None:
    rows = [line for line in SECURITY.read_text().splitlines() if line.startswith("| **")]
    assert len(rows) >= 20
    assert [row for row in rows if not re.search(r"`test_\w+\.py::test_\w+`", row)] == []


def test_every_file_of_attacks_is_named() -> None:
    named = {file for file, _ in attacks()}
    assert {path.name for path in FOLDER.glob("test_attacks_*.py")} <= named
