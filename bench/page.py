"""Measure the way to the title: requests, bytes over the wire and seconds, on a first and a second visit.

    .venv/bin/python -m bench.page [URL]

The server must be running; URL is http://localhost:3000 unless told otherwise. Bytes are those of whole answers,
headers included, as the browser's network log counts them.
"""

import sys
import tempfile
import time
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, sync_playwright

from tests.support.chromium import FLAGS, chromium_path

AT_TITLE = "() => window.cacheQuest?.state().scene === 'title'"


@dataclass
class Visit:
    """What one way to the title took."""

    requests: int = 0
    wire_bytes: int = 0
    seconds: float = 0.0


def visit(context: BrowserContext, url: str) -> Visit:
    """Open the page and count until the title stands."""
    counted = Visit()
    page = context.new_page()
    network = context.new_cdp_session(page)

    def count_request(_: object) -> None:
        counted.requests += 1

    def count_bytes(event: dict[str, float]) -> None:
        counted.wire_bytes += int(event["encodedDataLength"])

    network.on("Network.requestWillBeSent", count_request)
    network.on("Network.loadingFinished", count_bytes)
    network.send("Network.enable")
    started = time.perf_counter()
    page.goto(f"{url}/?debug")
    page.wait_for_function(AT_TITLE)
    counted.seconds = time.perf_counter() - started
    page.wait_for_load_state("networkidle")
    page.close()
    return counted


def main(url: str) -> None:
    """Print a line a visit."""
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(profile, executable_path=chromium_path(), args=FLAGS)
        for name in ("first visit", "second visit"):
            seen = visit(context, url)
            print(f"{name:>12}: {seen.requests} requests, {seen.wire_bytes:,} bytes, title after {seen.seconds:.2f} s")
        context.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:3000")
