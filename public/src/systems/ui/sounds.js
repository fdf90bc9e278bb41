import { play } from "../audio.js";

/** Lets every button of the page be heard; a second call changes nothing. */
export function soundThePage() {
  document.addEventListener("click", onClick);
  document.addEventListener("focusin", onFocus);
  // A cancel does not bubble.
  document.addEventListener("cancel", onCancel, { capture: true });
}

function onClick({ target }) {
  const pressed = target.closest?.("#ui button");
  // Talk has a voice of its own.
  if (!pressed || pressed.closest(".talk")) return;
  play(pressed.matches(".card") ? "card" : "confirm");
}

function onFocus({ target }) {
  if (target.matches?.("#ui button:focus-visible")) play("move");
}

function onCancel() {
  play("back");
}
