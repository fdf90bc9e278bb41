"""The tutorial's pages with their code: a line `::: …` names it, and stands for blocks made from the files.

::: code PATH SYMBOL…   shows symbols of a file, to be read
::: file PATH…          is a whole file, to be put into an empty folder
::: needs PATH…         is each file that these need and that no earlier line gave, folded
::: rest PATTERN…       is each file of these patterns that no earlier line gave, folded
"""

import re
from collections.abc import Iterable, Iterator
from textwrap import indent

from scripts.docs.needs import all_sources, needed
from scripts.docs.symbols import ROOT, Missing, read, symbol

PAGES = ROOT / "docs" / "tutorial"
# In the order in which they are read, and typed along.
CHAPTERS = (
    *("index", "quickstart", "redis-cloud", "client", "sessions", "documents", "leaderboards", "together", "fast"),
    *("rest", "map", "faq", "troubleshooting", "next-steps"),
)
DIRECTIVE = re.compile(r"^::: (\w+) (.+)$", re.MULTILINE)
LANGUAGES = {".py": "python", ".js": "javascript", ".lua": "lua", ".json": "json", ".yml": "yaml", ".html": "html"}
FENCE = "`" * 5


def language(path: str) -> str:
    """Return what a file is written in, as the highlighter calls it."""
    return next((name for ending, name in LANGUAGES.items() if path.endswith(ending)), "text")


def tutorial() -> dict[str, str]:
    """Return every page of the tutorial, expanded, by its name, in order."""
    given: set[str] = set()
    return {name: expanded((PAGES / f"{name}.md").read_text(), given) for name in CHAPTERS}


def expanded(page: str, given: set[str]) -> str:
    """Return a page with its code; `given` are the files that need not be given, and in the end those that were."""
    return DIRECTIVE.sub(lambda found: _blocks(found[1], found[2].split(), given), page)


def _blocks(kind: str, words: list[str], given: set[str]) -> str:
    match kind:
        case "code":
            return _excerpt(words[0], words[1:])
        case "file":
            return "\n\n".join(_file(path) for path in _new(words, given))
        case "needs":
            return _folded(_new((path for word in words for path in needed(word)), given))
        case "rest":
            return _folded(_new(all_sources(*words), given))
    raise Missing(f"There is no directive ::: {kind}")


def _new(paths: Iterable[str], given: set[str]) -> Iterator[str]:
    for path in paths:
        if path not in given:
            given.add(path)
            yield path


def _excerpt(path: str, names: list[str]) -> str:
    code = "\n\n\n".join(symbol(path, name) for name in names)
    return f'{FENCE} {{ .{language(path)} title="{path} · {", ".join(names)}" }}\n{code}\n{FENCE}'


def _file(path: str) -> str:
    return f'{FENCE} {{ .{language(path)} .put title="{path}" }}\n{read(path).rstrip()}\n{FENCE}'


def _folded(paths: Iterable[str]) -> str:
    """Return files in boxes that open when they are asked for."""
    return "\n\n".join(f'??? example "`{path}` ({_lines(path)})"\n\n{indent(_file(path), "    ")}' for path in paths)


def _lines(path: str) -> str:
    count = len(read(path).rstrip().splitlines())
    return f"{count} lines" if count != 1 else "1 line"
