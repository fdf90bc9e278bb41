import { pageOf, TUTORIAL } from "../../content/tutorial.js";
import { entryOf } from "../../rules/lens.js";
import { figure, fill, loadText } from "../../text/load.js";
import { isKeyOf, onEscape } from "../input.js";
import { answerLog } from "../saveload.js";
import { setSetting, settings } from "../settings.js";
import { announce, button, el, overlay } from "./dom.js";
import { keySign } from "./keys.js";
import { loadStyle } from "./style.js";

const { lens: text } = await loadText("ui");
await loadStyle("lens");

/** Whether the server has the tutorial: it is there once it was built. */
const hasTutorial = await fetch(TUTORIAL, { method: "HEAD", signal: AbortSignal.timeout(3000) }).then(
  ({ ok }) => ok,
  () => false,
);

/**
 * Opens the lens at the side of the view. The game goes on, and keeps its keys while the focus is not in here.
 * @param {() => void} onClose
 * @returns {() => void} closes it
 */
export function openLens(onClose) {
  const list = el("ol", {}, ...answerLog.latest.map(entry));
  const panel = el("section", { class: "lens", "aria-label": text.title, data: { ownKeys: "" } });
  const stops = [
    onEscape(close),
    answerLog.onTold((told) => {
      list.prepend(entry(told));
      if (list.childElementCount > answerLog.most) list.lastElementChild.remove();
    }),
  ];

  function close() {
    if (!panel.isConnected) return;
    for (const stop of stops) stop();
    const hadFocus = panel.contains(document.activeElement);
    panel.remove();
    if (hadFocus) document.getElementById("game").focus();
    onClose();
  }

  listen(panel, close);
  panel.append(head(close), log(...help(), list));
  overlay().append(panel);
  announce(text.opened);
  return close;
}

/** A mouse leaves the focus with the game, so that its keys go on. */
function listen(panel, close) {
  panel.addEventListener("click", ({ detail }) => {
    if (detail > 0) /** @type {HTMLElement} */ (document.activeElement)?.blur();
  });
  panel.addEventListener("keydown", (event) => isKeyOf(event, "lens") && close());
}

function head(close) {
  const shut = button("×", close, { class: "lens-close", "aria-label": text.close, title: text.close });
  return el("header", {}, el("h2", {}, text.title), keySign("lens"), shut);
}

/** What this is, the first time. */
function help() {
  if (settings.lensKnown) return [];
  setSetting("lensKnown", true);
  return [el("p", { class: "lens-help" }, text.help)];
}

/** It is read when one wants to; said as it comes it would talk all the time. */
const log = (...content) =>
  el(
    "div",
    { class: "lens-log", role: "log", "aria-live": "off", "aria-label": text.log, tabIndex: 0 },
    ...content,
  );

const milliseconds = (ms, digits) =>
  fill(text.ms, {
    time: figure(ms, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });

/** @param {import("../../rules/answerLog.js").Told} told */
function entry(told) {
  const { method, path, status, ms, lines } = entryOf(told);
  return el(
    "li",
    {},
    el(
      "p",
      { class: "lens-request" },
      el("code", {}, el("b", {}, method), ` ${path}`),
      el("span", { class: "lens-status", data: { ok: String(status < 400) } }, String(status)),
      el("span", { class: "lens-time", title: text.whole }, milliseconds(ms, 0)),
    ),
    el("ul", {}, ...lines.map(line)),
  );
}

/** @param {import("../../rules/lens.js").Line} line */
function line({ commands, script, key, ms, aside }) {
  const time =
    ms === null
      ? el("span", { class: "lens-known", title: text.knownTip }, text.known)
      : el("span", { class: "lens-time" }, milliseconds(ms, 2));
  const names = commands.flatMap((command) => [name(command, key), " "]);
  const within = script ? [" ", el("i", {}, script)] : [];
  return el("li", { data: { aside: String(aside) } }, el("code", {}, ...names, key, ...within), time);
}

function name(command, key) {
  if (!hasTutorial) return el("b", {}, command);
  const title = fill(text.page, { command });
  return el("a", { href: pageOf({ command, key }), target: "_blank", rel: "noopener", title }, command);
}
