/** Gamepads in the standard mapping: the left stick and the cross move; in a panel they move the focus. */
import { gameClock } from "./gameClock.js";
import { stickDirection } from "./inputState.js";

const STICK = { reach: 0.95, dead: 0.2 };
const BUTTONS = [
  { index: 0, actions: ["attack", "confirm"], key: "Enter" },
  { index: 1, actions: ["dodge"], key: "Escape" },
  { index: 2, actions: ["attack"] },
  { index: 3, actions: ["interact"] },
  { index: 4, actions: ["map"] },
  { index: 5, actions: ["dodge"] },
  { index: 7, actions: ["dodge"] },
  { index: 8, actions: ["journal"], key: "Escape" },
  { index: 9, actions: ["pause"], key: "Escape" },
  { index: 12, actions: ["up"], key: "ArrowUp" },
  { index: 13, actions: ["down"], key: "ArrowDown" },
  { index: 14, actions: ["left"], key: "ArrowLeft" },
  { index: 15, actions: ["right"], key: "ArrowRight" },
];

/** Lets a gamepad work any panel that a keyboard can work. */
function pressInPanel(key) {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true });
  const untouched = target.dispatchEvent(event);
  if (key === "Enter" && untouched && target.matches("button, a")) target.click();
}

function readButtons(pad, down, ports) {
  for (const { index, actions, key } of BUTTONS) {
    const isDown = pad.buttons[index]?.pressed ?? false;
    if (isDown === down.has(index)) continue;
    if (!isDown) {
      down.delete(index);
      ports.release(`pad${index}`);
      continue;
    }
    down.add(index);
    if (!gameClock.paused) ports.press(`pad${index}`, actions, "gamepad");
    else if (key) pressInPanel(key);
  }
}

/**
 * Polls the first gamepad once one is there; the platform sends no events for its buttons.
 * @param {{press: Function, release: Function, stick: Function}} ports
 */
export function watchGamepads(ports) {
  const down = new Set();
  let moved = false;
  let polling = false;

  function poll() {
    const pad = navigator.getGamepads().find((candidate) => candidate?.connected);
    polling = Boolean(pad);
    if (!pad) return;
    readButtons(pad, down, ports);
    const { x, y } = stickDirection(pad.axes[0], pad.axes[1], STICK);
    // A resting stick stays silent, so that it does not hold back the touch stick.
    if (x || y || moved) ports.stick(x, y, "gamepad");
    moved = Boolean(x || y);
    requestAnimationFrame(poll);
  }

  addEventListener("gamepadconnected", () => {
    if (!polling) poll();
  });
}
