/** Gamepads in the standard mapping: the left stick and the cross move; in a panel or menu they move the focus. */
import { stickDirection } from "./inputState.js";

const STICK = { reach: 0.95, dead: 0.2 };
/** How far the stick is pushed when it means the next button, and how fast it goes on while it is held. */
const PUSH = 0.55;
const REPEAT_MS = { first: 380, next: 130 };

const FAMILIES = { playstation: /playstation|dualshock|dualsense|054c/i, nintendo: /nintendo|057e/i };

const BUTTONS = [
  { index: 0, actions: ["attack"], key: "Enter" },
  { index: 1, actions: ["dodge"], key: "Escape" },
  { index: 2, actions: ["attack"] },
  { index: 3, actions: ["interact"] },
  { index: 4, actions: ["map"], key: "PageUp" },
  { index: 5, actions: ["dodge"], key: "PageDown" },
  { index: 7, actions: ["dodge"] },
  { index: 8, actions: ["journal"], key: "Escape" },
  { index: 9, actions: ["pause"], key: "Escape" },
  { index: 12, actions: ["up"], key: "ArrowUp" },
  { index: 13, actions: ["down"], key: "ArrowDown" },
  { index: 14, actions: ["left"], key: "ArrowLeft" },
  { index: 15, actions: ["right"], key: "ArrowRight" },
];

const connectedPad = () => navigator.getGamepads().find((candidate) => candidate?.connected);

/** Whose signs the buttons of the gamepad in use bear. @returns {"playstation" | "nintendo" | "letters"} */
export function padFamily() {
  const id = connectedPad()?.id ?? "";
  const family = Object.keys(FAMILIES).find((name) => FAMILIES[name].test(id));
  return /** @type {any} */ (family ?? "letters");
}

/** The panel or menu that is in front, if there is one: what a gamepad presses is meant for it. */
function menuInFront() {
  return [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.querySelector("main.title");
}

function turnTab(menu, step) {
  const tabs = [...menu.querySelectorAll('[role="tab"]')];
  const open = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  const next = tabs[(open + step + tabs.length) % tabs.length];
  next?.click();
  next?.focus();
}

/** What Enter does by itself where a person presses it, which the browser does for nobody else. */
function answer(target) {
  if (target.matches('button, a, input[type="checkbox"]')) target.click();
  else target.form?.requestSubmit();
}

/**
 * Presses a key where the focus is in a menu.
 * @param {Element} menu
 * @param {string} key As `KeyboardEvent.key`; page keys turn tabs.
 */
function pressInMenu(menu, key) {
  if (key.startsWith("Page")) return turnTab(menu, key === "PageUp" ? -1 : 1);
  const focused = document.activeElement;
  const target = focused && menu.contains(focused) ? focused : menu;
  const event = new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true });
  if (target.dispatchEvent(event) && key === "Enter") answer(target);
}

/** The way that cross and stick point in a menu, as the arrow key of that name. */
function arrowOf(pad) {
  const [x, y] = pad.axes;
  if (pad.buttons[12]?.pressed || y < -PUSH) return "ArrowUp";
  if (pad.buttons[13]?.pressed || y > PUSH) return "ArrowDown";
  if (pad.buttons[14]?.pressed || x < -PUSH) return "ArrowLeft";
  if (pad.buttons[15]?.pressed || x > PUSH) return "ArrowRight";
  return null;
}

/** Makes what plays an arrow key in menus for as long as a way is held. */
function createArrowKeys() {
  let held = null;
  let heldIn = null;
  let again = 0;
  return (pad, menu, now) => {
    const arrow = arrowOf(pad);
    const isNew = arrow !== held;
    if (isNew) heldIn = menu;
    held = arrow;
    // What was held before a menu opened was not meant for it.
    if (!arrow || !menu || heldIn !== menu || !(isNew || now >= again)) return false;
    again = now + (isNew ? REPEAT_MS.first : REPEAT_MS.next);
    pressInMenu(menu, arrow);
    return true;
  };
}

function readButtons(pad, down, menu, ports) {
  for (const { index, actions, key } of BUTTONS) {
    const isDown = pad.buttons[index]?.pressed ?? false;
    if (isDown === down.has(index)) continue;
    if (!isDown) {
      down.delete(index);
      ports.release(`pad${index}`);
      continue;
    }
    down.add(index);
    ports.use("gamepad");
    if (!menu) ports.press(`pad${index}`, actions, "gamepad");
    else if (key && index < 12) pressInMenu(menu, key);
  }
}

/**
 * Polls the first gamepad once one is there; the platform sends no events for its buttons.
 * @param {{press: Function, release: Function, stick: Function, use: Function}} ports
 */
export function watchGamepads(ports) {
  const down = new Set();
  const pressArrows = createArrowKeys();
  let moved = false;
  let polling = false;

  function poll() {
    const pad = connectedPad();
    polling = Boolean(pad);
    if (!pad) return;
    const menu = menuInFront();
    readButtons(pad, down, menu, ports);
    if (pressArrows(pad, menu, performance.now())) ports.use("gamepad");
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
