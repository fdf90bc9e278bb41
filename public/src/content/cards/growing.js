import { snapshot } from "../../rules/run/skills/snapshot.js";
import { trail } from "../../rules/run/skills/trail.js";
import { percent, skill } from "./skill.js";

/** Cards that make the hero faster, tougher or keener. */
export const growing = [
  skill({
    id: "pipeline",
    name: "Pipeline",
    icon: "icon-swords",
    columns: ["stats.attackSpeed", "stats.finisher", "stats.damage"],
    ranks: [
      [0.12, 0.2, 0.12],
      [0.22, 0.35, 0.24],
      [0.32, 0.5, 0.36],
      [0.43, 0.7, 0.5],
      [0.55, 0.9, 0.65],
    ],
    text: ({ attackSpeed, finisher, damage }) =>
      `No waiting for replies: swings ${percent(attackSpeed)} faster, sword +${percent(damage)}, ` +
      `third swing another +${percent(finisher)}.`,
  }),
  skill({
    id: "warmCache",
    name: "Warm Cache",
    icon: "icon-heart",
    columns: ["stats.maxHp", "stats.regen"],
    ranks: [
      [20, 0.4],
      [35, 0.7],
      [50, 1],
      [70, 1.4],
      [95, 1.8],
    ],
    text: ({ maxHp, regen }) =>
      `+${maxHp} health, and ${regen} comes back each second. Filled before it is asked for.`,
  }),
  skill({
    id: "keysMagnet",
    name: "KEYS *",
    icon: "icon-magnet",
    columns: ["stats.pickupRadius", "stats.expGain"],
    ranks: [
      [50, 0.1],
      [100, 0.18],
      [150, 0.26],
      [210, 0.35],
      [300, 0.45],
    ],
    text: ({ pickupRadius, expGain }) =>
      `Finds everything at once: experience flies in from ${pickupRadius} further, and counts ${percent(expGain)} more.`,
  }),
  skill({
    id: "swiftEviction",
    name: "Swift Eviction",
    icon: "icon-boots",
    effect: trail,
    columns: ["stats.speed", "stats.dodgeCooldown", "damage", "width"],
    ranks: [
      [14, -0.08, 8, 26],
      [26, -0.16, 12, 28],
      [38, -0.24, 16, 30],
      [50, -0.32, 21, 33],
      [64, -0.4, 28, 38],
    ],
    text: ({ speed, dodgeCooldown, damage }) =>
      `Walk ${percent(speed / 230)} faster, dodge ${-dodgeCooldown} s sooner. A dodge leaves a trail: ${damage} damage.`,
  }),
  skill({
    id: "rangeQuery",
    name: "Range Query",
    icon: "sword",
    columns: ["stats.swordReach", "stats.critical"],
    ranks: [
      [0.1, 0.05],
      [0.18, 0.1],
      [0.26, 0.15],
      [0.35, 0.21],
      [0.45, 0.28],
    ],
    text: ({ swordReach, critical }) =>
      `ZRANGE with a wider range: the sword reaches ${percent(swordReach)} further, ` +
      `and all you do is critical ${percent(critical)} more often.`,
  }),
  skill({
    id: "snapshot",
    name: "Snapshot",
    icon: "icon-store",
    effect: snapshot,
    weight: 0.8,
    columns: ["stats.toughness", "loads", "restores"],
    ranks: [
      [-0.08, 0, 0],
      [-0.14, 0, 0],
      [-0.2, 1, 0.4],
      [-0.26, 1, 0.6],
      [-0.32, 2, 0.6],
    ],
    text: ({ toughness, loads, restores }) =>
      `You take ${percent(-toughness)} less damage.${
        loads > 0
          ? ` ${loads === 1 ? "Once" : "Twice"} a run you load the last RDB instead of falling: ${percent(restores)} health.`
          : ""
      }`,
  }),
];
