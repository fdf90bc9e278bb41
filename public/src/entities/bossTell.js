/** How the Hoard announces what it is about to do: on the ground, just where it will strike. */
import { k } from "../context.js";
import { fanOf } from "../rules/boss/moves/letters.js";
import { stamp, tints } from "../systems/brush.js";

const FAN_LENGTH = 620;
const CHEVRON = 70;

/** A disc on the ground. */
export function disc(x, y, radius, tint, opacity) {
  k.drawCircle({ pos: k.vec2(x, y), radius, color: tint, opacity });
}

/** Its rim. */
export function rim(x, y, radius, tint, opacity) {
  k.drawCircle({ pos: k.vec2(x, y), radius, fill: false, outline: { width: 5, color: tint, opacity } });
}

/** A strip on the ground from a point along an angle; `filled` is the part of it that is lit more. */
export function lane({ x, y }, angle, length, width, { tint, filled, opacity }) {
  k.pushTransform();
  k.pushTranslate(x, y);
  k.pushRotate((angle * 180) / Math.PI);
  const strip = (reach, strength) =>
    k.drawRect({ pos: k.vec2(0, -width / 2), width: reach, height: width, color: tint, opacity: strength });
  strip(length, opacity);
  strip(length * filled, opacity);
  for (const side of [-1, 1])
    k.drawRect({
      pos: k.vec2(0, (side * width) / 2 - 2),
      width: length,
      height: 4,
      color: tint,
      opacity: 0.9,
    });
  k.popTransform();
}

/** The ring that a slam will strike. */
export function slam(boss, share) {
  const { x, y, move } = boss;
  disc(x, y, move.radius, tints.coral, 0.2);
  disc(x, y, move.radius * share, tints.coral, 0.26);
  rim(x, y, move.radius, tints.coral, 0.95);
  rim(x, y, move.radius - 7, tints.ink, 0.35);
}

/** The way that a charge will take. */
export function charge(boss, share) {
  const { move, body } = boss;
  const tint = move.locked ? tints.coral : tints.apricot;
  const length = move.reach + body.radius;
  lane(boss, move.angle, length, body.radius * 1.9, {
    tint,
    filled: share,
    opacity: move.locked ? 0.34 : 0.2,
  });
  for (let way = CHEVRON * (1 + ((share * 4) % 1)); way < length; way += CHEVRON * 2) {
    const x = boss.x + Math.cos(move.angle) * way;
    const y = boss.y + Math.sin(move.angle) * way;
    stamp("arrow", x, y, { angle: move.angle - Math.PI / 2, opacity: 0.8 });
  }
}

function letters(boss, share) {
  for (const angle of fanOf(boss))
    lane(boss, angle, FAN_LENGTH, 22, { tint: tints.orchid, filled: share, opacity: 0.22 });
}

function pile(boss, share) {
  const { radius } = boss.row.heap;
  for (const { x, y } of boss.move.places) {
    disc(x, y, radius * share, tints.butter, 0.35);
    rim(x, y, radius, tints.butter, 0.9);
    stamp("shadow", x, y + 10, { scale: 0.6 + share });
  }
}

const painters = { slam, charge, letters, pile };

/**
 * Draws the announcement of the boss' move, if it makes one.
 * @param {import("../rules/boss/types.js").Hoard} boss
 */
export function drawBossTell(boss) {
  const { move } = boss;
  if (boss.state === "fighting" && move.stage === "tell")
    painters[move.name]?.(boss, move.time / move.length);
}
