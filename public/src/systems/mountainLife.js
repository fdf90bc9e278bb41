/** What moves in Coppershelf besides its people: smoke, flags, the spring, lamplight, birds. */
import { k } from "../context.js";
import { tileSize } from "../rules/tiles.js";
import { stamp, tints } from "./brush.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

/** Where the chimney of a house is, from the middle of its doorstep. */
const CHIMNEYS = { "copper-house-0": { dx: 48, dy: -186 }, "copper-house-1": { dx: -46, dy: -186 } };
const PUFFS = 5;
const LAMP_HEIGHT = 94;
const FLAG_PACE = 3.5;
const ON_THE_GROUND = -15;
const BIRDS = [
  { dx: 0, dy: 0 },
  { dx: -54, dy: -26 },
  { dx: -60, dy: 30 },
  { dx: -112, dy: -44 },
];

const calm = () => settings.reducedMotion;
const isSeen = ({ x, y }, { left, right, top, bottom }) =>
  x > left - 160 && x < right + 160 && y > top - 120 && y < bottom + 240;

/** Puffs that rise from a chimney, grow and go. */
function drawSmoke({ x, y, phase }, time) {
  for (let index = 0; index < PUFFS; index += 1) {
    const age = ((calm() ? 0 : time * 0.22) + index / PUFFS + phase) % 1;
    stamp("puff", x + Math.sin(age * 4 + phase * 9) * 7 - age * 26, y - age * 78, {
      scale: 0.35 + age * 0.75,
      tint: index % 2 ? tints.white : tints.blush,
      opacity: 0.75 * (1 - age),
    });
  }
}

function addSmoke(map, now) {
  const chimneys = map.decorations
    .filter(({ kind }) => kind in CHIMNEYS)
    .map(({ kind, x, y }, index) => ({
      x: x + CHIMNEYS[kind].dx,
      y: y + CHIMNEYS[kind].dy,
      phase: index * 0.37,
    }));
  k.add([
    k.z(depth.sky),
    {
      draw() {
        const { time, view } = now();
        for (const chimney of chimneys) if (isSeen(chimney, view)) drawSmoke(chimney, time);
      },
    },
  ]);
}

/** A warm breath of light around each lamp. */
function addLamplight(map, now) {
  const lamps = map.decorations.filter(({ kind }) => kind === "copper-lamp");
  k.add([
    k.z(depth.sky - 1),
    {
      draw() {
        const { time, view } = now();
        for (const lamp of lamps) {
          if (!isSeen(lamp, view)) continue;
          const breath = calm() ? 0 : 0.05 * Math.sin(time * 1.8 + lamp.x);
          stamp("soft-dot", lamp.x, lamp.y - LAMP_HEIGHT, {
            scale: 2.1,
            tint: tints.butter,
            opacity: 0.2 + breath,
          });
        }
      },
    },
  ]);
}

/** A cord of flags between two masts. */
function addFlags({ x, y }, now) {
  const draw = () => {
    const frame = calm() ? 0 : Math.floor(now().time * FLAG_PACE) % 4;
    stamp("town-flags", x, y, { anchor: "feet", frame });
  };
  k.add([k.z(y), { draw }]);
}

function drawSpring({ x, y }, time) {
  const [width, height] = [92, tileSize + 8];
  const block = (dx, dy, across, down, tint, opacity = 1) =>
    stamp("pixel", x + dx, y + dy, { scaleX: across / 4, scaleY: down / 4, tint, opacity });
  block(0, height / 2, width + 8, height, tints.ink);
  block(0, height / 2, width, height, tints.sky);
  for (let index = 0; index < 6; index += 1) {
    const age = ((calm() ? 0 : time * 0.9) + index * 0.37) % 1;
    block(-38 + index * 15, 10 + age * (height - 26), 6, 16, index % 2 ? tints.white : tints.ice);
  }
  for (let index = 0; index < 7; index += 1) {
    const swell = calm() ? 0 : Math.sin(time * 4 + index * 2);
    const scale = 0.85 + 0.2 * ((index * 0.37) % 1) + 0.1 * swell;
    stamp("puff", x - 48 + index * 16, y + height + 2 + (index % 2) * 5, { scale, tint: tints.white });
  }
  block(0, 4, width, 8, tints.ice);
}

/** The spring that falls out of the terrace into the brook. */
function addSpring(at, now) {
  k.add([k.z(ON_THE_GROUND), { draw: () => isSeen(at, now().view) && drawSpring(at, now().time) }]);
}

/** A few birds cross the valley now and then, with their shadows. */
function addBirds(bounds, now) {
  const round = bounds.width + 2400;
  k.add([
    k.z(depth.sky + 2),
    {
      draw() {
        if (calm()) return;
        const { time } = now();
        const x = ((time * 120) % round) - 600;
        const y = bounds.height * (0.3 + 0.4 * ((Math.floor((time * 120) / round) * 0.62) % 1));
        BIRDS.forEach(({ dx, dy }, index) => {
          const frame = Math.floor(time * 5 + index * 0.7) % 2;
          stamp("shadow", x + dx, y + dy + 130, { scale: 0.35 });
          stamp("bird", x + dx, y + dy + Math.sin(time * 2 + index) * 6, { frame });
        });
      },
    },
  ]);
}

/**
 * Day-to-day life of a mountain town.
 * @param {{map: import("../content/maps/build.js").GameMap, bounds: {width: number, height: number},
 *   now: () => {time: number, view: object}}} world The map's points `flags` and `spring` say where those are.
 */
export function addMountainLife({ map, bounds, now }) {
  addSpring(map.points.spring, now);
  addFlags(map.points.flags, now);
  addSmoke(map, now);
  addLamplight(map, now);
  addBirds(bounds, now);
}
