"""What the fault suite shares: how long each fault lasts, players at play, and the counts at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.pace import SHORT, WHOLE, Pace
from tests.chaos.report import Report
from tests.chaos.service import Service, serving

REPORT = pytest.StashKey[Report]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="faults as long and as many as `make chaos` has them")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "whole: only with --whole")
    config.stash[REPORT] = Report()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--whole"):
        left_out = [item for item in items if item.get_closest_marker("whole")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if lines := config.stash[REPORT].lines():
        terminalreporter.section("faults")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    return request.config.stash[REPORT]


@pytest.fixture
def pace(request: pytest.FixtureRequest) -> Pace:
    return WHOLE if request.config.getoption("--whole") else SHORT


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The app on its Redis; every test leaves both well."""
    with serving(tmp_path_factory.mktemp("chaos")) as running:
        yield running


@pytest.fixture(scope="session")
def service_behind_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The same with a network between them that can be hurt."""
    folder: Path = tmp_path_factory.mktemp("chaos-proxy")
    with serving(folder, through_proxy=True) as running:
        yield running
