"""The embedded Redis: a real one, and one for many."""

import socket
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.embedded_user import starts, using
from tests.support.processes import free_port


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_many_processes_together_share_one_server(folder: Path) -> None:
    with ExitStack() as stack:
        users = [stack.enter_context(using(folder)) for _ in range(4)]
        assert len({user.url for user in users}) == 1
        assert starts(folder) == 1


def test_server_has_json_and_search(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        assert {"ReJSON", "search"} <= {module["name"] for module in client.module_list()}


def test_server_listens_on_the_loopback_address_alone(folder: Path) -> None:
    with using(folder) as user, user.client as client:
        assert client.config_get("bind")["bind"] == "127.0.0.1"


def test_wanted_port_is_taken_where_it_is_free(folder: Path) -> None:
    port = free_port()
    with using(folder, port) as user:
        assert user.url == f"redis://127.0.0.1:{port}"


def test_taken_port_gives_way_to_another(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with using(folder, port) as user, user.client as client:
            assert user.url != f"redis://127.0.0.1:{port}"
            assert client.ping()


def test_two_folders_have_two_servers(tmp_path: Path) -> None:
    with using(tmp_path / "a") as one, using(tmp_path / "b") as other:
        assert one.url != other.url
