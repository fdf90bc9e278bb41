"""A gamepad that no hand holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

from tests.support.game import Game

PLUG_IN = """
  window.pad = {
    index: 0, id: "Standard gamepad", mapping: "standard", connected: true, axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, () => ({ pressed: false, value: 0 })),
  };
  navigator.getGamepads = () => [window.pad];
"""
NOTICE = "dispatchEvent(Object.assign(new Event('gamepadconnected'), { gamepad: window.pad }))"
CHANGE = """async ([button, pressed]) => {
  const frame = () => new Promise(requestAnimationFrame);
  pad.buttons[button].pressed = pressed;
  await frame();
  await frame();
}"""
"""The page looks at its gamepads once a frame: after two it has seen what changed."""


class Button(IntEnum):
    """The buttons by their number in the standard mapping, and by the letters that stand on them."""

    A = 0
    B = 1
    X = 2
    Y = 3
    RIGHT_SHOULDER = 5
    SELECT = 8
    START = 9
    UP = 12
    DOWN = 13
    LEFT = 14
    RIGHT = 15


class Pad:
    """The gamepad of a game whose page is not open yet."""

    def __init__(self, game: Game) -> None:
        self._page = game.page
        self._page.add_init_script(PLUG_IN)

    def connect(self) -> None:
        """Let the open page know of it."""
        self._page.evaluate(NOTICE)

    def press(self, *buttons: Button) -> None:
        """Press one button after the other."""
        for button in buttons:
            with self.holding(button):
                pass

    @contextmanager
    def holding(self, button: Button) -> Iterator[None]:
        """Hold a button down for as long as the block lasts."""
        self._page.evaluate(CHANGE, [button, True])
        try:
            yield
        finally:
            self._page.evaluate(CHANGE, [button, False])
