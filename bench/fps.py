"""Frames per second in the Grassland arena, with software rendering in headless Chromium.

    .venv/bin/python bench/fps.py [URL] [--foes 0 50] [--seconds 8] [--size 1280x720]

The server must be running; URL is http://localhost:3000 unless told otherwise. Prints, for each size of crowd, frames
per second and the 50th and 95th percentile of the time between frames. The crowd is the one of `?debug&foes=N`: always
N foes of all kinds, in the same order round the hero.
"""

import argparse
import shutil
import statistics
import time

from playwright.sync_api import Page, sync_playwright

FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run"]

ENTER = """async () => {
  const { state, startNewGame } = await import("/src/states/stateManager.js");
  const { travel, currentScene } = await import("/src/systems/travel.js");
  if (!state.player) startNewGame("Bench");
  while (currentScene() !== "survivor1") {
    await travel("survivor1");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}"""

MEASURE = """(seconds) => new Promise((resolve) => {
  const times = [];
  const start = performance.now();
  let last = start;
  const frame = (now) => {
    times.push(now - last);
    last = now;
    if (now - start < seconds * 1000) requestAnimationFrame(frame);
    else resolve(times.slice(1));
  };
  requestAnimationFrame(frame);
})"""


def measure(page: Page, address: str, foes: int, seconds: float) -> list[float]:
    """Return the milliseconds between frames, over so many seconds among so many foes."""
    page.goto(f"{address}/?debug&foes={foes}")
    page.wait_for_function("window.cacheQuest?.state().scene === 'title'")
    page.evaluate(ENTER)
    time.sleep(2)
    times = page.evaluate(MEASURE, seconds)
    counted = sum(page.evaluate("window.cacheQuest.state().foes").values())
    if counted != foes:
        raise SystemExit(f"there were {counted} foes instead of {foes}")
    return times


def main() -> None:
    """Print a line a crowd."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("address", nargs="?", default="http://localhost:3000")
    parser.add_argument("--foes", type=int, nargs="+", default=[0, 50])
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--size", default="1280x720")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport={"width": width, "height": height})
        for foes in options.foes:
            times = measure(page, options.address.rstrip("/"), foes, options.seconds)
            cuts = statistics.quantiles(times, n=20)
            rate = 1000 / statistics.fmean(times)
            print(f"{foes:4} foes  {rate:5.1f} fps  p50 {cuts[9]:5.1f} ms  p95 {cuts[18]:5.1f} ms")
        browser.close()


if __name__ == "__main__":
    main()
