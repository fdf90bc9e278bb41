"""Where `flask backup` writes and reads: files, links, pipes; what was there is whole or as it was."""

import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from redis import Redis

from server.settings import ROOT
from tests.support.cli import Run
from tests.support.saves import PLAYERS


@pytest.fixture(autouse=True)
def players(redis: Redis) -> None:
    PLAYERS.seed(redis, *(f"p{number}" for number in range(1000)))


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    return path


def in_shell(redis_url: str, line: str) -> "subprocess.CompletedProcess[str]":
    """Run a line of Bash in which `flask` is the app's."""
    flask = f"{shlex.quote(sys.executable)} -m flask"
    env = os.environ | {"REDIS_URL": redis_url}
    words = ["bash", "-c", line.replace("flask", flask)]
    return subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_reader_of_a_pipe_gets_the_backup(run: Run, fifo: Path) -> None:
    with ThreadPoolExecutor() as pool:
        read = pool.submit(fifo.read_bytes)
        assert run("backup", "export", str(fifo)).exit_code == 0
        assert read.result(5) == run("backup", "export", "-").stdout_bytes


def test_pipe_stays_a_pipe(run: Run, fifo: Path) -> None:
    with ThreadPoolExecutor() as pool:
        pool.submit(fifo.read_bytes)
        run("backup", "export", str(fifo))
    assert fifo.is_fifo()


def test_pipe_of_the_shells_is_written_to(own_redis_url: str, tmp_path: Path) -> None:
    copy = shlex.quote(str(tmp_path / "copy"))
    assert in_shell(own_redis_url, f"flask backup export >(cat > {copy}; echo read) | cat").stdout == "read\n"
    assert (tmp_path / "copy").read_text().count("\n") == 1001


def test_pipe_of_the_shells_is_read_from(own_redis_url: str, redis: Redis, tmp_path: Path) -> None:
    packed = shlex.quote(str(tmp_path / "backup.gz"))
    assert in_shell(own_redis_url, f"flask backup export - | gzip > {packed}").returncode == 0
    redis.flushdb()
    assert in_shell(own_redis_url, f"flask backup import <(gzip -dc {packed})").returncode == 0
    assert len(redis.keys("players:*")) == 1000


def test_link_leads_to_the_new_backup(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "target").write_text("the last one")
    (tmp_path / "link").symlink_to("folder/target")
    assert run("backup", "export", str(tmp_path / "link")).exit_code == 0
    assert (tmp_path / "link").is_symlink()
    assert (folder / "target").read_bytes() == run("backup", "export", "-").stdout_bytes


def test_folder_is_refused_and_stays(run: Run, tmp_path: Path) -> None:
    result = run("backup", "export", str(tmp_path))
    assert (result.exit_code, result.stderr.endswith("Is a directory. Nothing was written.\n")) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_full_disk_leaves_the_last_backup_whole(own_redis_url: str, tmp_path: Path) -> None:
    (tmp_path / "b").write_text("the last one")
    done = in_shell(own_redis_url, f"ulimit -f 1; flask backup export {shlex.quote(str(tmp_path / 'b'))}")
    assert (done.returncode, done.stderr.splitlines()[-1].endswith("File too large. Nothing was written.")) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    assert (tmp_path / "b").read_text() == "the last one"


def test_full_device_behind_standard_output_is_told_in_one_line(own_redis_url: str, tmp_path: Path) -> None:
    done = in_shell(own_redis_url, f"ulimit -f 1; flask backup export - > {shlex.quote(str(tmp_path / 'b'))}")
    told = "Error: Standard output: File too large. The backup is incomplete.\n"
    assert (done.returncode, done.stderr) == (1, told)


def test_reader_who_left_is_told_of_as_it_is(own_redis_url: str) -> None:
    done = in_shell(own_redis_url, "flask backup export - | head -c 10; exit ${PIPESTATUS[0]}")
    assert done.returncode == 1
    assert done.stderr == "Error: Standard output: Broken pipe. The backup is incomplete.\n"
