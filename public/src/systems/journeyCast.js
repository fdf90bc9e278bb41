/** Who and what one passes on the ending's walk, and who comes along. */
import { REALM, realms } from "../content/credits.js";
import { neonLights } from "../content/neonLights.js";
import { scenery } from "../content/scenery.js";
import { stamp, tints } from "./brush.js";

/** Where each of the friends waits, in their realm, and how far behind one another they walk. */
const WAITING = 1270;
const APART = 84;
const PARTY = 0.62;
/** Whoever is closer than this waves. */
const GREETING = 460;

const friends = realms.flatMap(({ joins }, index) =>
  joins ? [{ sprite: joins, at: index * REALM + WAITING }] : [],
);
const placed = (kind) =>
  realms.flatMap((realm, index) =>
    realm[kind].map(([what, x, depth]) => ({ what, x: index * REALM + x, depth })),
  );

const byDepth = (list) => list.sort((a, b) => a.depth - b.depth);

function drawThing({ what, x, y, scale }, time) {
  for (const { sprite, rise = 0, sway = 0 } of scenery[what].parts)
    stamp(sprite, x, y - rise * scale, {
      scale,
      anchor: "feet",
      angle: Math.sin(time * 1.6 + x * 0.01) * 0.02 * sway,
    });
  const light = neonLights[what];
  if (!light) return;
  const { tube, halo, rise, glow } = light;
  if (tube) stamp(tube.sprite, x, y - (tube.rise ?? 0) * scale, { scale, frame: tube.frame, anchor: "feet" });
  if (what === "neon-tower") stamp("neon-last-letter", x, y - tube.rise * scale, { scale, anchor: "feet" });
  const size = scale * (halo ?? 1.4) * 1.5;
  stamp("soft-dot", x, y - rise * scale, { scale: size, tint: tints[glow.tint], opacity: 0.28 });
}

/** Someone who stands and breathes; or hops and waves with the whole body, for most have no arms. */
function drawSomeone({ what, x, y, scale, phase, lively, flip }, time) {
  const hop = lively ? Math.abs(Math.sin(time * 6.5 + phase)) : 0;
  const breath = 1 + Math.sin(time * 2.6 + phase) * 0.02;
  stamp("shadow", x, y - 2, { scale: scale * (0.85 - hop * 0.2), opacity: 0.7 });
  stamp(what, x, y - hop * 11 * scale, {
    ...{ scale, flip, anchor: "feet" },
    ...{ scaleX: 2 - breath, scaleY: breath, angle: lively ? Math.sin(time * 6.5 + phase) * 0.09 : 0 },
  });
}

/** The Runner and the friends who have come along so far: from their place on, behind one another. */
function partyAt(walked) {
  const following = friends.map(({ sprite, at }, index) => ({
    what: sprite,
    x: Math.max(at, walked - (index + 1) * APART),
    isWalking: walked - (index + 1) * APART > at,
  }));
  return [...following.reverse(), { what: "bean", x: walked, isWalking: true }];
}

/**
 * Draws all who stand beside the way and those who walk on it.
 * @param {number} walked How far the Runner has come.
 * @param {{time: number, moving: boolean}} now
 * @param {{hero: number, unit: number, width: number, feet: (depth: number) => number}} view
 */
export function drawCast(walked, { time, moving }, { hero, unit, width, feet }) {
  const scaleAt = (depth) => unit * (0.8 + depth * 0.4);
  const place = (one) => ({
    ...one,
    x: hero + (one.x - walked) * unit,
    y: feet(one.depth),
    scale: scaleAt(one.depth),
  });
  const isSeen = ({ x }) => x > -260 * unit && x < width + 260 * unit;
  const things = placed("things").map((one) => ({ ...place(one), draw: drawThing }));
  const people = placed("people").map((one) => ({
    ...place(one),
    draw: drawSomeone,
    ...{ phase: one.x, lively: Math.abs(one.x - walked) < GREETING, flip: one.x > walked },
  }));
  const party = partyAt(walked).map((one, index) => ({
    ...place({ ...one, depth: PARTY }),
    depth: PARTY + index * 0.001,
    draw: drawSomeone,
    ...{ phase: index * 0.9, lively: !one.isWalking || moving || index % 2 === 0, flip: !one.isWalking },
  }));
  for (const one of byDepth([...things, ...people, ...party])) if (isSeen(one)) one.draw(one, time);
}
