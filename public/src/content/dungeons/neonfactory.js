import { ally } from "../../rules/dungeon/devices/ally.js";
import { compass } from "../../rules/dungeon/devices/compass.js";
import { consolePlug, embedding } from "../../rules/dungeon/devices/embedding.js";
import { match, plinth } from "../../rules/dungeon/devices/match.js";
import { vent } from "../../rules/dungeon/devices/vent.js";
import { questInWorks } from "../../rules/dungeon/works.js";
import { loadText } from "../../text/load.js";
import { babble } from "../bosses/babble.js";
import { foes } from "../foes.js";
import { meanings } from "../meanings.js";
import { skills } from "../skills.js";

const text = await loadText("dungeon4");

const friend = (console) => ({ plug: ally, console, hp: 90, reach: 130, damage: 9, every: 0.9 });
const wave = (console, ally, first, mix) => ({
  ...{ plug: vent, hall: "works", console, ally, first, mix },
  ...{ every: 11, size: 2, crowd: 4 },
});
const search = (foe, plinths, more) => ({ plug: match, meanings, foe, plinths, ...more });
const plinths = (names) => Object.fromEntries(names.map((name) => [name, { plug: plinth }]));
const four = ["plinth1", "plinth2", "plinth3", "plinth4"];
const six = ["plinth5", "plinth6", "plinth7", "plinth8", "plinth9", "plinth10"];

/**
 * What is at the points of the Meaning Works' map, and how it is linked. `rules/dungeon/types.js` says what may stand
 * here.
 * @type {import("../../rules/dungeon/types.js").DungeonRow}
 */
export default {
  name: "neonfactory",
  chapter: 4,
  home: "level4",
  title: text.title,
  start: "start",
  foes,
  skills: { swordBeam: skills.cacheBeam, shuriken: skills.hashShuriken, shieldAura: skills.shieldAura },
  threat: { hp: 1.3, damage: 2, speed: 1.04 },
  hearts: 0.24,
  mostFoes: 46,
  keeps: { embeddings: ["swordBeam", "shuriken", "shieldAura"] },
  quest: questInWorks,
  rooms: {
    works: { title: text.rooms.works, area: [16, 21, 20, 12] },
    looks: { title: text.rooms.looks, area: [3, 20, 11, 13] },
    between: { title: text.rooms.between, area: [38, 20, 11, 13] },
    kin: { title: text.rooms.kin, area: [29, 36, 19, 8] },
    nook: { area: [3, 9, 8, 7] },
    nook2: { area: [41, 9, 8, 7] },
    rest: { area: [23, 14, 6, 5] },
    hall: { title: text.rooms.hall, area: [15, 2, 22, 11] },
  },
  torches: {},
  levers: {},
  doors: {
    door1: { size: [2, 1], devices: ["console1", "console2", "console3"] },
    door2: { size: [2, 1], boss: true },
  },
  keys: {},
  chests: { chest1: { coins: 80 }, chest2: { coins: 100 } },
  shrines: {},
  devices: {
    // Consoles and friends before what asks for them.
    console1: { plug: consolePlug, skill: "swordBeam" },
    console2: { plug: consolePlug, skill: "shuriken" },
    console3: { plug: consolePlug, skill: "shieldAura" },
    kat: friend("console1"),
    sok: friend("console2"),
    burpman: friend("console3"),
    vent1: wave("console1", "kat", 5, { zombean: 4, karat: 3 }),
    vent2: wave("console2", "sok", 8, { zombean: 3, skuller: 2 }),
    vent3: wave("console3", "burpman", 11, { zombean: 4, beantle: 1 }),
    match1: search("karat", four, {
      rounds: [
        { asked: "coin", words: ["sun", "money_bag", "apple", "cloud"] },
        { asked: "fire", words: ["apple", "door", "meat", "sun"] },
        { asked: "door", words: ["key", "cake", "moon", "coin"] },
      ],
    }),
    ...plinths(four),
    compass1: {
      plug: compass,
      size: 184,
      places: [
        { word: "tea", at: [0.72, -0.66] },
        { word: "ice", at: [-0.78, -0.5] },
        { word: "bread", at: [0.4, 0.74] },
      ],
    },
    match2: search("karat", six, {
      count: 3,
      rounds: [
        { asked: "apple", words: ["key", "grape", "sun", "pineapple", "coin", "watermelon"] },
        { asked: "star", words: ["sun", "money_bag", "cloud", "cake", "moon", "door"] },
      ],
    }),
    ...plinths(six),
    embedding1: { plug: embedding, by: "match1", home: "console1", skill: "swordBeam" },
    embedding2: { plug: embedding, by: "compass1", home: "console2", skill: "shuriken" },
    embedding3: { plug: embedding, by: "match2", home: "console3", skill: "shieldAura" },
  },
  checkpoint: "checkpoint",
  exits: { exit: {}, exit2: { after: "boss" } },
  boss: { ...babble, point: "boss", hall: "hall" },
};
