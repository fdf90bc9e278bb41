"""What a frame of the Grassland arena costs, with software rendering in headless Chromium: `npm run bench:game`.

    .venv/bin/python -m bench.game [--foes 0 100 300] [--seconds 8] [--size 1280x720]

Serves the game itself. Prints, for each size of crowd, frames per second, the 50th and 95th percentile of the time
between frames, the script's own share of it (what a machine with a GPU has left to do), draw calls and the heap. The
crowd is the one of `?debug&foes=N`: always N foes of all kinds, in the same order round the hero.
"""

import argparse
import statistics
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.support.app import App
from tests.support.chromium import FLAGS, chromium_path

TIME_SCRIPTS = """() => {
  const ask = window.requestAnimationFrame.bind(window);
  window.scriptTimes = [];
  window.requestAnimationFrame = (run) => ask((now) => {
    const start = performance.now();
    run(now);
    window.scriptTimes.push(performance.now() - start);
  });
}"""

ENTER = """async () => {
  const { state, startNewGame } = await import(new URL("states/stateManager.js", document.scripts[0].src));
  const { travel, currentScene } = await import(new URL("systems/travel.js", document.scripts[0].src));
  if (!state.player) startNewGame("Bench");
  while (currentScene() !== "survivor1") {
    await travel("survivor1");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}"""

MEASURE = """async (seconds) => {
  const { k } = await import(new URL("context.js", document.scripts[0].src));
  window.scriptTimes.length = 0;
  const frames = await new Promise((resolve) => {
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
  });
  const heap = performance.memory.usedJSHeapSize;
  return { frames, scripts: window.scriptTimes, calls: k.debug.drawCalls(), heap };
}"""


def measure(page: Page, address: str, foes: int, seconds: float) -> dict[str, Any]:
    """Return what was seen over so many seconds among so many foes."""
    page.goto(f"{address}/?debug&foes={foes}")
    page.wait_for_function("() => window.cacheQuest?.state().scene === 'title'")
    page.evaluate(ENTER)
    page.wait_for_function("(time) => cacheQuest.state().time > time", arg=1.5)
    seen: dict[str, Any] = page.evaluate(MEASURE, seconds)
    counted = sum(page.evaluate("cacheQuest.state().foes").values())
    if counted != foes:
        raise SystemExit(f"there were {counted} foes instead of {foes}")
    return seen


def describe(foes: int, seen: dict[str, Any]) -> str:
    """Return a line on what was seen."""
    cuts = statistics.quantiles(seen["frames"], n=20)
    rate = 1000 / statistics.fmean(seen["frames"])
    # Two callbacks a frame: the game's, and the one that measures and does nothing.
    script = sum(seen["scripts"]) / len(seen["frames"])
    megabytes = seen["heap"] / 1e6
    return (
        f"{foes:4} foes  {rate:5.1f} fps  p50 {cuts[9]:5.1f} ms  p95 {cuts[18]:5.1f} ms  "
        f"script {script:4.1f} ms  {seen['calls']:4} draw calls  heap {megabytes:5.1f} MB"
    )


def main() -> None:
    """Print a line a crowd."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--foes", type=int, nargs="+", default=[0, 100, 300])
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--size", default="1280x720")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        app = App(Path(folder))
        app.start()
        flags = [*FLAGS, "--enable-precise-memory-info"]
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=flags)
        page = browser.new_page(viewport={"width": width, "height": height})
        page.add_init_script(f"({TIME_SCRIPTS})()")
        for foes in options.foes:
            print(describe(foes, measure(page, app.url, foes, options.seconds)), flush=True)
        browser.close()
        app.stop()


if __name__ == "__main__":
    main()
