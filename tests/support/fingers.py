"""Fingers on a touch screen, several at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, Page


class Fingers:
    """What touches a page now."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._screen = page.context.new_cdp_session(page)
        self._down: dict[int, tuple[float, float]] = {}

    @contextmanager
    def on(self, target: Locator) -> Iterator[None]:
        """Hold a finger on a thing."""
        with self.at(*middle(target)):
            yield

    @contextmanager
    def at(self, x: float, y: float, dx: float = 0, dy: float = 0) -> Iterator[None]:
        """Put a finger down, perhaps pull it aside, and hold it there."""
        finger = len(self._down)
        self._down[finger] = (x, y)
        self._send("touchStart")
        if dx or dy:
            self._down[finger] = (x + dx, y + dy)
            self._send("touchMove")
        try:
            yield
        finally:
            del self._down[finger]
            self._send("touchEnd")

    def _send(self, kind: str) -> None:
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in self._down.items()]
        self._screen.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def middle(target: Locator) -> tuple[float, float]:
    """Return the middle of what is shown of a thing."""
    box = target.bounding_box()
    assert box, "it is not shown"
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
