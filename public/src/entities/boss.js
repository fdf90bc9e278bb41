/** Gigagantrum, as seen: trunk, arms and an eye that never leaves the hero. */
import { sizeOf, stamp, stampPart, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const FLASH = 0.14;
const SHOULDER = { x: 88, y: -142 };
/** The arm's shoulder, in the engine's terms: -1 to 1 from edge to edge. */
const ARM_ANCHOR = { x: 0, y: -0.6 };
const FEET = { x: 0, y: 8 };
const EYE = { x: 6, y: -178 };
const LOOK = { x: 13, y: 7 };
const BEHIND = { across: 110, up: 230 };

/** Where it stands on the ground. */
export const bossFeet = (boss) => boss.y + 44;

function drawEye(frame, boss, pose) {
  if (pose.eye < 0.12) return stampPart(frame, "hoard-lid", EYE);
  const pupil = { x: EYE.x + boss.lookX * frame.mirror * LOOK.x, y: EYE.y + boss.lookY * LOOK.y };
  const glint = { x: pupil.x - 4, y: pupil.y - 4 * pose.eye };
  stampPart(frame, "hoard-eye", EYE, { scaleY: pose.eye });
  stampPart(frame, "dot", pupil, { scale: 1.25, scaleY: Math.min(1, pose.eye), tint: tints.ink });
  stampPart(frame, "dot", glint, { scale: 0.35, tint: tints.white });
}

/** The arm on the side that it looks to is the one that throws. */
function drawArms(frame, pose, name, how) {
  const arm = (side, angle) =>
    stampPart(
      frame,
      name,
      { x: side * SHOULDER.x, y: SHOULDER.y },
      {
        ...{ ...how, anchor: ARM_ANCHOR, flip: side * frame.mirror > 0 },
        angle: -side * frame.mirror * angle,
      },
    );
  arm(-1, pose.left);
  arm(1, pose.right);
}

function drawParts(frame, boss, pose, opacity) {
  const flip = frame.mirror < 0;
  stampPart(frame, "hoard-body", FEET, { anchor: "feet", opacity, flip });
  drawEye(frame, boss, pose);
  drawArms(frame, pose, "hoard-arm", { opacity });
}

/** All of it in one colour, over it: as it is hurt, or as it falls apart. */
function drawFlash(frame, pose, tint, opacity) {
  if (opacity <= 0) return;
  stampPart(frame, "flash-hoard-body", FEET, { anchor: "feet", tint, opacity, flip: frame.mirror < 0 });
  drawArms(frame, pose, "flash-hoard-arm", { tint, opacity });
}

/** Whoever stands behind it is seen through it. */
function isHiding(boss, hero) {
  const up = bossFeet(boss) - hero.y;
  return up > 30 && up < BEHIND.up && Math.abs(hero.x - boss.x) < BEHIND.across;
}

/**
 * Draws the boss on its feet.
 * @param {import("../rules/boss/types.js").Hoard} boss
 * @param {object} pose Of `createPose`.
 * @param {import("../rules/run/types.js").Hero} hero
 */
export function drawBoss(boss, pose, hero) {
  const { move, body } = boss;
  const shake = settings.reducedMotion ? 0 : (Math.random() - 0.5) * 2 * pose.shake;
  const { scaleX, scaleY, lean } = pose;
  const frame = {
    x: boss.x + shake,
    y: bossFeet(boss) - pose.lift,
    scaleX,
    scaleY,
    lean,
    mirror: boss.facing,
  };
  drawParts(frame, boss, pose, isHiding(boss, hero) ? 0.6 : 1);
  drawFlash(frame, pose, tints.white, Math.min(0.85, (body.hurt / FLASH) * 1.1));
  if (move.name === "fall") drawFlash(frame, pose, tints.butter, (move.time / move.length) ** 2);
  else if (move.stage === "tell") drawFlash(frame, pose, tints.coral, (move.time / move.length) * 0.25);
}

/** Draws what lies under it. */
export function drawBossShadow(boss, pose) {
  const width = (230 - pose.lift) / sizeOf("shadow").width;
  stamp("shadow", boss.x, bossFeet(boss) - 6, { scaleX: width, scaleY: width * 0.8 });
}

/**
 * Draws stars round the head of one who is stunned.
 * @param {{move: {name: string}, x: number}} boss
 * @param {number} top How high up its head is, in the world.
 * @param {{count: number, across: number, down: number, size: number}} wreath
 * @param {number} time
 */
export function drawWreath({ move, x }, top, { count, across, down, size }, time) {
  if (move.name !== "stun") return;
  for (let star = 0; star < count; star += 1) {
    const angle = time * (settings.reducedMotion ? 0.8 : 3.2) + (star / count) * 2 * Math.PI;
    const at = { x: x + Math.cos(angle) * across, y: top + Math.sin(angle) * down };
    stamp("spark-star", at.x, at.y, { scale: size + Math.sin(angle) * 0.25, tint: tints.ink });
    stamp("spark-star", at.x, at.y, { scale: size - 0.35 + Math.sin(angle) * 0.2, tint: tints.butter });
  }
}

const WREATH = { count: 5, across: 78, down: 20, size: 1.15 };

/** Draws stars round the head of one who ran into a wall. */
export const drawStars = (boss, pose, time) =>
  drawWreath(boss, bossFeet(boss) - 236 * pose.scaleY, WREATH, time);
