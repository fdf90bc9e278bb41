/** The day-to-day life of the oasis town: evening light, lamps, dust, flags, and the water that comes back. */
import { k } from "../context.js";
import { createTerrain } from "../rules/terrain.js";
import { tileSize } from "../rules/tiles.js";
import { stamp, tints } from "./brush.js";
import { canalCorners } from "./oasisMarks.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const DUSK = { tint: tints.purple, opacity: 0.12 };
const REACH = 240;
const WISPS = 7;
const MOTES = 16;
/** How high a lantern hangs, and how far from its pole. */
const LANTERN = { rise: 74, aside: 16 };
const FLAGS = [tints.coral, tints.butter, tints.sky, tints.pink, tints.lime];

/** A moment in which nothing moves, for those who asked for that. */
const calm = (moment) => (settings.reducedMotion ? { ...moment, time: 0 } : moment);

const isSeen = ({ x, y }, { left, right, top, bottom }) =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;

function drawDusk({ left, top, width, height }) {
  stamp("pixel", left + width / 2, top + height / 2, {
    ...DUSK,
    scaleX: width / 4 + 2,
    scaleY: height / 4 + 2,
  });
}

function drawLamp({ x, y, flip }, time) {
  const beat = 1 + 0.05 * Math.sin(time * 5 + x) + 0.03 * Math.sin(time * 13 + y);
  const lantern = x + (flip ? -LANTERN.aside : LANTERN.aside);
  stamp("soft-dot", lantern, y - 8, {
    scaleX: 5 * beat,
    scaleY: 2.6 * beat,
    tint: tints.apricot,
    opacity: 0.26,
  });
  stamp("soft-dot", lantern, y - LANTERN.rise, { scale: 2.4 * beat, tint: tints.butter, opacity: 0.32 });
  stamp("soft-dot", lantern, y - LANTERN.rise, { scale: 1.1, tint: tints.white, opacity: 0.5 });
}

/** Sand that the evening wind carries along the ground. */
function drawDust({ view, time }) {
  for (let i = 0; i < WISPS; i++) {
    const x = view.left - 200 + ((time * (38 + (i % 3) * 14) + i * 431) % (view.width + 400));
    const y = view.top + ((i * 211) % view.height) + Math.sin(time * 0.6 + i) * 18;
    stamp("soft-dot", x, y, { scaleX: 5.5, scaleY: 0.55, tint: tints.butter, opacity: 0.16 });
  }
  for (let i = 0; i < MOTES; i++) {
    const x = view.left - 20 + ((time * (52 + (i % 5) * 11) + i * 269) % (view.width + 40));
    const y = view.top + ((i * 157 + Math.sin(time * 1.1 + i * 2) * 22 + view.height) % view.height);
    stamp("dot", x, y, { scale: 0.2 + (i % 3) * 0.08, tint: tints.butter, opacity: 0.55 });
  }
}

/** A line of small flags between two points; each swings in its own time. */
function drawFlags({ from, to }, time) {
  const count = Math.round(Math.abs(to.x - from.x) / 34);
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share + 30 * 4 * share * (1 - share);
    const angle = Math.sin(time * 2.3 + x * 0.03) * 0.22;
    stamp("pixel", x, y - 1, { scaleX: 36 / 4, scaleY: 0.75, angle: (0.5 - share) * 0.3, tint: tints.ink });
    stamp("pennant", x, y, { anchor: { x: 0, y: -1 }, angle, tint: FLAGS[i % FLAGS.length] });
  }
}

/** Where the water of a canal's tile goes on to: south if it can, else east; null where it ends. */
function flowsOf({ columns, rows, groundAt }) {
  const found = [];
  const isWet = (column, row) => ["canal", "water"].includes(groundAt(column, row));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (groundAt(column, row) !== "canal") continue;
      const isSouth = isWet(column, row + 1);
      if (!isSouth && !isWet(column + 1, row)) continue;
      const [x, y] = [(column + 0.5) * tileSize, (row + 0.5) * tileSize];
      found.push({ x, y, dx: isSouth ? 0 : 1, dy: isSouth ? 1 : 0 });
    }
  return found;
}

/** A light that runs along with the water, within its tile. */
function drawGlint({ x, y, dx, dy }, time) {
  for (const side of [-1, 1]) {
    const share = (time * 0.9 + (side + 1) * 0.27 + (x + y) * 0.003) % 1;
    const along = (share - 0.5) * tileSize;
    const aside = side * 9;
    stamp("dot", x + dx * along + dy * aside, y + 6 + dy * along + dx * aside, {
      ...{ scaleX: dx ? 1 : 0.22, scaleY: dy ? 1 : 0.22 },
      ...{ tint: tints.white, opacity: 0.75 * Math.sin(share * Math.PI) },
    });
  }
}

/** The canal's water, over the dry bed that is painted into the ground, and the bridges over both. */
function drawCanal({ corners, flows, bridges }, { view, time }) {
  const moment = Math.floor(time * 4) % 4;
  for (const { column, row, mask } of corners) {
    const at = { x: column * tileSize, y: row * tileSize };
    if (isSeen(at, view)) stamp(`canal-${moment}`, at.x, at.y, { frame: mask });
  }
  if (time) for (const flow of flows) if (isSeen(flow, view)) drawGlint(flow, time);
  for (const { kind, x, y } of bridges) stamp(kind, x, y);
}

function drawWheel({ x, y }, time) {
  stamp("water-wheel", x, y - 66, { angle: time * 0.8 });
}

/**
 * Lets an oasis live.
 * @param {object} oasis
 * @param {import("../content/maps/build.js").GameMap} oasis.map
 * @param {() => {time: number, view: object}} oasis.now
 * @param {Array<{from: {x: number, y: number}, to: {x: number, y: number}}>} oasis.lines Where flags hang.
 * @param {boolean} oasis.flows Whether there is water in the canals, and the wheel turns.
 */
export function addOasisAmbience({ map, now, lines, flows }) {
  const of = (...kinds) => map.decorations.filter(({ kind }) => kinds.includes(kind));
  const lamps = of("oasis-lamp");
  const terrain = createTerrain(map);
  const bridges = of("bridge", "bridge-across");
  const canal = { corners: canalCorners(terrain), flows: flowsOf(terrain), bridges };

  const add = (z, draw) => k.add([k.z(z), { draw: () => draw(calm(now())) }]);
  if (flows) add(depth.ground + 1, (moment) => drawCanal(canal, moment));
  for (const wheel of of("wheel-stand")) add(wheel.y + 1, ({ time }) => drawWheel(wheel, flows ? time : 0));
  for (const line of lines) add(Math.max(line.from.y, line.to.y) + 130, ({ time }) => drawFlags(line, time));
  add(depth.sky, ({ view, time }) => {
    drawDusk(view);
    for (const lamp of lamps) if (isSeen(lamp, view)) drawLamp(lamp, time);
  });
  if (!settings.reducedMotion) add(depth.sky + 1, (moment) => drawDust(moment));
}
