import { spreadDown } from "../../rules/apart.js";
import { directionTo } from "../../rules/compass.js";
import { tileSize } from "../../rules/tiles.js";
import { fill, loadText } from "../../text/load.js";
import { spriteCanvas } from "../assets.js";
import { isKeyOf } from "../input.js";
import { button, el } from "./dom.js";
import { drawMap } from "./mapPicture.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";
import { scrollByKey } from "./tabs.js";

const { map: text } = await loadText("ui");

/**
 * @typedef {import("../../rules/run/types.js").Point} Point
 * @typedef {object} Here
 * @property {string} title What the place is called.
 * @property {Point} you @property {{sprite: string, x: number, y: number}[]} walkers Who else is about.
 * @property {{text: string, at: Point | null}} quest
 * @property {{name: string, x: number, y: number}[]} places
 */

/** Pixels between two names. */
const GAP = 3;

/** @type {Promise<void> | null} The map that is open: there is only one. */
let open = null;

/**
 * Opens the map of a place: where one is, what there is, and where the quest leads.
 * @param {{map: import("../../content/maps/build.js").GameMap} & Here} here
 * @returns {Promise<void>} When it is closed.
 */
export function openMap(here) {
  open ??= show(here).finally(() => {
    open = null;
  });
  return open;
}

async function show({ map, title, you, walkers, quest, places }) {
  await loadStyle("story");
  const list = el(
    "ul",
    { class: "map-places", tabIndex: 0, "aria-label": text.places },
    ...entries(you, quest, places),
  );
  await openPanel({
    className: "map",
    label: fill(text.label, { place: title }),
    onEscape: undefined,
    onKey(event) {
      if (isKeyOf(event, "map")) event.target.dispatchEvent(new Event("cancel", { bubbles: true }));
      scrollByKey(list, event);
    },
    content: (close) => [
      el("h2", {}, title),
      picture(map, { you, walkers, quest, places }),
      el(
        "div",
        { class: "map-side" },
        el("p", { class: "map-quest" }, quest.text),
        list,
        el(
          "div",
          { class: "row" },
          button(text.close, () => close(), { autofocus: true }),
        ),
      ),
    ],
  });
}

/** The picture, and pins on it that stay as large as the text is. A screen reader has the list instead. */
function picture(map, { you, walkers, quest, places }) {
  const size = { width: map.tiles[0].length * tileSize, height: map.tiles.length * tileSize };
  const pin = (point, what, ...content) => {
    const node = el("span", { class: `map-pin ${what}` }, ...content);
    node.style.setProperty("--across", String(point.x / size.width));
    node.style.setProperty("--down", String(point.y / size.height));
    return node;
  };
  const frame = el("div", { class: "map-picture", "aria-hidden": "true" }, drawMap(map, walkers));
  frame.append(
    ...places.map((place, i) =>
      pin(place, "is-place", el("b", { class: "badge" }, String(i + 1)), el("span", {}, place.name)),
    ),
  );
  if (quest.at) frame.append(pin(quest.at, "is-quest"));
  frame.append(pin(you, "is-you", spriteCanvas("bean")));
  frame.style.setProperty("--ratio", String(size.width / size.height));
  new ResizeObserver(() => keepApart(frame)).observe(frame);
  return frame;
}

/** Moves names down that lie over others or under the head. While the panel opens it is smaller than its layout. */
function keepApart(frame) {
  const pins = [...frame.querySelectorAll(".is-place")];
  for (const pin of pins) pin.style.marginTop = "0";
  const whole = frame.getBoundingClientRect();
  const shrunk = whole.width / frame.offsetWidth;
  const boxes = pins.map((pin) => pin.getBoundingClientRect());
  const besideYou = spreadDown(boxes, GAP, [frame.querySelector(".is-you").getBoundingClientRect()]);
  // At the lower edge there may be no room to make way.
  const fits = boxes.every(({ bottom }, index) => bottom + besideYou[index] <= whole.bottom);
  const shifts = fits ? besideYou : spreadDown(boxes, GAP);
  for (const [index, pin] of pins.entries()) pin.style.marginTop = `${shifts[index] / shrunk}px`;
}

function entries(you, quest, places) {
  const isGoal = ({ x, y }) => quest.at !== null && quest.at.x === x && quest.at.y === y;
  return places.map((place, i) =>
    el(
      "li",
      {},
      el("b", { class: "badge", "aria-hidden": "true" }, String(i + 1)),
      el("span", {}, place.name),
      el("small", {}, text.way[directionTo(you, place)]),
      isGoal(place) && el("em", {}, text.quest),
    ),
  );
}
