"""The site that `make docs` has built: its links, and that it needs nobody else's files and no inline code."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scripts.docs import diagrams
from scripts.docs.api import METHODS
from server.openapi.document import describe
from server.settings import ROOT
from server.static import SITE
from tests.docs.links import Links, is_dead, read_site

Site = dict[Path, Links]


@pytest.fixture(scope="module")
def site() -> Site:
    return read_site()


def test_no_link_is_dead(site: Site) -> None:
    dead = [(page, target) for page, links in site.items() for target in links.targets if is_dead(page, target, site)]
    assert dead == []


def test_every_page_of_docs_is_there(site: Site) -> None:
    sources = [path.relative_to(ROOT / "docs").with_suffix("") for path in (ROOT / "docs").rglob("*.md")]
    pages = {page.parent.relative_to(SITE) for page in site}
    assert {source.parent if source.name == "index" else source for source in sources} - pages == set()


def test_nothing_is_fetched_from_another_host(site: Site) -> None:
    foreign = [target for links in site.values() for target in links.loaded if urlsplit(target).netloc]
    assert foreign == []
    styles = "".join(path.read_text() for path in SITE.rglob("*.css"))
    assert "url(http" not in styles
    assert "@import" not in styles


def test_no_page_holds_code_or_styles_of_its_own(site: Site) -> None:
    assert [(page, found) for page, links in site.items() for found in links.inline] == []


def test_every_fence_has_become_a_block(site: Site) -> None:
    assert [page for page in site if "<p>```" in page.read_text() or "<p>::: " in page.read_text()] == []


def test_reference_has_every_route() -> None:
    page = (SITE / "api/index.html").read_text()
    paths = describe()["paths"].items()
    routes = [f"{method.upper()} {path}" for path, item in paths for method in METHODS if method in item]
    assert routes
    assert [route for route in routes if f">{route}<" not in page] == []


def test_diagrams_are_pictures(site: Site) -> None:
    pictures = [target for links in site.values() for target in links.loaded if "/diagrams/" in target]
    assert pictures
    assert not any("mermaid" in page.read_text() for page in site)


def test_each_diagram_has_its_pictures_and_there_are_no_others() -> None:
    shown = {diagrams.name(text, scheme) for text in diagrams.all_found() for scheme in diagrams.SCHEMES}
    assert {picture.name for picture in diagrams.PICTURES.iterdir()} == shown


def test_lens_leads_to_places_that_are_there(site: Site) -> None:
    """The game's panel of Redis commands links each to the tutorial."""
    source = (ROOT / "public/src/content/tutorial.js").read_text()
    targets = re.findall(r': "([a-z-]+/(?:#[a-z-]+)?)"', source)
    assert targets
    assert [target for target in targets if is_dead(SITE / "tutorial/index.html", target, site)] == []


def test_link_to_nowhere_is_dead(site: Site) -> None:
    page = SITE / "tutorial" / "index.html"
    assert is_dead(page, "nowhere/", site)
    assert is_dead(page, "client/#nowhere", site)
    assert not is_dead(page, "client/#try-it", site)
