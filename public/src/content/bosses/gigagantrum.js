import { bodyOf } from "../../rules/boss/body.js";
import { createBoss, stepBoss } from "../../rules/boss/hoard.js";
import { loadText } from "../../text/load.js";

const { boss } = await loadText("dungeon1");

/**
 * Gigagantrum, who keeps everything. Add the `point` at which it waits and the `hall` that it fights in.
 * @type {Omit<import("../../rules/boss/types.js").HoardRow, "point" | "hall">}
 */
export const gigagantrum = {
  plug: { createBoss, stepBoss },
  kind: "gigagantrum",
  body: bodyOf({ name: boss.name, counter: "goblin", radius: 62 }),
  name: boss.name,
  title: boss.title,
  hp: 900,
  phases: [
    { from: 1, moves: ["slam"], heaps: 3, hoardEvery: 9, pause: 1.5, speed: 46, haste: 1 },
    {
      from: 0.66,
      moves: ["charge", "slam", "charge"],
      heaps: 1,
      hoardEvery: 14,
      pause: 1.2,
      speed: 58,
      haste: 1.1,
    },
    {
      from: 0.33,
      moves: ["letters", "charge", "letters", "slam"],
      heaps: 2,
      hoardEvery: 10,
      pause: 0.8,
      speed: 68,
      haste: 1.25,
    },
  ],
  heap: {
    radius: 40,
    ttl: 4,
    heal: 7,
    spots: [
      [0.78, 0.34],
      [0.5, 0.84],
      [0.32, 0.25],
      [0.8, 0.7],
      [0.27, 0.72],
      [0.56, 0.16],
    ],
    clear: 180,
  },
  slam: { radius: 200, damage: 20, tell: 1.05, rest: 0.9, near: 170 },
  charge: { speed: 640, damage: 18, tell: 1.2, lock: 0.45, stun: 2.8, longest: 2.4 },
  letters: { count: 5, spread: 0.26, speed: 300, life: 3, damage: 10, tell: 0.85 },
  pile: { tell: 1.1, rest: 0.7 },
  roar: 1.6,
  bare: 2.6,
  fall: 2.6,
};
