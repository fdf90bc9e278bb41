"""Diagrams from text: each Mermaid block of a page is shown as a picture, which `make diagrams` has drawn.

A page with Mermaid's own script would be three megabytes heavier, and want styles that the server's policy forbids. To
draw takes a browser; so pictures are kept in `docs/assets/diagrams/`, and whoever builds the site needs none.
"""

import hashlib
import re

from scripts.docs.symbols import ROOT, Missing

FOLDER = "assets/diagrams"
PICTURES = ROOT / "docs" / FOLDER
SCHEMES = ("light", "dark")
BLOCK = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^\s*accTitle: (.+)$", re.MULTILINE)


def name(text: str, scheme: str) -> str:
    """Return the name of a diagram's picture, made from what it shows: a changed text has none until it is drawn."""
    return f"{hashlib.sha256(text.encode()).hexdigest()[:12]}-{scheme}.svg"


def found(page: str) -> list[str]:
    """Return the texts of a page's diagrams."""
    return BLOCK.findall(page)


def all_found() -> list[str]:
    """Return the texts of all diagrams below `docs/`."""
    return [text for page in sorted((ROOT / "docs").rglob("*.md")) for text in found(page.read_text())]


def pictured(page: str, root: str) -> str:
    """Return a page with pictures in the place of its diagrams; `root` leads from the page to the site's root.

    Raises Missing for a diagram that was not drawn.
    """

    def pictures(block: re.Match[str]) -> str:
        title = TITLE.search(block[1])
        shown = title[1] if title else "Diagram"
        files = {scheme: name(block[1], scheme) for scheme in SCHEMES}
        if not all((PICTURES / file).is_file() for file in files.values()):
            raise Missing(f"The diagram {shown!r} has no picture yet: make diagrams")
        return "\n".join(f"![{shown}]({root}{FOLDER}/{file}#only-{scheme})" for scheme, file in files.items())

    return BLOCK.sub(pictures, page)
