"""A scripted player, who plays the page by the rules, as fast as the page can."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from playwright.sync_api import Route, ViewportSize

from server.settings import ROOT
from tests.support.game import Game
from tests.support.page import State
from tests.support.waiting import eventually

PACE = 16
"""Steps of the game in a frame."""

WINDOW: ViewportSize = {"width": 640, "height": 360}
"""What is small is drawn fast."""

WALK_SECONDS = 120
DUNGEON_SECONDS = 600

TAKE_OVER = """async (pace) => {
  const { createStoryPilot } = await import("/tests/game/storyPilot.js");
  window.goal = null;
  cacheQuest.steerBy(createStoryPilot(() => window.goal ?? cacheQuest.state().quest?.target ?? null), pace);
  setInterval(() => {
    document.querySelector("dialog.talk")?.dispatchEvent(new Event("cancel"));
    document.querySelector("dialog.fallen button")?.click();
  }, 50);
}"""
"""Steers, skips what is said, and gets up again after a fall."""


def _serve(route: Route) -> None:
    """Answer with a file of the tests, or with one of the page's modules that they import."""
    path = PurePosixPath(route.request.url.split("/", 3)[3].split("?")[0])
    route.fulfill(path=ROOT / path, content_type="text/javascript")


class ScriptedPlayer:
    """Plays a game that is open, in its hubs and dungeons."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.page = game.page

    def take_over(self) -> None:
        """Take the controls."""
        self.page.set_viewport_size(WINDOW)
        self.page.route("**/tests/game/**", _serve)
        self.page.route("**/public/src/**", _serve)
        self.page.evaluate(TAKE_OVER, PACE)

    def use(self, prompt: str, done: Callable[[State], bool], target: str | None = None) -> State:
        """Walk in a hub to where the quest points, or to a target, and use what is offered there until it is done."""
        self.page.evaluate("(target) => { window.goal = target; }", target)
        sign = self.page.locator(".prompt", has_text=re.compile(prompt))

        def attempt() -> State | None:
            state = self.game.next_frame()
            if done(state):
                return state
            if sign.is_visible():
                self.page.keyboard.press("KeyE")
            return None

        return eventually(attempt, WALK_SECONDS, where=self.game.state)

    def travel(self, prompt: str, scene: str, target: str | None = None) -> State:
        """Take a way that leads to another scene."""
        self.use(prompt, lambda state: bool(state["scene"] == scene), target)
        return self.game.until_in(scene)

    def play_dungeon(self, home: str) -> State:
        """Play the dungeon that was entered until the way home is taken, getting up after each fall."""

        def is_home() -> bool:
            return bool(self.game.next_frame()["scene"] == home)

        eventually(is_home, DUNGEON_SECONDS, where=self.game.state)
        return self.game.until_in_hub(home)
