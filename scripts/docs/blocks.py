"""The blocks of an expanded page that a reader acts on: files to put down, shell lines to type."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

BLOCK = re.compile(
    r"^(?P<inset> *)(?P<fence>`{3,}) ?\{ \.(?P<language>\w+)(?P<classes>[^}\"]*)(?:title=\"(?P<title>[^\"]*)\" )?\}\n"
    r"(?P<text>.*?)^(?P=inset)(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """A fenced block; `classes` say what to do with it."""

    language: str
    classes: frozenset[str]
    title: str
    text: str


def blocks(page: str) -> Iterator[Block]:
    """Yield a page's blocks in order, without the space that sets them in."""
    for found in BLOCK.finditer(page):
        classes = frozenset(name.removeprefix(".") for name in found["classes"].split())
        yield Block(found["language"], classes, found["title"] or "", dedent(found["text"]))
