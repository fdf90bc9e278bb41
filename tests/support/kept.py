"""What modules that come early keep of what gevent replaces; told by a process of its own, as gevent stays."""

import json
import subprocess
import sys
from _thread import RLock, allocate_lock
from collections.abc import Iterator
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from gevent import monkey

from server.settings import ROOT
from server.worker import early

REPLACED_IN = (
    *("_thread", "logging", "os", "queue", "select", "selectors", "signal"),
    *("socket", "ssl", "subprocess", "threading", "time"),
)
LOCKS = (type(allocate_lock()), RLock)

Originals = dict[int, object]


def kept_early(*more: str) -> set[str]:
    """Return where the modules that gunicorn's master imports, and more, keep something."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.support.kept", *more]
    return set(json.loads(subprocess.check_output(command, cwd=ROOT)))


def replaced() -> Originals:
    """Let gevent replace what blocks, and return by their ids what was there before."""
    known = [(module, dict(vars(module))) for module in map(import_module, REPLACED_IN)]
    monkey.patch_all()  # type: ignore[no-untyped-call]
    return {
        id(value): value
        for module, before in known
        for name, value in before.items()
        if callable(value) and vars(module).get(name) is not value
    }


def kept_by(module: ModuleType, originals: Originals) -> Iterator[str]:
    """Yield where a module keeps an original: by a name, in a class of its own or as its base, as a default."""
    for name, value in vars(module).items():
        places: dict[str, Any] = {name: value}
        if type(value) is FunctionType:
            places |= {f"{name}()": default for default in value.__defaults__ or ()}
        elif issubclass(type(value), type) and value.__module__ == module.__name__:
            places |= {f"{name}.{key}": item for key, item in vars(value).items()}
            places |= {f"{name}({base.__name__})": base for base in value.__mro__[1:]}
        for place, item in places.items():
            if id(item) in originals or type(item) in LOCKS:
                yield f"{module.__name__}.{place}"


def main() -> None:
    """Do early what gunicorn's master does, import more, let gevent come, and print as JSON what is kept."""
    for name in ("gunicorn.app.wsgiapp", *REPLACED_IN):
        import_module(name)
    before = set(sys.modules)
    early.prepare()
    for name in sys.argv[1:]:
        import_module(name)
    modules = [sys.modules[name] for name in sys.modules.keys() - before if not name.startswith("gevent.")]
    originals = replaced()
    print(json.dumps(sorted(place for module in modules for place in kept_by(module, originals))))


if __name__ == "__main__":
    main()
