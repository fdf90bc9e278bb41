/** A map of meanings on the floor: two axes with their ends, how near one stands, and what is to be found. */
import { k } from "../../context.js";
import { holdOf, placeOf } from "../../rules/dungeon/devices/compass.js";
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";
import { stampWord } from "./things.js";

const RINGS = [0.34, 0.67, 1];
const END = 1.14;
const ENDS = [
  ["cold", -END, 0],
  ["fire", END, 0],
  ["wet", 0, -END],
  ["dry", 0, END],
];

const line = (from, to, width, color, opacity) =>
  k.drawLine({ p1: k.vec2(from.x, from.y), p2: k.vec2(to.x, to.y), width, color, opacity });

function drawAxes(device) {
  const { x, y, size } = device;
  const edge = { pos: k.vec2(x - size, y - size), width: size * 2, height: size * 2, radius: 12 };
  k.drawRect({ ...edge, color: tints.indigo, opacity: 0.7, outline: { width: 4, color: tints.iris } });
  for (const share of RINGS)
    k.drawCircle({
      ...{ pos: k.vec2(x, y), radius: size * share * 0.94, fill: false },
      outline: { width: 2, color: tints.iris, opacity: 0.45 },
    });
  line({ x: x - size, y }, { x: x + size, y }, 4, tints.sky, 0.8);
  line({ x, y: y - size }, { x, y: y + size }, 4, tints.sky, 0.8);
  for (const [word, across, down] of ENDS) stampWord(word, x + across * size, y + down * size, 48);
}

/** What was found already stays at its place, as the neighbours by which the next is found. */
function drawFound({ places, found, ...device }) {
  for (const { word, at } of places.slice(0, found)) {
    const { x, y } = placeOf(device, at);
    stamp("soft-dot", x, y, { scale: 1.8, tint: tints.butter, opacity: 0.5 });
    stampWord(word, x, y, 42);
  }
}

/** Draws the floor of a compass. */
export function drawCompassFloor(device) {
  drawAxes(device);
  drawFound(device);
}

/** Draws what floats over the middle: what is to be found, and how warm one is, as a bar and a ring. */
export function drawCompassAir(device, hero, time) {
  const { x, y, on, places, found, score, inside, size } = device;
  if (on) return;
  const top = y - size - 152 + (settings.reducedMotion ? 0 : Math.sin(time * 2) * 4);
  stamp("babble-answer", x, top, { scale: 0.9, frame: 2 });
  stampWord(places[found].word, x, top - 8, 46);
  places.forEach((_, index) => {
    const at = x + (index - (places.length - 1) / 2) * 20;
    stamp("dot", at, top + 58, { scale: 0.75, tint: tints.ink });
    stamp("dot", at, top + 58, { scale: 0.5, tint: index < found ? tints.butter : tints.plum });
  });
  if (!inside) return;
  const near = Math.round(score * 10);
  for (let step = 0; step < 10; step += 1) {
    const angle = -Math.PI / 2 + ((step + 0.5) / 10) * 2 * Math.PI;
    const at = { x: hero.x + Math.cos(angle) * 48, y: hero.y - 4 + Math.sin(angle) * 48 };
    stamp("dot", at.x, at.y, { scale: 0.75, tint: tints.ink });
    stamp("dot", at.x, at.y, { scale: 0.52, tint: step < near ? tints.butter : tints.plum });
  }
  const hold = holdOf(device);
  if (hold > 0) stamp("ring-thick", hero.x, hero.y - 4, { scale: 1.3 - hold * 0.6, tint: tints.ice });
}
