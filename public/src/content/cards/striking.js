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
      [3, 13, 0.88, 380, 2],
      [4, 16, 0.8, 400, 2],
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
      [22, 90, 2.2, 1.4],
      [28, 100, 2, 1.4],
      [35, 110, 1.8, 1.3],
      [44, 122, 1.6, 1.3],
      [56, 140, 1.4, 1.2],
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
      [1, 8, 2.6, 88, 0.5],
      [1, 12, 3, 92, 0.45],
      [2, 12, 3, 96, 0.45],
      [2, 16, 3.4, 102, 0.4],
      [3, 19, 3.6, 108, 0.35],
    ],
  }),
];
