/** What is seen as things happen only in the archive: bells, dials, switches, threads and knots. */
import { stamp, stampLine, tints } from "../brush.js";

const BELL = 52;
const HEAD = 72;
const KNOT = 62;

function sparkle(effects, x, y, colours, count) {
  effects.burst({
    ...{ x, y, sprite: "spark-star", count, tints: colours },
    ...{ speed: [60, 280], size: [0.5, 1], life: [0.35, 0.8], drag: 3 },
  });
}

/** Sound that runs outwards, wider with each bell that was right. */
function bell(effects, { x, y, rank = 0 }) {
  for (let wave = 0; wave < 2; wave += 1)
    effects.ring(x, y - BELL, {
      from: 16,
      to: 90 + rank * 30 + wave * 50,
      life: 0.5 + wave * 0.25,
      tint: tints.butter,
      layer: "air",
    });
  sparkle(effects, x, y - BELL, [tints.butter, tints.white], 8);
}

function bellWrong(effects, { x, y }) {
  effects.ring(x, y - BELL, { from: 120, to: 20, life: 0.4, tint: tints.coral, layer: "air" });
  shards(effects, x, y - BELL, [tints.coral, tints.dust], 10);
  effects.shake(6);
}

function shards(effects, x, y, colours, count) {
  effects.burst({
    ...{ x, y, sprite: "shard", count, tints: colours },
    ...{ speed: [100, 320], size: [0.5, 1.2], life: [0.25, 0.6], fall: 420, spin: 1 },
  });
}

function solved(effects, { x, y }) {
  for (const [to, life] of [
    [120, 0.5],
    [240, 0.9],
  ])
    effects.ring(x, y - BELL, { from: 10, to, life, tint: tints.ice, sprite: "ring-thick", layer: "air" });
  sparkle(effects, x, y - BELL, [tints.ice, tints.butter, tints.white], 24);
}

const dial = (effects, { x, y, done }) =>
  sparkle(effects, x, y - HEAD, done ? [tints.butter, tints.white] : [tints.dust], done ? 6 : 3);

function farSwitch(effects, { x, y }) {
  solved(effects, { x, y });
  effects.hitStop(60);
  effects.shake(4);
}

const blocked =
  (height) =>
  (effects, { x, y }) => {
    effects.ring(x, y - height, { from: 12, to: 46, life: 0.22, tint: tints.dust, layer: "air" });
    shards(effects, x, y - height, [tints.blush, tints.dust], 3);
  };

function knotFray(effects, { x, y }) {
  shards(effects, x, y - KNOT, [tints.butter, tints.white], 9);
  effects.hitStop(40);
}

function knotCut(effects, { x, y }) {
  effects.ring(x, y - KNOT, { from: 10, to: 140, life: 0.5, tint: tints.butter, layer: "air" });
  shards(effects, x, y - KNOT, [tints.butter, tints.orchid, tints.white], 20);
  effects.shake(7);
  effects.hitStop(70);
}

function untied(effects, { x, y }) {
  effects.ring(x, y - 70, {
    from: 60,
    to: 330,
    life: 0.6,
    tint: tints.butter,
    sprite: "ring-thick",
    layer: "air",
  });
  shards(effects, x, y - 80, [tints.rose, tints.sky, tints.butter, tints.lime], 34);
  effects.shake(14);
  effects.hitStop(120);
}

const tied = (effects, { x, y }) =>
  effects.ring(x, y - 70, {
    from: 300,
    to: 90,
    life: 0.5,
    tint: tints.orchid,
    sprite: "ring-thick",
    layer: "air",
  });

/** Threads that are there for a blink. */
function lash(effects, { x, y, angles, radius }) {
  for (const angle of angles) {
    const end = { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
    effects.mark("air", 0.3, (share) => {
      const opacity = 1 - share;
      stampLine("pixel", { x, y }, end, {
        thickness: 34 * opacity,
        tint: tints.coral,
        opacity: opacity * 0.5,
      });
      stampLine("pixel", { x, y }, end, { thickness: 10 * opacity, tint: tints.white, opacity });
    });
  }
  effects.shake(9);
  effects.hitStop(35);
}

function web(effects, { points }) {
  for (const { x, y } of points) {
    effects.ring(x, y, { from: 8, to: 70, life: 0.35, tint: tints.candy });
    effects.mark("ground", 0.2, (share) => {
      stamp("soft-dot", x, y, { scale: 2 * (0.5 + share), tint: tints.white, opacity: 0.6 * (1 - share) });
    });
  }
}

const moments = {
  ...{ bell, bellWrong, solved, dial, switch: farSwitch, switchBlock: blocked(HEAD) },
  ...{ knotFray, knotCut, knotBlock: blocked(KNOT), untied, tied, lash, web },
};

/**
 * Shows an event of the archive.
 * @param {ReturnType<typeof import("../effects.js").createEffects>} effects
 * @param {{type: string}} event
 */
export function showArchiveMoment(effects, event) {
  moments[event.type]?.(effects, event);
}
