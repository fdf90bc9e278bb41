/** What is seen as things happen in a boss' hall: the weight of its blows, its shield, its end. */
import { k } from "../context.js";
import { stamp, tints } from "./brush.js";

const LETTERS = 34;

function dust(effects, x, y, { count = 10, speed = 260, angle, spread }) {
  effects.burst({
    ...{ x, y, sprite: "puff", count, tints: [tints.white, tints.blush, tints.dust], angle, spread },
    ...{ speed: [speed * 0.3, speed], size: [0.6, 1.5], life: [0.35, 0.8], drag: 4 },
  });
}

/** A ring that runs outwards, drawn fine however wide it gets. */
function wave(effects, { x, y }, { from = 20, to, life, tint, width = 9 }) {
  effects.mark("ground", life, (share) => {
    const way = 1 - (1 - share) ** 3;
    const outline = { width: width * (1 - share * 0.6), color: tint, opacity: 1 - share };
    k.drawCircle({ pos: k.vec2(x, y), radius: from + (to - from) * way, fill: false, outline });
  });
}

/** Everything that it kept flies out. */
function letters(effects, x, y, count, speed) {
  effects.burst({
    ...{ x, y, sprite: "letter", count, tints: [tints.white, tints.ice, tints.candy], angle: -Math.PI / 2 },
    ...{ spread: 1.9, speed: [speed * 0.3, speed], size: [0.5, 0.9], life: [0.9, 2], drag: 1.4 },
    ...{ fall: 240, spin: 0.6 },
  });
}

function slam(effects, { x, y, radius }) {
  wave(effects, { x, y }, { from: 40, to: radius, life: 0.4, tint: tints.coral, width: 22 });
  wave(effects, { x, y }, { to: radius * 1.1, life: 0.6, tint: tints.white });
  for (let turn = 0; turn < 12; turn += 1) {
    const angle = (turn / 12) * 2 * Math.PI;
    const edge = { x: x + Math.cos(angle) * radius * 0.7, y: y + Math.sin(angle) * radius * 0.7 };
    dust(effects, edge.x, edge.y, { count: 2, speed: 160, angle, spread: 0.6 });
  }
  effects.shake(13);
  effects.hitStop(50);
}

function bossCharge(effects, { x, y, angle }) {
  dust(effects, x, y + 30, { count: 14, angle: angle + Math.PI, spread: 0.7, speed: 340 });
  effects.shake(6);
}

function crash(effects, { x, y, angle }) {
  const at = { x: x + Math.cos(angle) * 60, y: y + Math.sin(angle) * 60 };
  wave(effects, at, { to: 190, life: 0.5, tint: tints.butter, width: 14 });
  dust(effects, at.x, at.y, { count: 22, speed: 420, angle: angle + Math.PI, spread: 1.4 });
  effects.burst({
    ...{ ...at, sprite: "shard", count: 16, tints: [tints.dust, tints.mauve, tints.blush] },
    ...{ angle: angle + Math.PI, spread: 1.3, speed: [120, 460], size: [0.7, 1.6], life: [0.4, 0.9] },
    ...{ fall: 500, spin: 1 },
  });
  effects.shake(20);
  effects.hitStop(110);
}

function heapFall(effects, { x, y }) {
  effects.ring(x, y, { from: 20, to: 90, life: 0.45, tint: tints.butter });
  dust(effects, x, y + 18, { count: 9, speed: 220 });
  effects.shake(5);
}

function heapMark(effects, { x, y }) {
  wave(effects, { x, y }, { from: 140, to: 70, life: 0.4, tint: tints.ice });
  effects.burst({
    ...{ x, y, sprite: "spark-star", count: 12, tints: [tints.ice, tints.white] },
    ...{ speed: [60, 240], size: [0.5, 1], life: [0.3, 0.6] },
  });
  effects.hitStop(45);
}

/** A blow that does nothing says so: it jumps back in a small grey ring. */
function heapBlock(effects, { x, y }) {
  effects.ring(x, y - 10, { from: 12, to: 46, life: 0.22, tint: tints.dust, layer: "air" });
  effects.burst({
    ...{ x, y: y - 20, sprite: "shard", count: 3, tints: [tints.blush, tints.butter] },
    ...{ speed: [60, 200], size: [0.4, 0.8], life: [0.2, 0.4], fall: 400 },
  });
}

function heapExpire(effects, { x, y }) {
  wave(effects, { x, y }, { from: 10, to: 130, life: 0.5, tint: tints.ice });
  effects.mark("air", 0.2, (share) => {
    stamp("dot", x, y - 20, { scale: 7 * (0.4 + share), tint: tints.white, opacity: 0.8 * (1 - share) });
  });
  dust(effects, x, y - 10, { count: 18, speed: 240 });
  letters(effects, x, y - 20, 6, 300);
  effects.shake(6);
}

function shieldUp(effects, { x, y }) {
  wave(effects, { x, y: y - 60 }, { from: 280, to: 140, life: 0.5, tint: tints.butter });
}

function shieldDown(effects, { x, y }) {
  wave(effects, { x, y: y - 60 }, { from: 140, to: 340, life: 0.6, tint: tints.butter, width: 14 });
  effects.burst({
    ...{ x, y: y - 70, sprite: "shard", count: 30, tints: [tints.butter, tints.white, tints.apricot] },
    ...{ speed: [160, 520], size: [0.7, 1.6], life: [0.4, 0.9], fall: 260, spin: 1 },
  });
  effects.shake(14);
  effects.hitStop(120);
}

function bossPhase(effects, { x, y }) {
  for (const [to, life] of [
    [200, 0.5],
    [340, 0.8],
    [480, 1.1],
  ])
    wave(effects, { x, y: y - 50 }, { from: 30, to, life, tint: tints.orchid, width: 14 });
  effects.shake(18);
}

function bossFall(effects, { x, y }) {
  wave(effects, { x, y: y - 50 }, { to: 340, life: 0.9, tint: tints.white, width: 14 });
  letters(effects, x, y - 80, 12, 420);
  effects.shake(16);
  effects.hitStop(220);
}

function bossEnd(effects, { x, y }) {
  for (const [to, life] of [
    [260, 0.5],
    [460, 0.9],
    [700, 1.4],
  ])
    wave(effects, { x, y: y - 40 }, { to, life, tint: tints.butter, width: 16 });
  effects.mark("air", 0.45, (share) => {
    stamp("soft-dot", x, y - 70, { scale: 14 * (0.5 + share), tint: tints.white, opacity: 1 - share });
  });
  dust(effects, x, y - 40, { count: 40, speed: 460 });
  letters(effects, x, y - 90, LETTERS, 760);
  effects.shake(26);
  effects.hitStop(160);
}

/** @type {Record<string, (effects: object, event: import("../rules/boss/types.js").BossEvent) => void>} */
export const bossMoments = {
  ...{ slam, bossCharge, crash, heapFall, heapMark, heapBlock, heapExpire },
  ...{ shieldUp, shieldDown, bossPhase, bossFall, bossEnd },
};
