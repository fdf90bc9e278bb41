"""Which files of `server/` a file needs to run: so a page can say "and these" without a list to keep."""

import ast
from pathlib import Path

from scripts.docs.symbols import ROOT, read

SERVER = "server/"
DOOR = "server/__init__.py"  # puts the whole app together, and is needed by nothing else


def is_source(path: Path) -> bool:
    """Return whether a file is written by hand."""
    return path.is_file() and "__pycache__" not in path.parts


def needed(path: str) -> list[str]:
    """Return the file, what it imports from `server/`, what that imports, and so on; each after what it needs."""
    found: dict[str, bool] = {}
    _collect(path, found)
    return list(found)


def all_sources(*patterns: str) -> list[str]:
    """Return the repository's files that match one of these patterns."""
    return [
        path.relative_to(ROOT).as_posix()
        for pattern in patterns
        for path in sorted(ROOT.glob(pattern))
        if is_source(path)
    ]


def _collect(path: str, found: dict[str, bool]) -> None:
    if path in found:
        return
    found[path] = False  # under way; a circle of imports ends here
    for other in (*_imported(path), *_beside(path)):
        _collect(other, found)
    del found[path]
    found[path] = True


def _beside(path: str) -> list[str]:
    """Return what lies in the same folder below `server/`: such a folder comes as a whole."""
    folder = Path(path).parent
    return [] if folder.as_posix() + "/" == SERVER or folder == Path() else all_sources(f"{folder.as_posix()}/*")


def _imported(path: str) -> list[str]:
    if not path.endswith(".py"):
        return []
    modules: list[str] = []
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            modules += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules += [node.module, *(f"{node.module}.{name.name}" for name in node.names)]
    files = [found for module in modules if module.startswith("server") and (found := _file(module))]
    return [file for file in files if file != DOOR or path == "app.py"]


def _file(module: str) -> str | None:
    stem = module.replace(".", "/")
    return next((path for path in (f"{stem}.py", f"{stem}/__init__.py") if (ROOT / path).is_file()), None)
