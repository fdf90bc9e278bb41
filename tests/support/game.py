"""The game as a player has it: keys that are pressed until what they are for has happened."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from playwright.sync_api import Locator, TimeoutError, expect

from tests.support.page import PATIENCE, Point, State, View

ATTEMPTS = 200
ATTEMPT = 2_000
WALK_FRAMES = 1500
NEAR = 30


class Game(View):
    """One page of the game, played."""

    def open(self) -> "Game":
        """Open the page and wait for the title."""
        self.page.goto(f"{self.url}/?debug")
        self.until_in("title")
        return self

    def begin(self, name: str = "Ada") -> State:
        """Start as a new player and arrive in the hub."""
        self.page.get_by_label("What shall the realm call you?").fill(name)
        self.page.keyboard.press("Enter")
        return self.until_in_hub()

    def go_on(self, hub: str = "level1") -> State:
        """Continue with the save, in its hub."""
        self.button("Continue").click()
        return self.until_in_hub(hub)

    def enter_arena(self, arena: str = "survivor1") -> State:
        """Step through the portal, which must be within reach."""
        expect(self.page.get_by_text("Enter the arena")).to_be_visible()
        self.page.keyboard.press("KeyE")
        self.until_in(arena)
        return self.until("s.time > 0")

    def open_in_arena(self, name: str = "Ada") -> State:
        """Go on with a save whose player stands before the portal, and enter."""
        self.create_save(name, position=self.before_portal)
        self.open()
        self.go_on()
        return self.enter_arena()

    def walk_to(self, goal: Point, near: float = NEAR) -> None:
        """Walk by keys until both coordinates are near those of `goal`, and stand still."""
        with self.steering() as hold:
            for _ in range(WALK_FRAMES):
                player = self.next_frame()["player"]
                keys = keys_towards(goal["x"] - player["x"], goal["y"] - player["y"], near)
                if not keys:
                    break
                hold(keys)
            else:
                raise AssertionError(f"stuck at {player} on the way to {goal}")
        self.until_still()

    def until_still(self) -> Point:
        """Wait until the player has come to rest, and return where."""
        here: Point = self.next_frame()["player"]
        while (there := self.next_frame()["player"]) != here:
            here = there
        return here

    @contextmanager
    def steering(self) -> Iterator[Callable[[set[str]], None]]:
        """Yield what changes the keys that are held; at the end all are let go."""
        held: set[str] = set()

        def hold(keys: set[str]) -> None:
            for key in held - keys:
                self.page.keyboard.up(key)
            for key in keys - held:
                self.page.keyboard.down(key)
            held.clear()
            held.update(keys)

        try:
            yield hold
        finally:
            hold(set())

    @contextmanager
    def holding(self, key: str) -> Iterator[None]:
        """Hold a key down for as long as the block lasts."""
        with self.steering() as hold:
            hold({key})
            yield

    def fight_until_cards(self) -> None:
        """Hold the attack until a level's cards lie on the table."""
        with self.holding("Space"):
            expect(self.panel("Choose a skill")).to_be_visible(timeout=2 * PATIENCE)

    def insist(self, act: Callable[[], object], done: Callable[[], bool]) -> None:
        """Repeat an act until it has its effect: some panels refuse for a moment a hand that is still fighting."""
        for _ in range(ATTEMPTS):
            with suppress(TimeoutError):
                act()
            self.next_frame()
            if done():
                return
        raise AssertionError("it never has its effect")

    def close_panel(self, panel: Locator, act: Callable[[], object]) -> None:
        """Repeat an act until the panel is gone."""
        self.insist(act, panel.is_hidden)

    def take_card_by_key(self, key: str) -> None:
        """Take a card of those that lie on the table."""
        self.close_panel(self.panel("Choose a skill"), lambda: self.page.keyboard.press(key))

    def take_card_if_offered(self) -> None:
        if self.panel("Choose a skill").is_visible():
            self.take_card_by_key("1")

    def leave_run(self) -> Locator:
        """Leave the arena by the pause menu, and return the run's summary."""
        self.page.keyboard.press("Escape")
        self.button("Leave the run").click()
        summary = self.panel("The run is over")
        expect(summary).to_be_visible()
        return summary

    def answer_summary(self, answer: str) -> None:
        """Close the run's summary by one of its buttons."""
        self.close_panel(self.panel("The run is over"), lambda: self.button(answer).click(timeout=ATTEMPT))

    def return_to_hub(self) -> State:
        """Go back from the run's summary."""
        self.answer_summary("To the meadow")
        return self.until_in_hub()


def keys_towards(dx: float, dy: float, near: float) -> set[str]:
    """Return the keys that lead along a way, none if it is short on both axes."""
    keys = set()
    if abs(dx) > near:
        keys.add("KeyD" if dx > 0 else "KeyA")
    if abs(dy) > near:
        keys.add("KeyS" if dy > 0 else "KeyW")
    return keys
