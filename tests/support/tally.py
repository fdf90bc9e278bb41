"""How often the tests asked, and what came of it: counted by every client, told when all tests are done."""

import os
import re
import threading
from collections import Counter
from pathlib import Path

import pytest

from server.settings import ROOT

SECURITY = ROOT / "docs" / "security.md"
NAMED = re.compile(r"`(test_\w+\.py)::(test_\w+)`")
# Tests that send what is bad on purpose to a server that has its Redis, so that a 5xx is a fault.
BAD_INPUTS = re.compile(r"test_(properties|schemathesis|attacks_(?!secrets))")

_counts: Counter[str] = Counter()
_lock = threading.Lock()


def count(status: int) -> None:
    """Count an answer."""
    is_bad_input = bool(BAD_INPUTS.search(os.environ.get("PYTEST_CURRENT_TEST", "")))
    with _lock:
        _counts["requests"] += 1
        if is_bad_input:
            _counts["refused"] += 400 <= status < 500
            _counts["failed"] += status >= 500 and status != 501  # 501: "that transfer coding I do not know"


def attacks() -> set[tuple[str, str]]:
    """Return the tests that `docs/security.md` names, each as file and function."""
    return set(NAMED.findall(SECURITY.read_text()))


def _is_attack(nodeid: str, named: set[tuple[str, str]]) -> bool:
    path, _, name = nodeid.partition("::")
    return (Path(path).name, name.partition("[")[0]) in named


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell the counts in one line."""
    named = attacks()
    reports = {kind: terminalreporter.stats.get(kind, []) for kind in ("passed", "failed")}
    tried = {kind: sum(_is_attack(each.nodeid, named) for each in found) for kind, found in reports.items()}
    terminalreporter.write_line(
        f"{_counts['requests']} requests sent · {sum(tried.values())} attacks tried, {tried['failed']} got in · "
        f"{_counts['refused']} bad inputs refused, {_counts['failed']} answered by a 5xx"
    )
