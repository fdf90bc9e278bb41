import { bodyOf } from "../../rules/boss/body.js";
import { createBoss, stepBoss } from "../../rules/boss/bottleneck.js";
import { loadText } from "../../text/load.js";

const { boss } = await loadText("dungeon3");

/**
 * Bottleneck, the Only Gate. Add the `point` at which it stands and the `hall` that it fights in.
 * @type {Omit<import("../../rules/boss/bottleneck/types.js").BottleneckRow, "point" | "hall">}
 */
export const bottleneck = {
  plug: { createBoss, stepBoss },
  kind: "bottleneck",
  body: bodyOf({ name: boss.name, counter: "goblin", radius: 92 }),
  name: boss.name,
  title: boss.title,
  hp: 900,
  phases: [
    { from: 1, moves: ["gush", "spit"], needs: 2, shutEvery: 9, pause: 1.4, speed: 0, haste: 1 },
    {
      from: 0.66,
      moves: ["flood", "spit", "gush"],
      needs: 3,
      shutEvery: 9,
      pause: 1.2,
      speed: 0,
      haste: 1.1,
    },
    {
      from: 0.33,
      moves: ["spit", "flood", "gush"],
      needs: 4,
      shutEvery: 8,
      pause: 0.9,
      speed: 0,
      haste: 1.2,
    },
  ],
  gates: [
    { spot: [0.12, 0.52], lane: 1 },
    { spot: [0.12, 0.84], lane: 0 },
    { spot: [0.88, 0.52], lane: 3 },
    { spot: [0.88, 0.84], lane: 4 },
  ],
  slam: { radius: 230, damage: 20, tell: 1.05, rest: 0.8, near: 200 },
  gush: { width: 130, damage: 20, tell: 1.15, lock: 0.45, rest: 0.5 },
  spit: { count: 5, beat: 0.34, speed: 290, life: 4, damage: 9, tell: 0.8 },
  flood: { damage: 18, tell: 1.7, lock: 0.4, rest: 0.5 },
  shut: { tell: 1.1, rest: 0.5 },
  reseal: { tell: 1, rest: 0.6 },
  roar: 1.6,
  bare: 5.5,
  fall: 2.8,
};
