import { setSetting, settings } from "../settings.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";

const SLIDERS = [
  { name: "sound", label: "Sound", min: 0, max: 1, step: 0.1 },
  { name: "music", label: "Music", min: 0, max: 1, step: 0.1 },
  { name: "shake", label: "Screen shake", min: 0, max: 1, step: 0.1 },
  { name: "textSize", label: "Text size", min: 0.8, max: 1.6, step: 0.1 },
];

/**
 * Shows the settings; each takes effect as it is moved.
 * @returns {Promise<void>}
 */
export function openSettings() {
  return openPanel({
    className: "settings",
    label: "Settings",
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, "Settings"),
      ...SLIDERS.map(slider),
      motionSwitch(),
      el(
        "div",
        { class: "row" },
        button("Done", () => close(), { class: "button primary" }),
      ),
    ],
  });
}

function slider({ name, label, ...range }) {
  const percent = () => `${Math.round(settings[name] * 100)} %`;
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
  return el("label", { class: "setting" }, el("span", {}, label), input, value);
}

function motionSwitch() {
  const input = el("input", {
    type: "checkbox",
    checked: settings.reducedMotion,
    on: { change: () => setSetting("reducedMotion", input.checked) },
  });
  return el("label", { class: "setting" }, el("span", {}, "Reduced motion"), input);
}
