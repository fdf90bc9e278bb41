import { warden } from "../../rules/run/foes/warden.js";

/** What the bosses of the arenas have in common. */
const boss = (row) => ({
  ...{ boss: true, leads: false, behaviour: warden, weight: 30, exp: 14, score: 1500, radius: 58 },
  ...row,
});

/** The Grassland's: heavy, and it throws what it holds in all directions. */
export const bigKey = boss({
  counter: "goblin",
  ...{ hp: 600, speed: 78, damage: 4.4, actDamage: 1.2 },
  trick: {
    ...{ keep: 70, rest: 1, haste: 0.6 },
    moves: [
      { pattern: "slam", tell: 0.9, radius: 190, damage: 1.4 },
      { pattern: "ring", tell: 0.8, count: 12, speed: 190, life: 3.4 },
    ],
  },
});

/** The Mountains': it stands far off and lets the mountain do the work. */
export const endlessList = boss({
  counter: "skeleton",
  ...{ hp: 560, speed: 60, damage: 4.2, actDamage: 1 },
  trick: {
    ...{ keep: 190, rest: 1, haste: 0.6 },
    moves: [
      { pattern: "rain", tell: 0.7, fall: 0.95, count: 7, spread: 330, radius: 78, damage: 5 },
      { pattern: "fan", tell: 0.8, count: 5, spread: 0.24, speed: 240, life: 3 },
      { pattern: "slam", tell: 0.8, radius: 175, damage: 1.3 },
    ],
  },
});

/** The Badlands': it runs hot, and in straight lines. */
export const hotShard = boss({
  counter: "vampire",
  ...{ hp: 560, speed: 92, damage: 4.2, actDamage: 1.3 },
  trick: {
    ...{ keep: 150, rest: 0.9, haste: 0.6 },
    moves: [
      { pattern: "dash", tell: 0.7, dash: 620, length: 0.7 },
      { pattern: "ring", tell: 0.7, count: 10, speed: 210, life: 3 },
      { pattern: "dash", tell: 0.55, dash: 620, length: 0.7 },
      { pattern: "fan", tell: 0.7, count: 7, spread: 0.2, speed: 260, life: 2.6 },
    ],
  },
});
