import { aura } from "../../rules/run/skills/aura.js";
import { beam } from "../../rules/run/skills/beam.js";
import { bolt } from "../../rules/run/skills/bolt.js";
import { mines } from "../../rules/run/skills/mines.js";
import { replica } from "../../rules/run/skills/replica.js";
import { shuriken } from "../../rules/run/skills/shuriken.js";
import { skill } from "./skill.js";

/** Cards that strike foes by themselves or with the sword. */
export const striking = [
  skill({
    id: "cacheBeam",
    icon: "icon-beam",
    effect: beam,
    columns: ["damage", "range", "pierce", "width"],
    ranks: [
      [18, 300, 4, 18],
      [24, 350, 5, 20],
      [31, 400, 7, 22],
      [39, 460, 9, 25],
      [50, 540, 14, 30],
    ],
  }),
  skill({
    id: "hashShuriken",
    number: "count",
    icon: "icon-shuriken",
    effect: shuriken,
    columns: ["count", "damage", "interval", "range", "pierce"],
    ranks: [
      [1, 10, 1.1, 330, 1],
      [2, 11, 1.05, 340, 1],
      [2, 13, 0.95, 360, 2],
      [3, 15, 0.88, 380, 2],
      [4, 18, 0.8, 400, 2],
    ],
  }),
  skill({
    id: "shieldAura",
    icon: "icon-shield",
    effect: aura,
    columns: ["damage", "radius", "interval", "push"],
    ranks: [
      [7, 105, 2.4, 360],
      [10, 118, 2.2, 400],
      [13, 130, 2, 440],
      [17, 145, 1.8, 480],
      [22, 165, 1.5, 520],
    ],
  }),
  skill({
    id: "ttlMines",
    icon: "icon-mine",
    effect: mines,
    columns: ["damage", "radius", "interval", "ttl"],
    ranks: [
      [25, 95, 2.2, 1.4],
      [33, 106, 2, 1.4],
      [42, 118, 1.8, 1.3],
      [53, 131, 1.6, 1.3],
      [67, 150, 1.4, 1.2],
    ],
  }),
  skill({
    id: "pubSubBolt",
    shares: ["share"],
    icon: "icon-bolt",
    effect: bolt,
    columns: ["count", "share", "range"],
    ranks: [
      [2, 0.6, 160],
      [3, 0.7, 175],
      [4, 0.8, 190],
      [5, 0.9, 205],
      [6, 1.05, 225],
    ],
  }),
  skill({
    id: "replica",
    number: "count",
    icon: "bean",
    effect: replica,
    columns: ["count", "damage", "spin", "orbit", "pause"],
    ranks: [
      [1, 14, 2.8, 88, 0.45],
      [2, 14, 3, 92, 0.45],
      [2, 19, 3.2, 96, 0.4],
      [3, 20, 3.4, 102, 0.4],
      [3, 26, 3.6, 108, 0.35],
    ],
  }),
];
