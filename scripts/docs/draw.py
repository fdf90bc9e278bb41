"""Draw the pictures of all diagrams below `docs/`, in a browser: `make diagrams`."""

from collections.abc import Iterable

from playwright.sync_api import Page, sync_playwright

from scripts.docs.diagrams import PICTURES, all_found, name
from scripts.docs.symbols import ROOT
from tests.support.chromium import FLAGS, chromium_path

SCRIPT = ROOT / "node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js"
# The site's two schemes, and Mermaid's colours for each: boxes, their borders, lines, text, what is behind.
COLOURS = {
    "light": ("#ede7f6", "#7e57c2", "#555555", "#222222", "#ffffff"),
    "dark": ("#3b2f5c", "#b39ddb", "#bbbbbb", "#eeeeee", "#1e2129"),
}
DRAW = """async ([id, text, [box, border, line, words, ground]]) => {
  const fontFamily = "Verdana, Arial, sans-serif";
  const lines = { lineColor: line, signalColor: line, actorLineColor: line };
  const texts = { textColor: words, signalTextColor: words, loopTextColor: words, labelTextColor: words };
  const notes = { noteBkgColor: ground, noteBorderColor: border, noteTextColor: words };
  const boxes = { primaryColor: box, primaryBorderColor: border, primaryTextColor: words, edgeLabelBackground: ground };
  const clusters = { clusterBkg: ground, clusterBorder: line };
  const themeVariables = { fontFamily, ...clusters, ...lines, ...texts, ...notes, ...boxes };
  const themeCSS = ".edgeLabel rect { opacity: 1 }"; // or the line shows through the words
  const flowchart = { htmlLabels: false };
  const looks = { theme: "base", themeCSS, themeVariables, fontFamily, flowchart, htmlLabels: false };
  mermaid.initialize({ startOnLoad: false, ...looks });
  return (await mermaid.render(id, text)).svg;
}"""


def drawn(texts: Iterable[str]) -> dict[str, str]:
    """Return the pictures of all texts by their names."""
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


def main() -> None:
    """Draw them all, and remove the pictures of what is shown no more."""
    pictures = drawn(all_found())
    PICTURES.mkdir(parents=True, exist_ok=True)
    for left in PICTURES.glob("*.svg"):
        left.unlink()
    for file, svg in pictures.items():
        (PICTURES / file).write_text(f"{svg}\n")
    print(f"{len(pictures)} pictures in {PICTURES.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
