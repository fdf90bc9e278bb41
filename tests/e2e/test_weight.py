"""What the way to the title costs, without what is loaded there for the way on, once the server has answered."""

from typing import Any

from playwright.sync_api import BrowserContext

from tests.support.game import Game
from tests.support.page import PATIENCE

MOST_REQUESTS = 60
MOST_BYTES = 500_000
MOST_REQUESTS_AGAIN = 2
MOST_BYTES_AGAIN = 5_000


class Visit:
    """A page that is opened while its requests and bytes over the wire are counted."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.requests = 0
        self.bytes = 0
        page = context.new_page()
        network = context.new_cdp_session(page)
        network.on("Network.loadingFinished", self._count)
        network.send("Network.enable")
        network.send("Network.setBlockedURLs", {"urls": ["*/api/*"]})
        page.goto(f"{url}/?debug")
        page.wait_for_function("() => window.cacheQuest?.state().scene === 'title'", timeout=PATIENCE)
        page.wait_for_load_state("networkidle")
        page.close()

    def _count(self, event: dict[str, Any]) -> None:
        # What the browser had already, and a picture that stands in its own address, cost nobody a way.
        self.requests += event["encodedDataLength"] > 0
        self.bytes += int(event["encodedDataLength"])


def test_way_to_the_title_is_light_and_lighter_the_second_time(game: Game) -> None:
    first = Visit(game.context, game.url)
    assert 30 < first.requests <= MOST_REQUESTS
    assert 100_000 < first.bytes <= MOST_BYTES
    again = Visit(game.context, game.url)
    assert again.requests <= MOST_REQUESTS_AGAIN
    assert again.bytes <= MOST_BYTES_AGAIN
