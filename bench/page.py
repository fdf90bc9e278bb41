"""Measure the way to the title and into the game, on a first visit and on the next: `make bench-page`.

    .venv/bin/python -m bench.page [--url URL] [--rounds 3]

Serves the game itself unless it is told where one runs. Each round is a browser that was never here and types a name
as soon as it may, and the same browser a visit later, which goes on with its save. Printed are the medians: requests
and bytes (of whole answers, headers included, as the browser's network log counts them) until the network is silent
in the hub, and the milliseconds from the start of the navigation to the title and to the first frame of the hub with
the player in it, as `window.cacheQuest.state()` tells them.
"""

import argparse
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright, sync_playwright

from bench.visit import Network, Visit, visit
from tests.support.app import App
from tests.support.chromium import FLAGS, chromium_path

NETWORKS = (Network("localhost"), Network("20 Mbit/s, 40 ms", megabits=20, latency=40))
PUBLISHED = "The published game at 20 Mbit/s, 40 ms: 12.26 MB, title after 3,700 ms, playable after 5,900 ms."
HEAD = ("network", "visit", "requests", "KB", "title ms", "playable ms")
ROW = "{:18} {:7} {:>9} {:>7} {:>9} {:>12}"


@contextmanager
def served(url: str | None, folder: Path) -> Iterator[str]:
    """Yield where the game is: at `url`, or where it is served for as long as the block lasts."""
    if url:
        yield url.rstrip("/")
        return
    app = App(folder)
    app.start()
    try:
        yield app.url
    finally:
        app.stop()


@contextmanager
def new_browser(playwright: Playwright) -> Iterator[BrowserContext]:
    """Yield a browser that was never anywhere, and that keeps what it is sent."""
    with tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(profile, executable_path=chromium_path(), args=FLAGS)
        yield context
        context.close()


def line(network: Network, name: str, seen: list[Visit]) -> str:
    """Return a row of the table: the medians of what was seen."""
    requests = statistics.median(one.requests for one in seen)
    kilobytes = statistics.median(one.wire_bytes for one in seen) / 1000
    title = statistics.median(one.title_ms for one in seen)
    playable = statistics.median(one.playable_ms for one in seen)
    return ROW.format(network.name, name, f"{requests:.0f}", f"{kilobytes:,.0f}", f"{title:,.0f}", f"{playable:,.0f}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--url", help="a game that runs already")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(ROW.format(*HEAD))
    with (
        tempfile.TemporaryDirectory() as folder,
        served(options.url, Path(folder)) as url,
        sync_playwright() as playwright,
    ):
        for network in NETWORKS:
            first, again = [], []
            for _ in range(options.rounds):
                with new_browser(playwright) as browser:
                    first.append(visit(browser, url, network))
                    again.append(visit(browser, url, network))
            print(line(network, "first", first), line(network, "next", again), sep="\n", flush=True)
    print(PUBLISHED)


if __name__ == "__main__":
    main()
