"""The code of one symbol, as its file has it: `get_client` of `server/redis.py`, `saveScore` of `saveload.js`."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Missing(Exception):
    """A page names what is not there, or no longer."""


def read(path: str) -> str:
    """Return the text of a file of the repository; raise Missing if there is none."""
    try:
        return (ROOT / path).read_text()
    except OSError:
        raise Missing(f"There is no file {path}.") from None


def symbol(path: str, name: str) -> str:
    """Return the code of a symbol, with what stands above it and belongs to it; raise Missing if there is none."""
    found = _of_python(read(path), name) if path.endswith(".py") else _of_javascript(read(path), name)
    if found is None:
        raise Missing(f"{path} has no {name}.")
    return found


def _of_python(source: str, name: str) -> str | None:
    """Return a function, class, method (`Class.method`) or assignment."""
    body: list[ast.stmt] = ast.parse(source).body
    node: ast.stmt | None = None
    for part in name.split("."):
        node = next((each for each in body if part in _names(each)), None)
        body = node.body if isinstance(node, ast.ClassDef) else []
    if node is None:
        return None
    first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])
    return "\n".join(source.splitlines()[first - 1 : node.end_lineno])


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, Definition):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _of_javascript(source: str, name: str) -> str | None:
    """Return a function, class, method (`Class.method`) or constant with its comment, to the line that ends it."""
    owner, _, method = name.rpartition(".")
    if owner:
        source = _of_javascript(source, owner) or ""
        start, inset = rf"^  (?:async )?{re.escape(method)}\(", "  "
    else:
        start, inset = rf"^(?:export )?(?:async )?(?:function|const|class) {re.escape(name)}\b", ""
    comment = rf"(?:^{inset}/\*\*(?:(?!\*/).)*\*/\n)?"
    # One line that ends with a semicolon, or lines up to the first that begins with a closing bracket.
    end = rf"(?:[^\n]*;$|.*?^{inset}[}}\])][^\n]*$)"
    found = re.search(comment + start + end, source, re.MULTILINE | re.DOTALL)
    return found[0] if found else None
