/** Tangle, as seen: a ball of everybody's yarn, six needles for arms, and two buttons that never leave the hero. */
import { sizeOf, stamp, stampPart, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import { drawWreath } from "./boss.js";

const FLASH = 0.14;
const BODY = { x: 0, y: -132 };
const EYES = [
  { sprite: "tangle-eye-0", x: -27, y: -146, size: 1 },
  { sprite: "tangle-eye-1", x: 27, y: -146, size: 0.86 },
];
const LOOK = { x: 6, y: 4 };
/** Where arms begin, how they hang, and when they tap. */
const ARMS = [0, 1, 2].flatMap((pair) =>
  [-1, 1].map((side) => ({
    ...{ side, pair, x: side * (58 + pair * 22), y: -84 - pair * 42 },
    ...{ hang: 0.28 + pair * 0.42, sprite: `tangle-arm-${pair % 2}` },
  })),
);
/** The arm's shoulder, in the engine's terms: -1 to 1 from edge to edge. */
const ARM_ANCHOR = { x: 0, y: -0.8 };
const BEHIND = { across: 120, up: 240 };

/** Where it stands on the ground. */
export const tangleFeet = (boss) => boss.y + 44;

function drawArms(frame, pose, prefix, how) {
  for (const { side, pair, x, y, hang, sprite } of ARMS) {
    const tap = settings.reducedMotion ? 0 : Math.sin(frame.time * 7 + pair * 2.1 + side) * 0.16 * pose.beat;
    const angle = -side * (hang + pose.reach * (0.5 + pair * 0.32) + tap);
    stampPart(frame, `${prefix}${sprite}`, { x, y }, { ...how, anchor: ARM_ANCHOR, angle, flip: side < 0 });
  }
}

function drawEyes(frame, boss, pose) {
  for (const { sprite, x, y, size } of EYES) {
    if (pose.eye < 0.25) {
      stampPart(frame, "tangle-shut", { x, y }, { scale: size });
      continue;
    }
    stampPart(frame, sprite, { x, y }, { scale: size, scaleY: pose.eye });
    for (const hole of [-5, 5]) {
      const at = { x: x + hole + boss.lookX * LOOK.x, y: y + boss.lookY * LOOK.y };
      stampPart(frame, "dot", at, { scale: 0.46 * size, tint: tints.ink });
    }
  }
}

/** All of it in one colour, over it: as it is hurt, or as it falls apart. */
function drawFlash(frame, pose, tint, opacity) {
  if (opacity <= 0) return;
  drawArms(frame, pose, "flash-", { tint, opacity });
  stampPart(frame, "flash-tangle-body", BODY, { tint, opacity });
}

/** Whoever stands behind it is seen through it. */
function isHiding(boss, hero) {
  const up = tangleFeet(boss) - hero.y;
  return up > 30 && up < BEHIND.up && Math.abs(hero.x - boss.x) < BEHIND.across;
}

/**
 * Draws Tangle on its needles.
 * @param {import("../rules/boss/tangle.js").Tangle} boss
 * @param {object} pose Of `createPose`.
 * @param {import("../rules/run/types.js").Hero} hero
 * @param {number} time
 */
export function drawTangle(boss, pose, hero, time) {
  const { move, body } = boss;
  const shake = settings.reducedMotion ? 0 : (Math.random() - 0.5) * 2 * pose.shake;
  const frame = { ...pose, x: boss.x + shake, y: tangleFeet(boss) - pose.lift, time };
  const opacity = isHiding(boss, hero) ? 0.6 : 1;
  drawArms(frame, pose, "", { opacity });
  stampPart(frame, "tangle-body", BODY, { opacity });
  drawEyes(frame, boss, pose);
  drawFlash(frame, pose, tints.white, Math.min(0.85, (body.hurt / FLASH) * 1.1));
  if (move.name === "fall") drawFlash(frame, pose, tints.butter, (move.time / move.length) ** 2);
  else if (move.stage === "tell") drawFlash(frame, pose, tints.coral, (move.time / move.length) * 0.25);
}

/** Draws what lies under it. */
export function drawTangleShadow(boss, pose) {
  const width = (270 - pose.lift) / sizeOf("shadow").width;
  stamp("shadow", boss.x, tangleFeet(boss) - 6, { scaleX: width, scaleY: width * 0.75 });
}

const WREATH = { count: 5, across: 84, down: 20, size: 1.15 };

/** Draws stars round the head of one who has fallen out of its threads. */
export const drawTangleStars = (boss, pose, time) =>
  drawWreath(boss, tangleFeet(boss) - 236 * pose.scaleY, WREATH, time);
