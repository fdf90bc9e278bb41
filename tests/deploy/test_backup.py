"""Redis' own files as a backup, by the steps of docs/deployment.md."""

import shutil
from pathlib import Path

from redis import Redis

from tests.deploy.production_redis import ProductionRedis
from tests.support.redis_server import RedisServer
from tests.support.waiting import eventually

SAVE = {"id": "x", "name": "Ada"}


def write(client: Redis) -> None:
    client.json().set("players:x", "$", SAVE)
    client.zadd("leaderboards:survivor-Grassland", {"Ada-x": 100})
    client.set("sessions:x", "{}", ex=1000)


def assert_is_there(client: Redis) -> None:
    assert client.json().get("players:x") == SAVE
    assert client.zscore("leaderboards:survivor-Grassland", "Ada-x") == 100
    assert 0 < client.ttl("sessions:x") <= 1000


def is_rewritten(client: Redis) -> bool:
    told = client.info("persistence")
    return not told["aof_rewrite_in_progress"] and not told["aof_rewrite_scheduled"]


def test_append_only_files_of_a_running_redis_are_a_backup(tmp_path: Path) -> None:
    with ProductionRedis(tmp_path / "old").running() as client:
        write(client)
        assert client.waitaof(1, 0, 10_000) == [1, 0]  # on a slow disk the file is a second or two behind
        client.config_set("auto-aof-rewrite-percentage", 0)
        eventually(lambda: is_rewritten(client))
        shutil.copytree(tmp_path / "old" / "appendonlydir", tmp_path / "new" / "appendonlydir")
    with ProductionRedis(tmp_path / "new").running() as client:
        assert_is_there(client)


def test_snapshot_is_a_backup_when_it_is_taken_in_without_append_only(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with ProductionRedis(tmp_path / "old").running() as client:
        write(client)
        before = client.lastsave()
        eventually(lambda: client.time()[0] > before.timestamp())  # LASTSAVE tells whole seconds
        client.bgsave()
        eventually(lambda: client.lastsave() != before)
        shutil.copy(tmp_path / "old" / "dump.rdb", tmp_path / "new")
    without = RedisServer(tmp_path / "new")
    without.start()
    without.client.config_set("appendonly", "yes")
    eventually(lambda: is_rewritten(without.client))
    without.close()
    with ProductionRedis(tmp_path / "new").running() as client:
        assert_is_there(client)
