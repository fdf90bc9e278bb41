"""A scripted player, who plays the page by the rules, as fast as the page can."""

from pathlib import PurePosixPath

from playwright.sync_api import Route, TimeoutError, expect

from server.settings import ROOT
from tests.support.game import Game
from tests.support.page import State

PACE = 10
"""Steps of the game in a frame."""

STEER = """async (pace) => {
  const { createStoryPilot } = await import("/tests/game/storyPilot.js");
  window.goal = null;
  cacheQuest.steerBy(createStoryPilot(() => window.goal ?? cacheQuest.state().quest?.target ?? null), pace);
}"""


def _serve(route: Route) -> None:
    """Answer with a file of the tests; the page's own modules that they import are the page's."""
    path = PurePosixPath(route.request.url.split("/", 3)[3].split("?")[0])
    folder = ROOT if path.parts[0] == "tests" else ROOT / "public"
    inside = path if path.parts[0] == "tests" else path.relative_to("public")
    route.fulfill(path=folder / inside, content_type="text/javascript")


class ScriptedPlayer:
    """Plays a game that is open, in its hubs and dungeons."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.page = game.page

    def take_over(self) -> None:
        """Take the controls."""
        self.page.route("**/tests/game/**", _serve)
        self.page.route("**/public/src/**", _serve)
        self.page.evaluate(STEER, PACE)

    def walk_to(self, prompt: str, target: str | None = None) -> None:
        """Walk in a hub to where the quest points, or to a target, until that is offered there."""
        self.page.evaluate("(target) => { window.goal = target; }", target)
        expect(self.page.get_by_text(prompt)).to_be_visible()

    def use(self) -> None:
        """Use what is offered."""
        self.page.keyboard.press("KeyE")

    def hear_out(self) -> None:
        """Let everyone speak to the end, skipping what they say."""
        dialogs = self.page.get_by_role("dialog")
        for _ in range(60):
            self.game.next_frame()
            if dialogs.count():
                self.page.keyboard.press("Escape")
            elif not self.page.evaluate("document.querySelector('dialog[open]')"):
                return

    def play_dungeon(self, name: str, home: str) -> State:
        """Play a dungeon from its mouth until the way home is taken, getting up after each fall."""
        self.game.until_in(name)
        for _ in range(2_000):
            state = self.game.next_frame()
            if state["scene"] == home:
                return self.game.until_in(home)
            self._answer()
        raise AssertionError(f"never came home from {name}: {self.game.state()}")

    def _answer(self) -> None:
        """Answer a panel that waits: get up again after a fall, skip what is said."""
        again = self.game.button("Try again")
        try:
            if again.is_visible():
                again.click(timeout=1_000)
            elif self.page.get_by_role("dialog").count():
                self.page.keyboard.press("Escape")
            else:
                self.page.wait_for_timeout(50)
        except TimeoutError:
            pass
