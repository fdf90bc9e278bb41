"""The built site's pages as their links see them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from server.static import SITE

POINTERS = {"href", "src"}
LOADS = {"script", "img", "link", "source", "iframe"}


@dataclass
class Links(HTMLParser):
    """What a page points to, what may be pointed to in it, and what a strict policy would not run."""

    targets: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    inline: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.add(given.get("id", ""))
        self.targets += [given[name] for name in POINTERS & given.keys()]
        if tag in LOADS:
            self.loaded += [given[name] for name in POINTERS & given.keys()]
        is_code = tag == "script" and "src" not in given and given.get("type") != "application/json"
        if is_code or tag == "style" or any(name == "style" or name.startswith("on") for name in given):
            self.inline.append(self.get_starttag_text() or tag)


def read_site() -> dict[Path, Links]:
    """Return every page of the built site by its file."""
    assert SITE.is_dir(), "`make docs` builds the site that these tests read"
    pages = {}
    for file in sorted(SITE.rglob("*.html")):
        pages[file] = Links()
        pages[file].feed(file.read_text())
    return pages


def is_dead(page: Path, target: str, pages: dict[Path, Links]) -> bool:
    """Return whether a link of a page to this site leads nowhere; what is elsewhere is not looked at."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return False
    file = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if file.is_dir():
        file /= "index.html"
    if not file.is_file():
        return True
    return bool(parts.fragment) and file in pages and unquote(parts.fragment) not in pages[file].anchors
