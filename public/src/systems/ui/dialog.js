import { fill, loadText } from "../../text/load.js";
import { hasSprite, spriteCanvas } from "../assets.js";
import { play } from "../audio.js";
import { inputDevice, isKeyOf, onDevice } from "../input.js";
import { settings } from "../settings.js";
import { el } from "./dom.js";
import { keySign } from "./keys.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";
import { typeText } from "./typing.js";

const { talk: words } = await loadText("ui");
await loadStyle("talk");

const ADVANCE_KEYS = new Set(["Enter", " "]);
const SPOKEN = "talk-spoken";

const goesOn = (event) =>
  ADVANCE_KEYS.has(event.key) || isKeyOf(event, "interact") || isKeyOf(event, "attack");

/** Who says the line that is on show. */
let speaking = null;

/** The name of who speaks at this moment, null while nobody does. */
export const whoSpeaks = () => speaking;

/** The talk that is open, so that what is said meanwhile waits its turn. */
let open = Promise.resolve();

/**
 * Lets someone speak, line after line: a press shows the whole line at once, the next one goes on; Escape and a button skip all.
 * Opened while another talk is open, it follows that one.
 * @param {{speaker: string, portrait?: string, lines: (string | {speaker?: string, portrait?: string, text: string})[]}}
 *   talk `portrait` is a sprite's name.
 * @returns {Promise<void>} When the last line is read.
 */
export function openDialog({ speaker, portrait, lines }) {
  const said = lines.map((line) => ({
    speaker,
    portrait,
    ...(typeof line === "string" ? { text: line } : line),
  }));
  open = open.then(() => (said.length > 0 ? converse(said) : undefined));
  return open;
}

function converse(lines) {
  const view = createView();
  let index = -1;
  let typing = { finish: () => false };
  let goOn = () => {};

  function next(close) {
    if (typing.finish()) return;
    index += 1;
    if (index === lines.length) return close();
    show(view, lines[index], index === lines.length - 1);
    const pitch = pitchOf(lines[index].speaker);
    typing = typeText(view.text, lines[index].text, {
      instant: settings.reducedMotion,
      onSound: () => play("talk", { pitch }),
    });
  }

  return openPanel({
    className: "talk",
    label: fill(words.says, { speaker: lines[0].speaker }),
    describedBy: SPOKEN,
    onEscape: undefined,
    onKey(event) {
      if (event.target === view.skip || event.repeat || !goesOn(event)) return;
      event.preventDefault();
      goOn();
    },
    content(close) {
      goOn = () => next(close);
      view.box.addEventListener("click", ({ target }) => (view.skip.contains(target) ? close() : goOn()));
      goOn();
      return [view.box];
    },
  }).finally(() => {
    typing.finish();
    view.stop();
    speaking = null;
  });
}

/** Everyone has a voice of their own, always the same. */
function pitchOf(speaker) {
  const sum = [...speaker].reduce((total, letter) => total + letter.codePointAt(0), 0);
  return 0.8 + (sum % 9) * 0.06;
}

function createView() {
  const view = {
    portrait: el("div", { class: "talk-portrait", "aria-hidden": "true" }),
    name: el("p", { class: "talk-name" }),
    text: el("p", { class: "talk-text", "aria-hidden": "true" }),
    spoken: el("p", { id: SPOKEN, class: "unseen", "aria-live": "polite" }),
    next: el("button", { type: "button", class: "talk-next", autofocus: true }),
    skip: el("button", { type: "button", class: "talk-skip" }),
  };
  const writeSkip = () => view.skip.replaceChildren(words.skip, skipSign());
  writeSkip();
  view.stop = onDevice(writeSkip);
  view.box = el(
    "div",
    { class: "talk-box" },
    view.portrait,
    el(
      "div",
      { class: "talk-words" },
      view.name,
      view.text,
      view.spoken,
      el("div", { class: "talk-keys" }, view.skip, view.next),
    ),
  );
  return view;
}

/** The button that skips: Escape, and on a gamepad the one that dashes elsewhere. A finger presses the word itself. */
function skipSign() {
  const device = inputDevice();
  if (device === "touch") return "";
  return keySign(device === "gamepad" ? "dodge" : "pause");
}

function show(view, { speaker, portrait, text }, isLast) {
  speaking = speaker;
  view.name.textContent = speaker;
  view.spoken.textContent = fill(words.line, { speaker, text });
  view.next.textContent = isLast ? words.close : words.next;
  view.next.dataset.last = String(isLast);
  view.skip.hidden = isLast;
  view.portrait.hidden = !portrait || !hasSprite(portrait);
  if (!view.portrait.hidden) view.portrait.replaceChildren(spriteCanvas(portrait, { scale: 2 }));
}
