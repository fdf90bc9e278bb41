/**
 * Makes an element. Text is always set as text, never as markup.
 * @param {string} tag
 * @param {object} [properties] DOM properties; `class`, `data` and `on` (listeners by event) besides, and what begins
 *   with `aria-` or `role` as attributes.
 * @param {...(Node | string | null | false)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") element.className = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "on") listen(element, value);
    else if (name === "role" || name.startsWith("aria-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** A push button with a label and what it does. */
export function button(label, onClick, properties = {}) {
  return el("button", { type: "button", class: "button", ...properties, on: { click: onClick } }, label);
}

/**
 * Puts nodes where a text has their names in braces.
 * @param {string} text
 * @param {Record<string, Node>} nodes
 * @returns {(string | Node)[]}
 */
export const weave = (text, nodes) =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? nodes[part] : part));

/** The overlay that every part of the page over the canvas lives in. */
export const overlay = () => document.getElementById("ui");

/** Where signs show that come and go by themselves; what is added there a screen reader says. */
export const signs = () => document.getElementById("signs");

/** Tells a screen reader what others see for themselves. @param {string} text */
export function announce(text) {
  signs().querySelector(".unseen")?.remove();
  signs().append(el("p", { class: "unseen" }, text));
}

function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) element.addEventListener(event, listener);
}
