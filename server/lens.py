"""The Redis lens: with REDIS_LENS=1, each answer's `Server-Timing` names the Redis commands that made it.

    redis;desc="JSON.SET players:ab12";dur=0.21, known;desc="GET sessions:ab12"

`dur` is how long the answer took, in milliseconds, from the command's sending; `known` is what was remembered, so that
Redis was not asked. Without the setting nothing of this is called.
"""

import re
from typing import TYPE_CHECKING

from flask import has_request_context, request

from server import observed, scripts
from server.settings import settings
from server.wire.asked import Answers, Command

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

KEY = "cachequest.lens"
LONGEST = 120
MOST = 24  # commands told of one answer
# The command that a script is run for, by its file and, where that decides, its first argument.
PURPOSES = {
    "save.lua create": "JSON.SET",
    "save.lua update": "JSON.SET",
    "save.lua merge": "JSON.MERGE",
    "save.lua delete": "DEL",
    "score.lua": "ZADD",
    "run.lua": "SET",
    "season.lua": "RENAME",
}
UNQUOTABLE = re.compile(r'[^ -~]|["\\]')


def shown(command: Command) -> str:
    """Return a command's name and first key, as text that a header's quoted string can hold.

    A script's comes with its file and the command that it is run for: `EVALSHA save.lua JSON.MERGE players:ab12`.
    """
    words = _script_words(command) if command[0] in ("EVALSHA", "EVAL") else command[:2]
    text = " ".join(word.decode("latin-1") if isinstance(word, bytes) else str(word) for word in words if word)
    return UNQUOTABLE.sub("?", text[:LONGEST])


def _script_words(command: Command) -> Command:
    how, script, count, key, *_ = command
    file = scripts.names.get(script, "script")
    first = command[3 + int(count)] if len(command) > 3 + int(count) else ""
    return how, file, PURPOSES.get(file) or PURPOSES.get(f"{file} {first!s}", ""), key


class Lens:
    """Collects in each request's environment what it asks of Redis."""

    def sent(self, commands: tuple[Command, ...]) -> observed.Told:
        """Collect commands with how long they took, once they are answered."""
        entries = _entries()

        def tell(_: Answers, seconds: float) -> None:
            entries.extend(f'redis;desc="{shown(command)}";dur={seconds * 1000:.2f}' for command in commands)

        return tell

    def known(self, commands: tuple[Command, ...]) -> None:
        """Collect commands that need not be sent."""
        _entries().extend(f'known;desc="{shown(command)}"' for command in commands)


def _entries() -> list[str]:
    """Return the list in which the request at hand collects its commands, or one that nobody reads."""
    entries: list[str] = request.environ.setdefault(KEY, []) if has_request_context() else []
    return entries


def headers(environ: "WSGIEnvironment") -> list[tuple[str, str]]:
    """Return the header that tells what was collected for an answer."""
    entries = environ.get(KEY)
    return [("Server-Timing", ", ".join(entries[:MOST]))] if entries else []


def is_on() -> bool:
    """Return whether the lens is on: as REDIS_LENS says or, where that is empty, with the embedded Redis."""
    return settings.redis_lens == "1" or (not settings.redis_lens and not settings.redis_url)


def start() -> None:
    """Look on from now on."""
    if not any(isinstance(observer, Lens) for observer in observed.observers):
        observed.observers.append(Lens())
