"""The pages' blocks: which kinds there are, and that what no test types names what is there."""

import re
from collections.abc import Iterator

import pytest

from scripts.docs.blocks import Block, blocks
from scripts.docs.expand import CHAPTERS, PAGES, tutorial
from scripts.docs.symbols import Missing, read, symbol
from server.settings import ROOT

# What is JavaScript below server/ is the other tutorial's.
PATH = re.compile(r"`((?:(?:server|app|gunicorn)[\w/.]*\.(?:py|lua)|(?:public|requirements|docs)/[\w/.-]*\.\w+))`")
NAMED = re.compile(rf"{PATH.pattern} · `([\w.]+)`")
COPIED = re.compile(r"^`{3,} ?(?:python|javascript|js|lua|json)\b", re.MULTILINE)


def all_blocks() -> Iterator[Block]:
    for page in tutorial().values():
        yield from blocks(page)


def test_no_page_holds_a_copy_of_code() -> None:
    assert [page.name for page in sorted(PAGES.glob("*.md")) if COPIED.search(page.read_text())] == []


def test_site_shows_the_chapters_in_the_order_in_which_they_are_typed() -> None:
    nav = (ROOT / "mkdocs.yml").read_text()
    assert tuple(re.findall(r"- tutorial/([\w-]+)\.md", nav)) == CHAPTERS


def test_make_knows_what_readers_are_told_to_make() -> None:
    makefile = (ROOT / "Makefile").read_text()
    named = set(re.findall(r"`make ([a-z-]+)`", "".join(page.read_text() for page in PAGES.glob("*.md"))))
    assert [name for name in named if f"\n{name}:" not in makefile] == []


def test_every_file_that_is_named_is_there() -> None:
    named = {path for page in PAGES.glob("*.md") for path in PATH.findall(page.read_text())}
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_every_symbol_of_the_map_is_there() -> None:
    found = NAMED.findall((PAGES / "map.md").read_text())
    assert len(found) > 30
    for path, name in found:
        assert symbol(path, name)


def test_readers_are_told_how_much_there_is_to_type() -> None:
    files = [block.text.splitlines() for block in all_blocks() if "put" in block.classes]
    page = " ".join((PAGES / "quickstart.md").read_text().split())
    told = re.search(r"have (\d+) files with about ([\d,]+) lines", page)
    assert told
    assert int(told[1]) == pytest.approx(len(files), rel=0.1)
    assert int(told[2].replace(",", "")) == pytest.approx(sum(map(len, files)), rel=0.1)


def test_name_that_is_gone_is_told() -> None:
    with pytest.raises(Missing, match=r"server/redis\.py has no refresh_client"):
        symbol("server/redis.py", "refresh_client")


def test_file_that_is_gone_is_told() -> None:
    with pytest.raises(Missing, match=r"no file server/gone\.py"):
        read("server/gone.py")


def test_readme_links_to_what_is_there() -> None:
    readme = (ROOT / "README.md").read_text()
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", readme) if not link.startswith("https://")]
    headings = {
        "#" + heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ ([\w ]+)$", readme, re.MULTILINE)
    }
    assert links
    assert [link for link in links if link not in headings and not (ROOT / link).exists()] == []
