import { snapshot } from "../../rules/run/skills/snapshot.js";
import { trail } from "../../rules/run/skills/trail.js";
import { skill } from "./skill.js";

/** What a walk is measured against on a card. */
const PLAIN_SPEED = 220;

/** Cards that make the hero faster, tougher or keener. */
export const growing = [
  skill({
    id: "pipeline",
    shares: ["attackSpeed", "finisher", "damage"],
    icon: "icon-swords",
    columns: ["stats.attackSpeed", "stats.finisher", "stats.damage"],
    ranks: [
      [0.12, 0.2, 0.12],
      [0.22, 0.35, 0.24],
      [0.32, 0.5, 0.36],
      [0.43, 0.7, 0.5],
      [0.55, 0.9, 0.65],
    ],
  }),
  skill({
    id: "warmCache",
    icon: "icon-heart",
    columns: ["stats.maxHp", "stats.regen"],
    ranks: [
      [16, 0.3],
      [28, 0.5],
      [40, 0.75],
      [54, 1],
      [70, 1.3],
    ],
  }),
  skill({
    id: "keysMagnet",
    shares: ["expGain"],
    icon: "icon-magnet",
    columns: ["stats.pickupRadius", "stats.expGain"],
    ranks: [
      [50, 0.18],
      [100, 0.32],
      [150, 0.45],
      [210, 0.6],
      [300, 0.75],
    ],
  }),
  skill({
    id: "swiftEviction",
    shares: ["speed"],
    values: ({ speed }) => ({ speed: speed / PLAIN_SPEED }),
    icon: "icon-boots",
    effect: trail,
    columns: ["stats.speed", "stats.dodgeCooldown", "damage", "width"],
    ranks: [
      [14, -0.08, 11, 28],
      [26, -0.16, 16, 31],
      [38, -0.24, 22, 34],
      [50, -0.32, 28, 37],
      [64, -0.4, 36, 42],
    ],
  }),
  skill({
    id: "rangeQuery",
    shares: ["swordReach", "critical"],
    icon: "sword",
    columns: ["stats.swordReach", "stats.critical"],
    ranks: [
      [0.1, 0.05],
      [0.18, 0.1],
      [0.26, 0.15],
      [0.35, 0.21],
      [0.45, 0.28],
    ],
  }),
  skill({
    id: "snapshot",
    number: "loads",
    shares: ["toughness", "restores"],
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
  }),
];
