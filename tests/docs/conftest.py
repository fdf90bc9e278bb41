"""What the tests of the pages share: a folder to type in."""

from collections.abc import Iterator

import pytest

from tests.docs.terminal import Terminal


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    folder = tmp_path_factory.mktemp("home") / "my-game"
    folder.mkdir()
    terminal = Terminal(folder, tmp_path_factory.mktemp("tools"))
    yield terminal
    terminal.close()
