import { cleanName, NAME_LENGTH, nameProblem } from "../../rules/names.js";
import { fill, loadText } from "../../text/load.js";
import { inputDevice } from "../input.js";
import { button, el, overlay, weave } from "./dom.js";
import { onArrow } from "./focus.js";
import { logo } from "./logo.js";

const { title: text, name: problems } = await loadText("ui");

/**
 * @typedef {object} TitleActions
 * @property {(name: string) => void} start @property {() => void} goOn @property {() => void} newGame
 * @property {() => void} boards @property {() => void} settings
 */

/**
 * Shows the title: the logo, and below it what the player can do.
 * @param {TitleActions} actions
 */
export function addTitleMenu(actions) {
  const notice = el("p", { class: "notice", role: "status", hidden: true });
  const content = el("div", { class: "title-content" });
  const card = el("div", { class: "title-card" }, notice, content, extras(actions));
  const screen = el("main", { class: "title" }, logo(), card);
  screen.addEventListener("keydown", onArrow);
  overlay().prepend(screen);

  return {
    element: screen,
    /** Whether a player with a save is choosing a name for a new one. */
    renaming: false,
    /** A line above the rest, about the server; null takes it away. */
    notify(news) {
      notice.textContent = news ?? "";
      notice.hidden = news === null;
    },
    showWaiting() {
      content.replaceChildren(el("p", { class: "title-wait busy" }, text.waiting));
    },
    showName(label, name) {
      const form = content.querySelector("form");
      if (form) form.elements.start.textContent = label;
      else content.replaceChildren(nameForm(label, name, actions.start));
      // Where fingers type, a focus would call up the keyboard before it is wanted.
      if (inputDevice() !== "touch") content.querySelector("input").focus({ preventScroll: true });
    },
    showWelcome(name) {
      content.replaceChildren(...welcome(name, actions));
      content.querySelector("button").focus({ preventScroll: true });
    },
    remove: () => screen.remove(),
  };
}

function extras({ boards, settings }) {
  return el(
    "div",
    { class: "row title-extras" },
    button(text.boards, boards, { class: "button small" }),
    button(text.settings, settings, { class: "button small" }),
  );
}

function welcome(name, { goOn, newGame }) {
  return [
    el("p", { class: "title-hello" }, ...weave(text.hello, { name: el("strong", { dir: "auto" }, name) })),
    el(
      "div",
      { class: "column" },
      button(text.goOn, goOn, { class: "button primary large" }),
      button(text.newGame, newGame),
    ),
  ];
}

/** Whoever holds a gamepad has no letters to type a name with. */
function suggestion(input) {
  let turn = Math.floor(Math.random() * text.suggestions.length);
  const suggest = () => {
    turn = (turn + 1) % text.suggestions.length;
    input.value = text.suggestions[turn];
    input.dispatchEvent(new Event("input"));
  };
  return button("", suggest, { class: "button dice", "aria-label": text.suggest, title: text.suggest });
}

function nameForm(label, name, start) {
  const problem = el("p", { id: "name-problem", class: "name-problem", role: "alert" });
  const input = el("input", {
    id: "name",
    name: "name",
    type: "text",
    value: name,
    autocomplete: "nickname",
    autocapitalize: "words",
    spellcheck: false,
    enterKeyHint: "go",
    dir: "auto",
    "aria-describedby": "name-problem",
  });
  const check = () => {
    const found = nameProblem(cleanName(input.value));
    problem.textContent = found ? fill(problems[found.problem], { ...found, most: NAME_LENGTH }) : "";
    input.setAttribute("aria-invalid", String(found !== null));
    return found === null;
  };
  input.addEventListener("input", check);
  return el(
    "form",
    {
      class: "name-form",
      noValidate: true,
      on: {
        submit(event) {
          event.preventDefault();
          if (check()) start(cleanName(input.value));
          else input.focus();
        },
      },
    },
    el("label", { htmlFor: "name" }, text.ask),
    el("div", { class: "name-row" }, input, suggestion(input)),
    problem,
    el("button", { name: "start", type: "submit", class: "button primary large" }, label),
  );
}
