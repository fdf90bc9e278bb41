import { gameClock } from "../gameClock.js";
import { el, overlay } from "./dom.js";
import { onArrow } from "./focus.js";

/**
 * Opens a modal panel: the browser holds the focus in it and gives it back, the game's clock stands still, arrows move
 * between buttons, and key presses do not reach the game.
 * @template T
 * @param {object} panel
 * @param {string} panel.className
 * @param {string} panel.label What a screen reader calls it.
 * @param {string} [panel.describedBy] The id of what a screen reader says after that.
 * @param {(close: (answer: T) => void) => (Node | string)[]} panel.content
 * @param {T} [panel.onEscape] The answer of the Escape key; without one, Escape does nothing.
 * @param {(event: KeyboardEvent) => void} [panel.onKey] Sees keys before the arrows do.
 * @param {number} [panel.guard] Milliseconds in which nothing is taken: a hand that was still fighting decides nothing.
 * @returns {Promise<T>}
 */
export function openPanel({ className, label, describedBy, content, onKey, guard = 0, ...rest }) {
  return new Promise((resolve) => {
    const resume = gameClock.pause();
    const dialog = el("dialog", { class: `panel ${className}`, "aria-label": label, tabIndex: -1 });
    if (describedBy) dialog.setAttribute("aria-describedby", describedBy);
    const close = (answer) => {
      if (!dialog.isConnected) return;
      dialog.close();
      dialog.remove();
      resume();
      resolve(answer);
    };
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      if ("onEscape" in rest) close(rest.onEscape);
    });
    guardFor(dialog, guard);
    holdKeys(dialog, onKey);
    dialog.append(...content(close));
    overlay().append(dialog);
    dialog.showModal();
    // The focus may lie far down; whoever reads begins at the top.
    dialog.scrollTop = 0;
  });
}

/** For a moment neither keys nor presses do anything; a key that was held before means nothing until it is let go. */
function guardFor(dialog, milliseconds) {
  const openAt = performance.now() + milliseconds;
  const isEarly = () => performance.now() < openAt;
  const pressed = new Set();
  const refuse = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  dialog.addEventListener(
    "keydown",
    (event) => {
      if (isEarly() || (event.repeat && !pressed.has(event.code))) refuse(event);
      else pressed.add(event.code);
    },
    { capture: true },
  );
  // A button is pressed as Space is let go, which says nothing here if it went down elsewhere.
  dialog.addEventListener("keyup", (event) => pressed.delete(event.code) || event.preventDefault());
  dialog.addEventListener("click", (event) => isEarly() && refuse(event), { capture: true });
}

/** Releases still reach the game: a key that was held when the panel opened must not stay held for ever. */
function holdKeys(dialog, onKey) {
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation();
    onKey?.(event);
    if (!event.defaultPrevented) onArrow(event);
    // Chrome closes a dialog at the second Escape whatever its cancel event says.
    if (event.key === "Escape") {
      event.preventDefault();
      dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    }
  });
}
