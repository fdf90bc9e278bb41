/** The Lag's creatures, as seen: one creature at a time, from what the run says of it. */
import { foeLooks } from "../content/foeLooks.js";
import { sizeOf, stamp, stampBar, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import {
  drawCover,
  drawFirst,
  drawMound,
  drawQueue,
  drawShield,
  drawThread,
  isShieldBehind,
} from "./foeGear.js";
import { drawTell, tellShare, tellTint } from "./foeTell.js";
import { drawWardenTell } from "./wardenTell.js";

const FLASH = 0.14;
const SPAWN_TIME = 0.6;
const SHAKE_RATE = 70;
const LEAP_TIME = 0.3;

/** Up past the goal, then back to it: what arrives with a jump looks alive. */
const overshoot = (share) => 1 + 2.4 * (share - 1) ** 3 + 1.4 * (share - 1) ** 2;

const gearOf = (foe) => foeLooks[foe.kind].gear;
const scaleOf = (foe) => foe.radius / foe.row.radius;
/** Where a foe stands: what is nearer to the viewer hides what is further. */
export const feetOf = (foe) => foe.y + foe.radius * 0.8;

function stride(foe, look) {
  const isWalking = foe.mood === "chase" || foe.mood === "act";
  const pace = isWalking ? look.pace : look.pace * 0.4;
  const phase = (foe.age * pace + foe.id * 0.37) * Math.PI;
  const step = Math.abs(Math.sin(phase));
  return {
    lift: step * look.hop * (isWalking ? 1 : 0.2) + look.hover + Math.sin(phase * 0.7) * look.hover * 0.25,
    lean: Math.sin(phase) * look.lean,
    squash: (0.5 - step) * look.squash * 2,
  };
}

/** How high a burrower is in the leap with which it comes up. */
function leapOf(foe) {
  if (gearOf(foe) !== "mound" || foe.mood !== "act") return 0;
  return Math.sin(Math.min(1, Math.max(0, foe.moodTime / LEAP_TIME)) * Math.PI) * 46;
}

function poseOf(foe) {
  const look = foeLooks[foe.kind];
  const { lift, lean, squash } = stride(foe, look);
  const hurt = Math.min(1, foe.hurt / FLASH);
  const tell = tellShare(foe);
  const birth = foe.mood === "spawn" ? overshoot(1 - Math.max(0, foe.moodTime) / SPAWN_TIME) : 1;
  const charge = foe.mood === "act" ? 0.12 : 0;
  return {
    x: foe.x + (settings.reducedMotion ? 0 : Math.sin(foe.age * SHAKE_RATE) * 3 * tell),
    y: feetOf(foe) - lift - leapOf(foe),
    scaleX: (1 + squash + hurt * 0.18 + tell * 0.12 + charge) * scaleOf(foe),
    scaleY: (1 - squash - hurt * 0.14 - tell * 0.16 - charge * 0.6) * birth * scaleOf(foe),
    angle: lean + (foe.mood === "act" ? foe.facing * 0.16 : 0),
    hurt,
    tell,
    opacity: look.opacity,
  };
}

/** An elite stands in light of its own: it is the one to look at in any crowd. */
function drawHalo(foe) {
  const beat = settings.reducedMotion ? 0 : Math.sin(foe.age * 5) * 0.06;
  const reach = (foe.radius * 1.9 * (1 + beat)) / 60;
  const y = feetOf(foe) - 4;
  stamp("soft-dot", foe.x, y, { scaleX: reach * 2.6, scaleY: reach * 1.7, tint: tints.butter, opacity: 0.6 });
  stamp("ring-thick", foe.x, y, { scaleX: reach, scaleY: reach * 0.65, tint: tints.apricot, opacity: 0.9 });
}

/** Draws what lies under a foe: its shadow, and the ring that fills before it strikes. */
export function drawFoeGround(foe) {
  if (foe.elite) drawHalo(foe);
  if (gearOf(foe) === "shield") drawCover(foe);
  if (gearOf(foe) === "queue") drawQueue(foe);
  if (foe.row.boss) drawWardenTell(foe, tellShare(foe));
  else drawTell(foe);
  const width = (foe.radius * 2.3) / sizeOf("shadow").width;
  stamp("shadow", foe.x, feetOf(foe) - 1, { scale: width, opacity: foe.mood === "spawn" ? 0.5 : 1 });
}

/** Draws a foe itself, standing on its feet. */
export function drawFoe(foe) {
  if (isUnder(foe)) return drawMound(foe);
  const isGuard = gearOf(foe) === "shield";
  if (isGuard && isShieldBehind(foe)) drawShield(foe);
  drawBody(foe);
  if (isGuard && !isShieldBehind(foe)) drawShield(foe);
}

/** Whether only the mound over it is seen of a burrower. */
const isUnder = (foe) => gearOf(foe) === "mound" && foe.blinking;

function drawBody(foe) {
  const pose = poseOf(foe);
  const how = { ...pose, anchor: "feet", flip: foe.facing < 0 };
  stamp(foe.kind, pose.x, pose.y, how);
  if (pose.tell > 0) {
    const pulse = 0.35 + 0.3 * Math.sin(foe.age * 16);
    stamp(`flash-${foe.kind}`, pose.x, pose.y, {
      ...how,
      tint: tellTint(foe),
      opacity: pulse * pose.tell,
    });
  }
  if (pose.hurt > 0)
    stamp(`flash-${foe.kind}`, pose.x, pose.y, { ...how, opacity: Math.min(1, pose.hurt * 1.6) });
  if (foe.elite) drawCrown(foe, pose);
}

function drawCrown(foe, pose) {
  const top = pose.y - sizeOf(foe.kind).height * pose.scaleY;
  stamp("crown", pose.x, top + 12 + Math.sin(foe.age * 4) * 2, { angle: pose.angle, anchor: "feet" });
}

/** Draws what of a foe is over everybody: how much an elite has left, once it was hurt, and whom a healer mends. */
export function drawFoeAir(foe) {
  if (foe.mends) drawThread(foe);
  if (gearOf(foe) === "queue") drawFirst(foe, feetOf(foe) - sizeOf(foe.kind).height * scaleOf(foe));
  if (!foe.elite || foe.hp >= foe.maxHp) return;
  const height = sizeOf(foe.kind).height * scaleOf(foe);
  stampBar(foe.x, feetOf(foe) - height - 46, 76, foe.hp / foe.maxHp, tints.coral);
}

/**
 * Draws a fallen foe: thrown back, flattened, gone.
 * @param {object} foe As it was when it fell.
 * @param {number} share Of its fall, 0 to 1.
 */
export function drawFallen(foe, share) {
  const scale = scaleOf(foe);
  const way = 1 - (1 - share) ** 2;
  const x = foe.x + foe.kx * 0.12 * way;
  const y = feetOf(foe) + foe.ky * 0.12 * way - Math.sin(share * Math.PI) * 14;
  const how = {
    ...{ scaleX: scale * (1 + share * 0.35), scaleY: scale * (1 - share * 0.75), anchor: "feet" },
    ...{ angle: Math.sign(foe.kx || foe.facing) * share * 0.5, flip: foe.facing < 0 },
  };
  stamp(foe.kind, x, y, { ...how, opacity: 1 - share });
  stamp(`flash-${foe.kind}`, x, y, { ...how, opacity: Math.max(0, 1 - share * 1.6) });
}
