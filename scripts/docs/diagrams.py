"""Diagrams from text: each Mermaid block of a page as a picture, drawn when the site is built.

A page with Mermaid's own script would be three megabytes heavier, and want styles that the server's policy forbids.
"""

import hashlib
import re
from collections.abc import Iterable

from playwright.sync_api import Page, sync_playwright

from scripts.docs.symbols import ROOT
from tests.support.chromium import FLAGS, chromium_path

SCRIPT = ROOT / "node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js"
BLOCK = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^\s*accTitle: (.+)$", re.MULTILINE)
# The site's two schemes, and Mermaid's colours for each: boxes, their borders, lines, text, what is behind.
COLOURS = {
    "light": ("#ede7f6", "#7e57c2", "#555555", "#222222", "#ffffff"),
    "dark": ("#3b2f5c", "#b39ddb", "#bbbbbb", "#eeeeee", "#1e2129"),
}
DRAW = """async ([id, text, [box, border, line, words, ground]]) => {
  const fontFamily = "Verdana, Arial, sans-serif";
  const lines = { lineColor: line, signalColor: line, actorLineColor: line };
  const texts = { textColor: words, signalTextColor: words, loopTextColor: words, labelTextColor: words };
  const boxes = { primaryColor: box, primaryBorderColor: border, primaryTextColor: words, edgeLabelBackground: ground };
  const themeVariables = { fontFamily, clusterBkg: ground, clusterBorder: line, ...lines, ...texts, ...boxes };
  const flowchart = { htmlLabels: false };
  mermaid.initialize({ startOnLoad: false, theme: "base", htmlLabels: false, fontFamily, flowchart, themeVariables });
  return (await mermaid.render(id, text)).svg;
}"""


def name(text: str, scheme: str) -> str:
    """Return the name of a diagram's picture, made from what it shows."""
    return f"assets/diagrams/{hashlib.sha256(text.encode()).hexdigest()[:12]}-{scheme}.svg"


def found(page: str) -> list[str]:
    """Return the texts of a page's diagrams."""
    return BLOCK.findall(page)


def pictured(page: str, root: str) -> str:
    """Return a page with pictures in the place of its diagrams; `root` leads from the page to the site's root."""

    def pictures(block: re.Match[str]) -> str:
        title = TITLE.search(block[1])
        shown = title[1] if title else "Diagram"
        return "\n".join(f"![{shown}]({root}{name(block[1], scheme)}#only-{scheme})" for scheme in COLOURS)

    return BLOCK.sub(pictures, page)


def drawn(texts: Iterable[str]) -> dict[str, str]:
    """Return all pictures by their names."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        page = browser.new_page()
        page.add_script_tag(path=SCRIPT)
        pictures = {name(text, scheme): _draw(page, text, scheme) for text in texts for scheme in COLOURS}
        browser.close()
    return pictures


def _draw(page: Page, text: str, scheme: str) -> str:
    svg: str = page.evaluate(DRAW, ["diagram", text, COLOURS[scheme]])
    return svg
