/** What is seen at the moment a skill acts: one look each, so that a player knows what did the work. */
import { stamp, stampLine, tints } from "../brush.js";

const PULSE_TINTS = { aura: "sky", flush: "butter", snapshot: "lime" };

/** A broken line between two points: its joints stray, and stray anew as it flickers. */
function jagged(from, to, sway) {
  const joints = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 26));
  const angle = Math.atan2(to.y - from.y, to.x - from.x) + Math.PI / 2;
  return Array.from({ length: joints + 1 }, (_, joint) => {
    const share = joint / joints;
    const aside = joint === 0 || joint === joints ? 0 : (Math.random() * 2 - 1) * sway;
    return {
      x: from.x + (to.x - from.x) * share + Math.cos(angle) * aside,
      y: from.y + (to.y - from.y) * share + Math.sin(angle) * aside,
    };
  });
}

function drawBolt(lines, share) {
  const opacity = 1 - share * share;
  for (const [thickness, tint] of [
    [11, tints.ink],
    [7, tints.butter],
    [3, tints.white],
  ]) {
    for (const joints of lines) {
      for (let joint = 1; joint < joints.length; joint += 1) {
        stampLine("pixel", joints[joint - 1], joints[joint], {
          thickness: thickness * opacity,
          tint,
          opacity,
        });
      }
    }
  }
}

function bolt(effects, { points }) {
  const [publisher, ...subscribers] = points;
  const draw = () => subscribers.map((point) => jagged(publisher, point, 13));
  let lines = draw();
  let strikes = 0;
  effects.mark("air", 0.26, (share) => {
    if (share * 3 > strikes + 1) {
      lines = draw();
      strikes += 1;
    }
    drawBolt(lines, share);
  });
  for (const { x, y } of subscribers) {
    effects.burst({
      ...{ x, y, sprite: "spark-star", count: 3, tints: [tints.butter, tints.white] },
      ...{ speed: [40, 160], size: [0.4, 0.9], life: [0.15, 0.3] },
    });
  }
}

function pulse(effects, { x, y, radius, kind }) {
  const tint = tints[PULSE_TINTS[kind] ?? "sky"];
  effects.ring(x, y, { from: 20, to: radius, life: 0.5, tint, sprite: "ring-thick" });
  effects.ring(x, y, { from: 0, to: radius * 0.8, life: 0.35, tint: tints.white });
  effects.mark("ground", 0.4, (share) => {
    stamp("soft-dot", x, y, {
      scale: (radius / 30) * (0.5 + 0.5 * share),
      tint,
      opacity: 0.45 * (1 - share),
    });
  });
  if (kind === "flush" || kind === "snapshot") effects.shake(9);
}

function explode(effects, { x, y, radius }) {
  effects.mark("air", 0.16, (share) => {
    stamp("dot", x, y, {
      scale: (radius / 8) * (0.5 + 0.4 * share),
      tint: tints.white,
      opacity: 0.85 * (1 - share),
    });
  });
  effects.ring(x, y, {
    from: radius * 0.3,
    to: radius,
    tint: tints.apricot,
    sprite: "ring-thick",
    layer: "air",
    life: 0.35,
  });
  effects.burst({
    ...{ x, y, sprite: "puff", count: 9, tints: [tints.butter, tints.apricot, tints.coral, tints.mauve] },
    ...{ speed: [60, radius * 3.2], size: [0.5, 1.3], life: [0.25, 0.6], drag: 5 },
  });
  effects.shake(5);
}

function beam(effects, { x, y, angle }) {
  effects.burst({
    ...{ x: x + Math.cos(angle) * 40, y: y + Math.sin(angle) * 40, sprite: "shard", count: 6 },
    ...{
      tints: [tints.ice, tints.white],
      angle,
      spread: 0.5,
      speed: [120, 380],
      size: [0.4, 0.9],
      life: [0.2, 0.4],
    },
  });
}

/** @type {Record<string, (effects: object, event: import("../../rules/run/types.js").RunEvent) => void>} */
export const skillMoments = { bolt, pulse, explode, beam };
