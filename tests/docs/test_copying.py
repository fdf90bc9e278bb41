"""The copy button of each terminal on the site: what it copies is what the typist types, no prompt and no answer."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from scripts.docs.blocks import blocks
from scripts.docs.expand import expanded, tutorial
from server.settings import ROOT
from tests.docs.typist import steps

TERMINALS = ".md-typeset .highlight:has(.gp)"
# Clicks all buttons of a page, those in folded boxes too, and answers what came into the clipboard.
COPY = """async (terminals) => {
  for (const box of document.querySelectorAll("details")) box.open = true;
  const copied = [];
  for (const terminal of document.querySelectorAll(terminals)) {
    await navigator.clipboard.writeText("");
    const button = () => terminal.querySelector(".md-clipboard, [data-md-type=copy]");
    // The theme adds it once the terminal is in sight.
    for (terminal.scrollIntoView(); !button(); ) await new Promise(requestAnimationFrame);
    button().click();
    copied.push(await navigator.clipboard.readText());
  }
  return copied;
}"""


def pages() -> dict[str, str]:
    """Every page of docs/ that has terminals, by its address."""
    found = {f"tutorial/{name}/": page for name, page in tutorial().items()}
    found |= {f"{path.stem}/": expanded(path.read_text(), set()) for path in (ROOT / "docs").glob("*.md")}
    return {path.removesuffix("index/"): page for path, page in found.items() if typed(page)}


def typed(page: str) -> list[str]:
    """What a page has to be typed, a text a terminal."""
    terminals = [block for block in blocks(page) if block.language == "console"]
    return ["\n".join(command for command, _ in steps(block.text)) for block in terminals]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", pages())
def test_what_is_copied_is_what_is_typed(page: Page, url: str, path: str) -> None:
    page.goto(f"{url}/{path}")
    assert page.evaluate(COPY, TERMINALS) == typed(pages()[path])


def test_lines_that_go_on_with_a_command_look_like_code(page: Page, url: str) -> None:
    page.goto(f"{url}/tutorial/documents/")
    assert page.locator(".highlight .gp", has_text="> ").count() > 0
    assert page.locator(".highlight .go", has_text=re.compile("^> ")).count() == 0
