/** How Tangle announces what it is about to do: on the ground, just where it will be. */
import { k } from "../context.js";
import { lanesOf } from "../rules/boss/moves/lash.js";
import { stamp, tints } from "../systems/brush.js";
import { charge, disc, lane, rim, slam } from "./bossTell.js";

function lash(boss, share) {
  const { reach, width } = boss.row.lash;
  for (const angle of lanesOf(boss))
    lane(boss, angle, reach, width, { tint: tints.coral, filled: share, opacity: 0.2 });
}

function web(boss, share) {
  for (const { x, y } of boss.move.places) {
    disc(x, y, boss.move.radius * share, tints.candy, 0.35);
    rim(x, y, boss.move.radius, tints.candy, 0.9);
  }
}

function tie(boss, share) {
  for (const { x, y } of boss.move.places) {
    const from = { x: boss.x, y: boss.y - 40 };
    const end = k.vec2(from.x + (x - from.x) * share, from.y + (y - 50 - from.y) * share);
    k.drawLine({ p1: k.vec2(from.x, from.y), p2: end, width: 6, color: tints.orchid, opacity: 0.8 });
    rim(x, y, 44, tints.butter, 0.9);
    stamp("shadow", x, y + 8, { scale: 0.6 + share });
  }
}

const painters = { slam, charge, lash, web, tie };

/**
 * Draws the announcement of Tangle's move, if it makes one.
 * @param {import("../rules/boss/tangle.js").Tangle} boss
 */
export function drawTangleTell(boss) {
  const { move } = boss;
  if (boss.state === "fighting" && move.stage === "tell")
    painters[move.name]?.(boss, move.time / move.length);
}
