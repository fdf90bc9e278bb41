"""A primary, its replica, and a Sentinel that makes the replica the primary when that is gone."""

from contextlib import ExitStack
from pathlib import Path

from redis import Redis, RedisError

from server.embedded.binaries import candidates
from tests.support.processes import free_port, running
from tests.support.waiting import eventually

SERVICE = "quest"
START_SECONDS = 30
DOWN_MILLISECONDS = 300


class Watched:
    """Two Redis servers, with JSON and Search, under one Sentinel."""

    def __init__(self, folder: Path) -> None:
        self.primary, self.replica, self.port = free_port(), free_port(), free_port()
        self._folder = folder
        self._program = next(iter(candidates()))
        self._primary = ExitStack()
        self._others = ExitStack()

    @property
    def url(self) -> str:
        """The address as REDIS_URL has it."""
        return f"redis+sentinel://127.0.0.1:{self.port}/{SERVICE}"

    def start(self) -> None:
        """Start all three, and wait until the replica follows and the Sentinel knows of both."""
        self._serve(self._primary, self.primary)
        self._serve(self._others, self.replica, "--replicaof", "127.0.0.1", str(self.primary))
        settings = self._folder / "sentinel.conf"
        settings.write_text(
            f"port {self.port}\nbind 127.0.0.1\ndir {self._folder}\n"
            f"sentinel monitor {SERVICE} 127.0.0.1 {self.primary} 1\n"
            f"sentinel down-after-milliseconds {SERVICE} {DOWN_MILLISECONDS}\n"
        )
        self._run(self._others, self.port, [self._program[0], str(settings), "--sentinel"])
        eventually(self._is_replicated, START_SECONDS)
        eventually(self._knows_both, START_SECONDS)

    def lose_primary(self) -> None:
        """End the primary."""
        self._primary.close()

    def close(self) -> None:
        """End all three."""
        self._others.close()
        self._primary.close()

    def _serve(self, started: ExitStack, port: int, *options: str) -> None:
        folder = self._folder / str(port)
        folder.mkdir()
        command = [*self._program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", str(folder)]
        self._run(started, port, [*command, *options])

    def _run(self, started: ExitStack, port: int, command: list[str]) -> None:
        started.enter_context(running(command, self._folder / f"{port}.log"))
        client = started.enter_context(Redis(port=port))

        def answers() -> bool:
            try:
                return bool(client.ping())
            except RedisError:
                return False

        eventually(answers, START_SECONDS)

    def _is_replicated(self) -> bool:
        with Redis(port=self.replica, decode_responses=True) as replica:
            return bool(replica.info("replication")["master_link_status"] == "up")

    def _knows_both(self) -> bool:
        with Redis(port=self.port, decode_responses=True) as sentinel:
            told = sentinel.sentinel_master(SERVICE)
            return int(told["num-slaves"]) == 1
