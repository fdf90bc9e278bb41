"""What must hold together in Redis and takes more than one command: Lua scripts, each in a file beside this one."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from redis.exceptions import NoScriptError

from server.redis import call

FOLDER = Path(__file__).parent

# The scripts that were run, by what names them in a command: their digest (EVALSHA) and their source (EVAL).
names: dict[str | bytes | int, str] = {}


@cache
def _script(name: str) -> tuple[bytes, str]:
    """Return a script and the digest that Redis knows it by."""
    source = (FOLDER / f"{name}.lua").read_bytes()
    digest = hashlib.sha1(source, usedforsecurity=False).hexdigest()
    names[digest] = names[source] = f"{name}.lua"
    return source, digest


def run(name: str, keys: list[str], arguments: list[str | bytes | int]) -> Any:
    """Run a script (EVALSHA, one round trip; then EVAL where Redis does not know it yet) and return its answer.

    All keys of a call lie in one slot of a cluster: what belongs to a key carries it as its hash tag.
    """
    source, digest = _script(name)
    try:
        return call("EVALSHA", digest, len(keys), *keys, *arguments)
    except NoScriptError:
        return call("EVAL", source, len(keys), *keys, *arguments)
