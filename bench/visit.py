"""One visit of the game in a browser, timed and counted."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page

# Notes, in every frame, what stands on the page for the first time, in milliseconds since the navigation began.
WATCH = """() => {
  window.firstSeen = {};
  const look = () => {
    const state = document.querySelector("#loading")?.hidden && window.cacheQuest?.state();
    if (state?.scene === "title") window.firstSeen.title ??= performance.now();
    if (Number.isFinite(state?.player?.x)) window.firstSeen.playable ??= performance.now();
    requestAnimationFrame(look);
  };
  look();
}"""
NAME = "What shall the realm call you?"


@dataclass(frozen=True)
class Network:
    """How fast the way to the server is; no figures: as fast as it goes."""

    name: str
    megabits: float = 0
    latency: float = 0

    @property
    def conditions(self) -> dict[str, Any]:
        """What the browser's protocol calls it."""
        throughput = self.megabits * 1e6 / 8 or -1
        limits = {"downloadThroughput": throughput, "uploadThroughput": throughput}
        return {"offline": False, "latency": self.latency, **limits}


@dataclass
class Visit:
    """What one visit took."""

    requests: int = 0
    wire_bytes: int = 0
    title_ms: float = 0
    playable_ms: float = 0

    def count(self, event: dict[str, Any]) -> None:
        """Count an answer that has come whole; what the browser had already is no request and has no bytes."""
        self.requests += event["encodedDataLength"] > 0
        self.wire_bytes += int(event["encodedDataLength"])


def visit(context: BrowserContext, url: str, network: Network) -> Visit:
    """Open the page and go into the game: under a new name or, where there is a save, on with it."""
    seen = Visit()
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.on("Network.loadingFinished", seen.count)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", network.conditions)
    page.add_init_script(f"({WATCH})()")
    page.goto(f"{url}/?debug", wait_until="commit")
    seen.title_ms = first_seen(page, "title")
    enter(page)
    seen.playable_ms = first_seen(page, "playable")
    page.wait_for_load_state("networkidle")
    page.close()
    return seen


def enter(page: Page) -> None:
    """Go from the title into the game."""
    name, go_on = page.get_by_label(NAME), page.get_by_role("button", name="Continue", exact=True)
    name.or_(go_on).wait_for()
    if go_on.is_visible():
        go_on.click()
    else:
        name.fill("Ada")
        name.press("Enter")


def first_seen(page: Page, what: str) -> float:
    """Wait until something stands on the page, and return after how many milliseconds it did."""
    page.wait_for_function("(what) => window.firstSeen[what]", arg=what)
    return float(page.evaluate("(what) => window.firstSeen[what]", what))
