"""A page of the game as it is looked at."""

import re
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import APIResponse, BrowserContext, ConsoleMessage, Locator, Page, expect

State = dict[str, Any]
Point = Mapping[str, float]

PATIENCE = 40_000
"""Milliseconds; a loaded machine that draws WebGL in software needs many of them."""

RETRIES = 3
"""For a kept connection that the server closes at the moment of the next request."""

LAST_STEP = 12
STATE_OF_NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => done(cacheQuest.state())))"
PLACE = re.compile(r"(\w+): \{ x: ([\d.]+), y: ([\d.]+) \}")
TILE = 64

expect.set_options(timeout=PATIENCE)


def tells_of_nothing_there(message: ConsoleMessage) -> bool:
    """Return whether this is the browser's own note of a 404 that is an answer: no save yet, or no tutorial built."""
    address = message.location["url"]
    may_lack = ("/api/playerstate", "/api/gamestate", "/docs/tutorial/")
    return "status of 404" in message.text and any(path in address for path in may_lack)


class View:
    """What one page shows, and what the server knows of its browser."""

    def __init__(self, context: BrowserContext, url: str, page: Page | None = None) -> None:
        context.set_default_timeout(PATIENCE)
        self.context = context
        self.url = url
        self.page = page or (context.pages[0] if context.pages else context.new_page())
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page_errors: list[str] = []
        self.page.on("pageerror", lambda error: self.page_errors.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not tells_of_nothing_there(message):
            self.complaints.append(f"{message.text} ({message.location['url']})")

    # What the server knows of this browser.

    @property
    def id(self) -> str:
        """The player id that the server gives this browser."""
        return str(self._get("/session").json()["id"])

    def create_save(
        self, name: str = "Ada", subchapter: int = 2, world: dict[str, Any] | None = None, **fields: Any
    ) -> str:
        """Save a player of this browser's, who has heard Mark's story, and their world; return the id."""
        id = self.id
        player = {"id": id, "name": name, "map": "level1", **fields}
        game = {"id": id, "story": {"chapter": 1, "subchapter": subchapter}, **(world or {})}
        for path, document in (("playerstate", {"playerData": player}), ("gamestate", {"gameData": game})):
            answer = self.context.request.post(f"{self.url}/api/{path}/", data=document, max_retries=RETRIES)
            assert answer.ok, answer.text()
        return id

    def _get(self, path: str) -> APIResponse:
        return self.context.request.get(f"{self.url}{path}", max_retries=RETRIES)

    # What the page shows.

    def state(self) -> State:
        state: State = self.page.evaluate("cacheQuest.state()")
        return state

    def next_frame(self) -> State:
        """Wait until a frame is drawn and return the state after it."""
        state: State = self.page.evaluate(STATE_OF_NEXT_FRAME)
        return state

    def until(self, condition: str) -> State:
        """Wait until an expression on the state `s` holds, and return the state."""
        self.page.wait_for_function(f"() => {{ const s = window.cacheQuest?.state(); return s && ({condition}); }}")
        return self.state()

    def until_in(self, scene: str) -> State:
        """Wait until a scene is on show."""
        state = self.until(f"s.scene === '{scene}'")
        expect(self.page.locator("#loading")).to_be_hidden()
        return state

    def until_in_hub(self, hub: str = "level1") -> State:
        """Wait until the player stands in a hub, and not only in the save."""
        self.until_in(hub)
        self.until("Number.isFinite(s.player?.x)")
        self.next_frame()
        return self.next_frame()

    def place(self, name: str, dx: float = 0, dy: float = 0) -> Point:
        """Return a named place of the hub's map, or one beside it."""
        plan = self._get("/src/content/maps/level1.js").text()
        x, y = next((float(x), float(y)) for found, x, y in PLACE.findall(plan) if found == name)
        return {"x": round(x * TILE + dx), "y": round(y * TILE + dy)}

    @property
    def before_portal(self) -> Point:
        """A place from which the arena's portal is in reach."""
        return self.place("portal", dy=55)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def panel(self, name: str) -> Locator:
        return self.page.get_by_role("dialog", name=name)

    @property
    def save_sign(self) -> Locator:
        """The small sign in the corner that says how saving fares."""
        return self.page.locator(".save-sign")

    @property
    def focused(self) -> str:
        """What has the focus: its text, or its tag where it has none."""
        return str(self.page.evaluate("document.activeElement.innerText || document.activeElement.tagName"))

    def has_focus(self, thing: Locator) -> bool:
        return bool(thing.evaluate("(it) => it === document.activeElement"))


def is_near(here: Point | None, there: Point) -> bool:
    """Return whether two places are the same but for a last step."""
    return here is not None and all(abs(here[axis] - there[axis]) <= LAST_STEP for axis in ("x", "y"))


def whole(text: str | None) -> int:
    """Return the number that a page shows with separators."""
    return int((text or "").replace(",", ""))
