import { figure, keepLanguage, LANGUAGES, language, loadText } from "../../text/load.js";
import { requestSave } from "../saving.js";
import { setSetting, settings } from "../settings.js";
import { currentScene } from "../travel.js";
import { confirmChoice } from "./confirm.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { settings: text, relocate } = await loadText("ui");
await loadStyle("settings");

const SLIDERS = [
  { name: "sound", min: 0, max: 1, step: 0.1 },
  { name: "music", min: 0, max: 1, step: 0.1 },
  { name: "shake", min: 0, max: 1, step: 0.1 },
  { name: "textSize", min: 0.8, max: 1.6, step: 0.1 },
];
const SWITCHES = ["reducedMotion", "highContrast"];
/** Nobody waits longer for a last save than this; what it could not send is sent on the next visit. */
const SAVING_MS = 1500;

/**
 * Shows the settings; each takes effect as it is moved.
 * @returns {Promise<void>}
 */
export function openSettings() {
  return openPanel({
    className: "settings",
    label: text.title,
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, text.title),
      ...SLIDERS.map(slider),
      el("div", { class: "switches" }, ...SWITCHES.map(toggle)),
      languages(),
      el(
        "div",
        { class: "row" },
        button(text.controls, async () => (await import("./controlsPanel.js")).openControls()),
        button(text.data, async () => (await import("./dataPanel.js")).openData()),
        button(text.done, () => close(), { class: "button primary" }),
      ),
    ],
  });
}

function slider({ name, ...range }) {
  const percent = () => figure(settings[name], { style: "percent" });
  const value = el("output", {}, percent());
  const input = el("input", {
    type: "range",
    ...range,
    value: String(settings[name]),
    on: {
      input() {
        setSetting(name, Number(input.value));
        value.textContent = percent();
      },
    },
  });
  return el("label", { class: "setting" }, el("span", {}, text[name]), input, value);
}

function toggle(name) {
  const input = el("input", {
    type: "checkbox",
    checked: settings[name],
    on: { change: () => setSetting(name, input.checked) },
  });
  return el("label", { class: "setting" }, el("span", {}, text[name]), input);
}

function languages() {
  const choices = Object.entries(LANGUAGES).map(([name, own]) =>
    button(own, () => relocateTo(name), {
      class: "button small choice",
      lang: name,
      "aria-pressed": String(name === language),
    }),
  );
  return el(
    "div",
    { class: "setting", role: "group", "aria-label": text.language },
    el("span", {}, text.language),
    ...choices,
  );
}

/** All that is on the page was read in one language; another begins with a new page. */
async function relocateTo(name) {
  if (name === language) return;
  if (currentScene() !== "title" && !(await confirmChoice(relocate))) return;
  keepLanguage(name);
  await Promise.race([requestSave(), new Promise((resolve) => setTimeout(resolve, SAVING_MS))]);
  location.reload();
}
