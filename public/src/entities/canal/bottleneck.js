/** The Bottleneck, as seen: a belly of brick, a gate with teeth for a mouth, and a cork on its neck. */
import { sizeOf, stamp, stampPart, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";
import { drawWreath } from "../boss.js";

const FLASH = 0.14;
const FEET = { x: 0, y: 8 };
const EYE = { x: 0, y: -164 };
const LOOK = { x: 14, y: 8 };
const TEETH = { x: 0, y: -52, rise: 66 };
const CORK = { x: 0, y: -292, leap: 130 };
const ARM = { x: 150, y: 6 };
const BEHIND = { across: 130, up: 300 };

/** Where it stands on the ground. */
export const bottleneckFeet = ({ y }) => y + 32;

function drawEye(frame, boss, pose) {
  if (pose.eye < 0.12) return stampPart(frame, "neck-lid", EYE);
  const pupil = { x: EYE.x + boss.lookX * LOOK.x, y: EYE.y + boss.lookY * LOOK.y * pose.eye };
  stampPart(frame, "neck-eye", EYE, { scaleY: pose.eye });
  stampPart(frame, "dot", pupil, { scale: 1.5, scaleY: Math.min(1, pose.eye), tint: tints.ink });
  stampPart(frame, "dot", { x: pupil.x - 5, y: pupil.y - 5 }, { scale: 0.42, tint: tints.white });
}

/** The cork sits on the neck, and leaps off as the neck has to let go. */
function drawCork(frame, pose, opacity) {
  const off = Math.min(1, pose.cork);
  const at = { x: CORK.x + off * off * 70, y: CORK.y - Math.sin(off * 2.2) * CORK.leap };
  stampPart(frame, "neck-cork", at, { angle: off * 0.9, opacity });
}

/** What runs out of the neck while it is open. */
function drawFountain(frame, pose, time) {
  if (pose.cork < 0.4 || pose.cork > 1.2) return;
  for (let jet = 0; jet < 9; jet += 1) {
    const way = settings.reducedMotion ? 0.5 : (time * 1.5 + jet / 9) % 1;
    const side = (jet % 3) - 1;
    const at = { x: side * way * 60, y: -290 - Math.sin(way * Math.PI) * 70 };
    stampPart(frame, "dot", at, {
      scale: 1.5 - way,
      tint: jet % 2 ? tints.sky : tints.ice,
      opacity: 1 - way * 0.6,
    });
  }
}

function drawParts(frame, boss, pose, opacity) {
  for (const side of [-1, 1])
    stampPart(frame, "neck-arm", { x: side * ARM.x, y: ARM.y }, { anchor: "feet", flip: side < 0, opacity });
  stampPart(frame, "neck-body", FEET, { anchor: "feet", opacity });
  const open = Math.max(0, Math.min(1, pose.teeth));
  stampPart(
    frame,
    "neck-teeth",
    { x: TEETH.x, y: TEETH.y - open * TEETH.rise * 0.55 },
    {
      ...{ scale: 0.98, scaleY: 1 - open * 0.62, opacity },
    },
  );
  drawEye(frame, boss, pose);
  if (pose.cork < 1.5) drawCork(frame, pose, opacity);
}

function drawFlash(frame, tint, opacity) {
  if (opacity > 0) stampPart(frame, "flash-neck-body", FEET, { anchor: "feet", tint, opacity });
}

/** Whoever stands behind it is seen through it. */
function isHiding(boss, hero) {
  const up = bottleneckFeet(boss) - hero.y;
  return up > 30 && up < BEHIND.up && Math.abs(hero.x - boss.x) < BEHIND.across;
}

/**
 * Draws the boss on its feet.
 * @param {import("../../rules/boss/bottleneck/types.js").Bottleneck} boss
 * @param {object} pose Of `createPose`.
 * @param {import("../../rules/run/types.js").Hero} hero
 * @param {number} time
 */
export function drawBottleneck(boss, pose, hero, time) {
  const { move, body, state } = boss;
  const shake = settings.reducedMotion ? 0 : (Math.random() - 0.5) * 2 * pose.shake;
  const { scaleX, scaleY, lean } = pose;
  const frame = { x: boss.x + shake, y: bottleneckFeet(boss) - pose.lift, scaleX, scaleY, lean };
  drawParts(frame, boss, pose, isHiding(boss, hero) ? 0.6 : 1);
  drawFountain(frame, pose, time);
  if (state === "defeated") return;
  drawFlash(frame, tints.white, Math.min(0.8, (body.hurt / FLASH) * 1.1));
  if (move.name === "fall") drawFlash(frame, tints.ice, (move.time / move.length) ** 2);
  else if (move.stage === "tell") drawFlash(frame, tints.coral, (move.time / move.length) * 0.22);
}

/** Draws what lies under it. */
export function drawBottleneckShadow(boss, pose) {
  const width = (400 - pose.lift * 2) / sizeOf("shadow").width;
  stamp("shadow", boss.x, bottleneckFeet(boss) - 8, { scaleX: width, scaleY: width * 0.45 });
}

const WREATH = { count: 6, across: 130, down: 28, size: 1.2 };

/** Draws stars round the head of one who has lost its hold. */
export const drawDizziness = (boss, pose, time) =>
  drawWreath(boss, bottleneckFeet(boss) - 230 * pose.scaleY, WREATH, time);
