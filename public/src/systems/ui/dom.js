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

/** The overlay that every part of the page over the canvas lives in. */
export const overlay = () => document.getElementById("ui");

function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) element.addEventListener(event, listener);
}
