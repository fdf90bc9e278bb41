/** What the ground of an arena does, as seen: rocks and their shadows, ice, a wall of sand and the ways through it. */
import { k } from "../context.js";
import { acrossOf, alongOf } from "../rules/run/hazards/sandfront.js";
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import { drawCircleTell } from "./tellShapes.js";

const FALL_FROM = 620;
const FALL_SHARE = 0.45;
const STAKE_STEP = 110;
const PUFF_STEP = 34;
const MARGIN = 120;
/** The colours of the layers of the wall of sand. */
const WALL = ["brick", "salmon", "apricot"];

const tellOf = ({ age, tell }) => Math.min(1, age / tell);

const rock = {
  ground(hazard) {
    const share = tellOf(hazard);
    const { x, y, radius } = hazard;
    drawCircleTell(x, y, radius, share, tints.butter);
    k.drawCircle({ pos: k.vec2(x, y), radius: radius * (0.2 + 0.5 * share), color: tints.ink, opacity: 0.4 });
  },
  air({ x, y, age, tell }) {
    const left = 1 - Math.min(1, age / tell);
    if (left > FALL_SHARE) return;
    const height = (left / FALL_SHARE) ** 0.8 * FALL_FROM;
    stamp("boulder", x, y - height, { angle: settings.reducedMotion ? 0 : age * 7, scale: 1.2 });
  },
};

const ice = {
  ground(hazard) {
    const { x, y, radius, age, tell, life } = hazard;
    const grown = tellOf(hazard);
    const left = Math.min(1, (tell + life - age) / 1.2);
    if (grown < 1) {
      k.drawCircle({
        ...{ pos: k.vec2(x, y), radius, fill: false },
        outline: { width: 4, color: tints.blue, opacity: 0.5 + 0.4 * Math.abs(Math.sin(age * 9)) },
      });
    }
    const how = {
      scale: (radius / 134) * (0.3 + 0.7 * grown),
      opacity: Math.max(0, left) * (0.35 + 0.55 * grown),
    };
    stamp("ice-sheet", x, y, how);
    if (grown === 1) {
      const outline = { width: 3, color: tints.plum, opacity: 0.45 * left };
      k.drawCircle({ pos: k.vec2(x, y), radius, fill: false, outline });
    }
  },
};

/** A point from how far it lies along and across the way of a front. */
const pointOf = ({ dx, dy }, along, across) => ({
  x: dx === 0 ? across : along * dx,
  y: dy === 0 ? across : along * dy,
});

/** The stretch of a view along and across the way of a front. */
function stretch({ way }, view) {
  const corners = [
    { x: view.left, y: view.top },
    { x: view.right, y: view.bottom },
  ];
  const sorted = (of) => corners.map((corner) => of(way, corner)).sort((a, b) => a - b);
  return { along: sorted(alongOf), across: sorted(acrossOf) };
}

/** The middles of the gaps that a view shows. */
function gapsIn({ across, gaps, gap }, [from, to]) {
  const first = Math.ceil((from - gap - across) / gaps);
  const last = Math.floor((to + gap - across) / gaps);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => across + (first + index) * gaps);
}

function drawLee(front, middle, along, opacity) {
  const { way, gap } = front;
  const [from, to] = along;
  const centre = pointOf(way, (from + to) / 2, middle);
  const [width, height] = way.dx === 0 ? [gap * 2, to - from] : [to - from, gap * 2];
  const pos = k.vec2(centre.x - width / 2, centre.y - height / 2);
  k.drawRect({ pos, width, height, color: tints.white, opacity: 0.3 * opacity });
  for (let at = Math.ceil(from / STAKE_STEP) * STAKE_STEP; at < to; at += STAKE_STEP) {
    for (const side of [-1, 1]) {
      const foot = pointOf(way, at, middle + side * gap);
      stamp("shadow", foot.x, foot.y, { scale: 0.4, opacity });
      stamp("stake", foot.x - side * 6, foot.y + 4, { anchor: "feet", opacity, flip: side > 0 });
    }
    const sign = pointOf(way, at + STAKE_STEP / 2, middle);
    if (Math.round(at / STAKE_STEP) % 2 === 0)
      stamp("icon-shield", sign.x, sign.y, { opacity: 0.75 * opacity });
  }
}

/** Where in the wall of sand each of its clouds is, and how large: always the same for the same place. */
const stray = (seed) => Math.abs((Math.sin(seed * 12.9898) * 43758.5453) % 1);

/** The clouds of one layer of the wall; layer 0 is its far side. */
function drawClouds(front, [from, to], layer, { grow, tint }) {
  const { way, at, depth, gap, gaps, across, age } = front;
  const turn = settings.reducedMotion ? 0 : age * 5;
  for (let place = Math.floor(from / PUFF_STEP); place * PUFF_STEP < to; place += 1) {
    const off = place * PUFF_STEP - across;
    if (Math.abs(off - Math.round(off / gaps) * gaps) < gap) continue;
    const luck = stray(place * 3 + layer);
    const along = at + depth * (layer / 2 - 0.5) + Math.sin(turn + luck * 9) * 10;
    const spot = pointOf(way, along, place * PUFF_STEP + (luck - 0.5) * 22);
    const scale = 1.9 + luck * 1.1 + grow;
    stamp("puff", spot.x, spot.y - 8 - luck * 26, { scale, angle: luck * 6 + turn * (luck - 0.5), tint });
  }
}

/** All of the wall in dark and a little larger first: its outline is seen on sand, too. */
function drawWall(front, { across }) {
  for (const layer of WALL.keys()) drawClouds(front, across, layer, { grow: 0.32, tint: tints.ink });
  for (const [layer, name] of WALL.entries())
    drawClouds(front, across, layer, { grow: 0, tint: tints[name] });
}

const sandfront = {
  ground(front, view) {
    const seen = stretch(front, view);
    const opacity = Math.min(1, front.age / 0.4);
    for (const middle of gapsIn(front, seen.across)) drawLee(front, middle, seen.along, opacity);
    if (front.at < seen.along[0] - MARGIN) drawWarning(front, seen);
  },
  air(front, view) {
    const seen = stretch(front, view);
    const isNear = front.at > seen.along[0] - MARGIN && front.at < seen.along[1] + MARGIN;
    if (isNear) drawWall(front, seen);
  },
};

/** Arrows run in from the side from which it will come, until it is in view itself. */
function drawWarning({ way, age, gaps }, { along: [edge], across: [from, to] }) {
  const angle = Math.atan2(way.dy, way.dx) - Math.PI / 2;
  const run = settings.reducedMotion ? 0 : (age * 1.6) % 1;
  for (let place = Math.ceil(from / (gaps / 4)); place * (gaps / 4) < to; place += 1) {
    for (const row of [0, 1]) {
      const spot = pointOf(way, edge + 46 + row * 34 + run * 30, (place * gaps) / 4);
      stamp("arrow", spot.x, spot.y, { angle, scale: 1.3, opacity: 0.9 - row * 0.3 });
    }
  }
}

const painters = { rock, ice, sandfront };

/** Draws what of a hazard lies on the ground. */
export const drawHazardGround = (hazard, view) => painters[hazard.kind].ground?.(hazard, view);

/** Draws what of a hazard is over everybody. */
export const drawHazardAir = (hazard, view) => painters[hazard.kind].air?.(hazard, view);
