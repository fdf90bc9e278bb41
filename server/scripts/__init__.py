"""What must hold together in Redis and takes more than one command: Lua scripts, each in a file beside this one."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server.redis import get_client

if TYPE_CHECKING:
    from redis.commands.core import Script

FOLDER = Path(__file__).parent


@cache
def _script(name: str) -> "Script":
    return get_client().register_script((FOLDER / f"{name}.lua").read_text())


def run(name: str, keys: list[str], arguments: list[str | bytes | int]) -> Any:
    """Run a script (EVALSHA, one round trip; once more where Redis does not know it yet) and return its answer.

    All keys of a call lie in one slot of a cluster: what belongs to a key carries it as its hash tag.
    """
    return _script(name)(keys, arguments, client=get_client())
