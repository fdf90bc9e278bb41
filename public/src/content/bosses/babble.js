import { createBoss, stepBoss } from "../../rules/boss/babble.js";
import { bodyOf } from "../../rules/boss/body.js";
import { loadText } from "../../text/load.js";
import { meanings } from "../meanings.js";

const { boss } = await loadText("dungeon4");

/**
 * The Babble, who answers everything. Add the `point` at which it waits and the `hall` that it fights in.
 * Questions: `nearest` in meaning, `others` to mislead; the first of them looks most like it.
 */
export const babble = {
  plug: { createBoss, stepBoss },
  kind: "babble",
  body: bodyOf({ name: boss.name, counter: "vampire", radius: 60 }),
  name: boss.name,
  title: boss.title,
  hp: 1400,
  meanings,
  questions: [
    { asked: "coin", nearest: "money_bag", others: ["sun", "moon", "cake", "cloud"] },
    { asked: "door", nearest: "key", others: ["cake", "coin", "grass", "sun"] },
    { asked: "fire", nearest: "sun", others: ["apple", "meat", "key", "coin"] },
    { asked: "grape", nearest: "watermelon", others: ["cloud", "moon", "key", "money_bag"] },
    { asked: "moon", nearest: "star", others: ["coin", "cake", "door", "grass"] },
    { asked: "cake", nearest: "meat", others: ["money_bag", "fire", "door", "cloud"] },
  ],
  phases: [
    { from: 1, moves: ["letters", "ask", "claims"], copies: 3, claims: 3, pause: 1, speed: 44, haste: 1 },
    {
      from: 0.66,
      moves: ["claims", "ask", "letters"],
      ...{ copies: 4, claims: 4, drift: 0.3, pause: 0.9, speed: 54, haste: 1.1 },
    },
    {
      from: 0.33,
      moves: ["claims", "ask", "letters", "ask"],
      ...{ copies: 5, claims: 5, drift: -0.4, again: 0.4, pause: 0.7, speed: 62, haste: 1.2 },
    },
  ],
  letters: { count: 5, spread: 0.26, speed: 290, life: 3, damage: 12, tell: 0.9 },
  claims: { radius: 88, spread: 190, damage: 16, tell: 1.05, rest: 0.7 },
  ask: {
    tell: 1.6,
    patience: 13,
    radius: 46,
    across: 430,
    down: 160,
    talk: { every: 1.5, breath: 0.6, speed: 230, damage: 9 },
  },
  burst: { fuse: 0.6, radius: 120, damage: 18 },
  outcry: { tell: 1.3, radius: 210, damage: 26 },
  bare: 4.6,
  roar: 1.6,
  fall: 2.8,
};
