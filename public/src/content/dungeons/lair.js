import { loadText } from "../../text/load.js";
import { gigagantrum } from "../bosses/gigagantrum.js";
import { foes } from "../foes.js";
import { skills } from "../skills.js";

const text = await loadText("dungeon1");

/**
 * What is at the points of the Hollow's map, and how it is linked. `rules/dungeon/types.js` says what may stand here.
 * @type {import("../../rules/dungeon/types.js").DungeonRow}
 */
export default {
  name: "lair",
  chapter: 1,
  home: "level1",
  title: text.title,
  start: "start",
  foes,
  skills: { swordBeam: skills.cacheBeam },
  threat: { hp: 1, damage: 1.6, speed: 1 },
  hearts: 0.22,
  mostFoes: 40,
  rooms: {
    // Not down to the way in: whoever arrives may look round first.
    mouth: { area: [3, 30, 12, 6.5] },
    kindling: { title: text.rooms.kindling, area: [19, 30, 10, 8] },
    crossing: { title: text.rooms.crossing, area: [33, 28, 17, 11] },
    nook: { area: [50, 30, 6, 5] },
    store: { title: text.rooms.store, area: [42, 17, 13, 8] },
    crypt: { title: text.rooms.crypt, area: [21, 16, 15, 9] },
    keyhole: { area: [24, 11, 8, 3] },
    shrine: { title: text.rooms.shrine, area: [4, 15, 12, 11] },
    gallery: { title: text.rooms.gallery, area: [7, 3, 25, 6] },
    alcove: { area: [2, 4, 3, 4] },
    rest: { area: [33, 3, 5, 6] },
    hall: { title: text.rooms.hall, area: [39, 1, 18, 13] },
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
  keys: { key1: { title: text.keys.key1 } },
  chests: { chest1: { coins: 40 }, chest2: { coins: 60 } },
  shrines: { shrine: { grants: "swordBeam", reach: 240 } },
  checkpoint: "checkpoint",
  exits: { exit: {}, exit2: { after: "boss" } },
  boss: { ...gigagantrum, point: "boss", hall: "hall" },
};
