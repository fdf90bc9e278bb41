/** The touch stick and buttons: a stick wherever the left thumb lands, buttons under the right one. */
import { loadText } from "../text/load.js";
import { stickDirection } from "./inputState.js";

const { actions: labels } = await loadText("ui");

const STICK = { reach: 52, dead: 8 };
const BUTTONS = [
  { name: "attack", modes: ["arena", "dungeon"] },
  { name: "dodge", modes: ["arena", "dungeon"] },
  { name: "interact", modes: ["hub", "dungeon"] },
  { name: "pause", modes: ["hub", "arena", "dungeon"] },
];
const root = document.createElement("div");

function addButton({ name, modes }, ports) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `touch-button touch-${name}`;
  button.dataset.modes = modes.join(" ");
  button.dataset.sign = name;
  button.setAttribute("aria-label", labels[name]);
  // A touch must not move the focus, or Space would press this button on a device that has both.
  button.tabIndex = -1;
  const release = () => {
    button.classList.remove("is-down");
    ports.release(name);
  };
  button.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    button.setPointerCapture(event.pointerId);
    button.classList.add("is-down");
    ports.press(name, [name], "touch");
  });
  button.addEventListener("pointerup", release);
  button.addEventListener("pointercancel", release);
  root.append(button);
}

function addStick(ports) {
  const zone = document.createElement("div");
  zone.className = "touch-stick-zone";
  zone.innerHTML = '<div class="touch-stick"><div class="touch-knob"></div></div>';
  const [stick] = zone.children;
  const [knob] = stick.children;
  let finger = null;
  let origin = { x: 0, y: 0 };

  const move = (event) => {
    if (event.pointerId !== finger) return;
    const dx = event.clientX - origin.x;
    const dy = event.clientY - origin.y;
    const pull = Math.min(1, STICK.reach / Math.max(1, Math.hypot(dx, dy)));
    knob.style.transform = `translate(${dx * pull}px, ${dy * pull}px)`;
    const { x, y } = stickDirection(dx, dy, STICK);
    ports.stick(x, y, "touch");
  };
  const release = (event) => {
    if (event.pointerId !== finger) return;
    finger = null;
    zone.classList.remove("is-down");
    knob.style.transform = "";
    ports.stick(0, 0, "touch");
  };
  zone.addEventListener("pointerdown", (event) => {
    if (finger !== null) return;
    event.preventDefault();
    finger = event.pointerId;
    origin = { x: event.clientX, y: event.clientY };
    zone.setPointerCapture(finger);
    zone.classList.add("is-down");
    stick.style.transform = `translate(${origin.x}px, ${origin.y}px)`;
  });
  zone.addEventListener("pointermove", move);
  zone.addEventListener("pointerup", release);
  zone.addEventListener("pointercancel", release);
  root.append(zone);
}

/**
 * Builds the controls; they show on screens that are touched first, or after the first touch on any other.
 * @param {{press: Function, release: Function, stick: Function}} ports
 */
export function watchTouch(ports) {
  root.id = "touch";
  addStick(ports);
  for (const button of BUTTONS) addButton(button, ports);
  document.body.append(root);
  const show = () => root.classList.add("is-shown");
  if (matchMedia("(pointer: coarse)").matches) show();
  else addEventListener("touchstart", show, { once: true, passive: true });
}

/**
 * Says which buttons are of use where the player is.
 * @param {"hub" | "arena" | "dungeon" | "none"} mode
 */
export function setTouchMode(mode) {
  root.dataset.mode = mode;
}
