import { gigagantrum } from "./boss.js";
import { foes } from "./foes.js";
import { skills } from "./skills.js";

/**
 * What is at the points of a dungeon's map, and how it is linked. `rules/dungeon/types.js` says what may stand here.
 * @type {Record<string, import("../rules/dungeon/types.js").DungeonRow>}
 */
export const dungeons = {
  lair: {
    name: "lair",
    title: "The Hollow",
    start: "start",
    foes,
    skills: { swordBeam: skills.cacheBeam },
    threat: { hp: 1, damage: 1.6, speed: 1 },
    hearts: 0.22,
    mostFoes: 40,
    rooms: {
      // Not down to the way in: whoever arrives may look round first.
      mouth: { area: [3, 30, 12, 6.5] },
      kindling: { title: "The Short Light", area: [19, 30, 10, 8] },
      crossing: { title: "The Still Pool", area: [33, 28, 17, 11] },
      nook: { area: [50, 30, 6, 5] },
      store: { title: "The Room That Keeps", area: [42, 17, 13, 8] },
      crypt: { title: "The Locked Way", area: [21, 16, 15, 9] },
      keyhole: { area: [24, 11, 8, 3] },
      shrine: { title: "The Shrine of the Beam", area: [4, 15, 12, 11] },
      gallery: { title: "The Gallery of Stopped Clocks", area: [7, 3, 25, 6] },
      alcove: { area: [2, 4, 3, 4] },
      rest: { area: [33, 3, 5, 6] },
      hall: { title: "The Hall of the Hoard", area: [39, 1, 18, 13] },
    },
    torches: {
      torch1: { ttl: 8 },
      torch2: { ttl: 8 },
      torch3: { ttl: 12 },
      torch4: { ttl: 12 },
      // Too short for the way to its door: that is what the lever is for.
      torch5: { ttl: 3 },
      torch6: { ttl: 7 },
      torch7: { ttl: 7 },
      torch8: { ttl: 10 },
      torch9: { ttl: 10 },
    },
    levers: { lever1: { torch: "torch5" } },
    doors: {
      door1: { size: [1, 2], torches: ["torch1"], or: ["torch2"] },
      door2: { size: [2, 1], torches: ["torch3", "torch4"], or: ["torch5"] },
      door3: { size: [1, 2], torches: ["torch5"] },
      door4: { size: [2, 1], torches: ["torch6"], or: ["torch7"] },
      door5: { size: [1, 2], key: "key1" },
      door6: { size: [1, 2], torches: ["torch8"], or: ["torch9"] },
      door7: { size: [1, 2], boss: true },
    },
    keys: { key1: { title: "The Primary Key" } },
    chests: { chest1: { coins: 40 }, chest2: { coins: 60 } },
    shrines: { shrine: { grants: "swordBeam", reach: 240 } },
    checkpoint: "checkpoint",
    exits: { exit: {}, exit2: { after: "boss" } },
    boss: { ...gigagantrum, point: "boss", hall: "hall" },
  },
};
