import { aura } from "../../rules/run/skills/aura.js";
import { beam } from "../../rules/run/skills/beam.js";
import { bolt } from "../../rules/run/skills/bolt.js";
import { mines } from "../../rules/run/skills/mines.js";
import { replica } from "../../rules/run/skills/replica.js";
import { shuriken } from "../../rules/run/skills/shuriken.js";
import { many, percent, skill } from "./skill.js";

/** Cards that strike foes by themselves or with the sword. */
export const striking = [
  skill({
    id: "cacheBeam",
    name: "Cache Beam",
    icon: "icon-beam",
    effect: beam,
    columns: ["damage", "range", "pierce", "width"],
    ranks: [
      [16, 300, 4, 18],
      [21, 350, 5, 20],
      [27, 400, 7, 22],
      [34, 460, 9, 25],
      [44, 540, 14, 30],
    ],
    text: ({ damage, range, pierce }) =>
      `Each third swing looses a beam: ${damage} damage, ${range} far, through ${pierce} foes. Read hot, hit hard.`,
  }),
  skill({
    id: "hashShuriken",
    name: "Hash Shuriken",
    icon: "icon-shuriken",
    effect: shuriken,
    columns: ["count", "damage", "interval", "range", "pierce"],
    ranks: [
      [1, 10, 1.1, 330, 1],
      [2, 11, 1.05, 340, 1],
      [2, 14, 0.95, 360, 2],
      [3, 15, 0.85, 380, 2],
      [4, 18, 0.75, 400, 3],
    ],
    text: ({ count, damage, interval, pierce }) =>
      `Every ${interval} s ${many(count, "blade")} ${count === 1 ? "HSETs itself" : "HSET themselves"} into the ` +
      `nearest foes: ${damage} damage, piercing ${pierce} more.`,
  }),
  skill({
    id: "shieldAura",
    name: "Shield Aura",
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
    text: ({ damage, radius, interval }) =>
      `Every ${interval} s a pulse pushes foes off: ${damage} damage within ${radius}. Access denied.`,
  }),
  skill({
    id: "ttlMines",
    name: "TTL Mines",
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
    text: ({ damage, radius, interval, ttl }) =>
      `Every ${interval} s you leave a key with a TTL of ${ttl} s. It expires with ${damage} damage within ${radius}.`,
  }),
  skill({
    id: "pubSubBolt",
    name: "Pub/Sub Bolt",
    icon: "icon-bolt",
    effect: bolt,
    columns: ["count", "share", "range"],
    ranks: [
      [2, 0.45, 150],
      [3, 0.55, 165],
      [4, 0.65, 180],
      [5, 0.75, 200],
      [6, 0.9, 220],
    ],
    text: ({ count, share, range }) =>
      `A swing's first hit is published to ${many(count, "subscriber")} within ${range}: ${percent(share)} of its damage.`,
  }),
  skill({
    id: "replica",
    name: "Replica",
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
    text: ({ count, damage }) =>
      `REPLICAOF you: ${count === 1 ? "a small copy circles" : `${count} small copies circle`} around you and ` +
      `${count === 1 ? "strikes" : "strike"} for ${damage}.`,
  }),
];
