/** How the Bottleneck announces what it is about to do: on the ground, just where it will be. */
import { k } from "../../context.js";
import { stamp, stampLine, tints } from "../../systems/brush.js";
import { lane } from "../bossTell.js";
import { drawFloodTell } from "./flood.js";

const CHEVRON = 70;
const SPIT_LENGTH = 420;

function rim(x, y, radius, tint, opacity) {
  k.drawCircle({ pos: k.vec2(x, y), radius, fill: false, outline: { width: 5, color: tint, opacity } });
}

function slam({ x, y, move }, share) {
  const pos = k.vec2(x, y);
  k.drawCircle({ pos, radius: move.radius, color: tints.coral, opacity: 0.2 });
  k.drawCircle({ pos, radius: move.radius * share, color: tints.coral, opacity: 0.26 });
  rim(x, y, move.radius, tints.coral, 0.95);
}

function gush(boss, share) {
  const { move, row } = boss;
  const tint = move.locked ? tints.coral : tints.apricot;
  lane(boss, move.angle, move.reach, row.gush.width, {
    tint,
    filled: share,
    opacity: move.locked ? 0.32 : 0.2,
  });
  for (let way = CHEVRON * (1.6 + ((share * 4) % 1)); way < move.reach; way += CHEVRON * 2) {
    const at = { x: boss.x + Math.cos(move.angle) * way, y: boss.y + Math.sin(move.angle) * way };
    stamp("arrow", at.x, at.y, { angle: move.angle - Math.PI / 2, opacity: 0.8 });
  }
}

function spit(boss, share) {
  lane(boss, boss.move.angle, SPIT_LENGTH, 26, { tint: tints.orchid, filled: share, opacity: 0.22 });
}

/** A thread to each gate that it is about to shut, and a ring that closes round it. */
function shut(boss, share) {
  for (const gate of boss.move.places) {
    if (!gate.open) continue;
    const from = { x: boss.x, y: boss.y };
    stampLine("pixel", from, gate, { thickness: 10, tint: tints.ink, opacity: 0.4 });
    stampLine("pixel", from, gate, { thickness: 5, tint: tints.violet, opacity: 0.9 });
    rim(gate.x, gate.y, 36 + 90 * (1 - share), tints.violet, 0.95);
  }
}

const painters = { slam, gush, spit, flood: drawFloodTell, shut, reseal: shut };

/**
 * Draws the announcement of the boss' move, if it makes one.
 * @param {import("../../rules/boss/bottleneck/types.js").Bottleneck} boss
 */
export function drawBottleneckTell(boss) {
  const { move } = boss;
  if (boss.state === "fighting" && move.stage === "tell")
    painters[move.name]?.(boss, Math.min(1, move.time / move.length));
}
