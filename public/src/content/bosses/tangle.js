import { bodyOf } from "../../rules/boss/body.js";
import { createBoss, stepBoss } from "../../rules/boss/tangle.js";
import { loadText } from "../../text/load.js";

const { boss } = await loadText("dungeon2");

/**
 * Tangle, who has tied everything to everything. Add the `point` at which it waits and the `hall` that it fights in.
 * @type {Omit<import("../../rules/boss/tangle.js").TangleRow, "point" | "hall">}
 */
export const tangle = {
  plug: { createBoss, stepBoss },
  kind: "tangle",
  body: bodyOf({ name: boss.name, counter: "spider", radius: 60 }),
  name: boss.name,
  title: boss.title,
  hp: 1000,
  phases: [
    {
      from: 1,
      posts: ["low", "low", "low"],
      moves: ["lash"],
      bare: ["lash", "slam"],
      fan: { count: 3, spread: 0.5 },
      ...{ tieEvery: 9, pause: 1.5, speed: 50, haste: 1 },
    },
    {
      from: 0.66,
      posts: ["high", "high", "high"],
      moves: ["web", "lash"],
      bare: ["charge", "slam"],
      fan: { count: 4, spread: 0.55 },
      ...{ tieEvery: 12, pause: 1.2, speed: 60, haste: 1.1 },
    },
    {
      from: 0.33,
      posts: ["low", "high", "low", "high"],
      moves: ["lash", "web", "lash"],
      bare: ["charge", "lash"],
      fan: { count: 8, spread: Math.PI / 4 },
      ...{ tieEvery: 12, pause: 0.9, speed: 68, haste: 1.25 },
    },
  ],
  posts: {
    low: ["post1", "post2", "post3", "post4", "post5"],
    high: ["post6", "post7", "post8", "post9"],
  },
  knot: { radius: 30, strands: 2, leash: 130 },
  slam: { radius: 190, damage: 20, tell: 1.05, rest: 0.9, near: 160 },
  lash: { width: 44, reach: 760, damage: 16, tell: 1.1, rest: 0.5 },
  web: { count: 4, radius: 62, life: 8, drag: 16, tell: 0.8, rest: 0.5 },
  charge: { speed: 620, damage: 18, tell: 1.2, lock: 0.45, stun: 2.6, longest: 2.4 },
  tie: { tell: 1.2, rest: 0.8 },
  roar: 1.6,
  bare: 2.6,
  fall: 2.6,
};
