import { bell } from "../../rules/dungeon/devices/bell.js";
import { dial } from "../../rules/dungeon/devices/dial.js";
import { farSwitch } from "../../rules/dungeon/devices/switch.js";
import { loadText } from "../../text/load.js";
import { tangle } from "../bosses/tangle.js";
import { foes } from "../foes.js";
import { skills } from "../skills.js";

const text = await loadText("dungeon2");

const bellOf = (score) => ({ plug: bell, group: "bells", score });
const dialOf = (values, wanted) => ({ plug: dial, group: "drawer", values, wanted });

/**
 * What is at the points of the Unsorted's map, and how it is linked.
 * @type {import("../../rules/dungeon/types.js").DungeonRow}
 */
export default {
  name: "dungeon",
  chapter: 2,
  home: "level2",
  title: text.title,
  start: "start",
  foes,
  skills: { swordBeam: skills.cacheBeam, shuriken: skills.hashShuriken },
  threat: { hp: 1.15, damage: 1.8, speed: 1 },
  hearts: 0.25,
  mostFoes: 40,
  rooms: {
    // Not down to the way in: whoever arrives may look round first.
    reading: { title: text.rooms.reading, area: [21, 33, 13, 4.5] },
    sorting: { title: text.rooms.sorting, area: [20, 19, 15, 11] },
    bells: { title: text.rooms.bells, area: [3, 20, 13, 9] },
    catalogue: { title: text.rooms.catalogue, area: [3, 4, 13, 11] },
    shrine: { title: text.rooms.shrine, area: [20, 3, 10, 12] },
    stacks: { title: text.rooms.stacks, area: [40, 20, 14, 9] },
    alcove: { area: [40, 16, 4, 3] },
    cellar: { title: text.rooms.cellar, area: [40, 32, 14, 8] },
    drawer: { title: text.rooms.drawer, area: [3, 33, 11, 7] },
    rest: { area: [45, 16, 6, 3] },
    hall: { title: text.rooms.hall, area: [31, 2, 24, 12] },
  },
  torches: {},
  levers: {},
  devices: {
    bell1: bellOf(42),
    bell2: bellOf(7),
    bell3: bellOf(19),
    bell4: bellOf(88),
    dial1: dialOf(["rope", "salt", "lamp"], "salt"),
    dial2: dialOf(["one", "two", "three"], "three"),
    dial3: dialOf(["bottom", "middle", "top"], "top"),
    switch1: { plug: farSwitch },
    switch2: { plug: farSwitch },
    switch3: { plug: farSwitch },
  },
  doors: {
    door1: { size: [2, 1], devices: ["bell1", "bell2", "bell3", "bell4"] },
    door2: { size: [1, 2], devices: ["dial1", "dial2", "dial3"] },
    door3: { size: [2, 1], devices: ["switch2"] },
    door4: { size: [1, 2], devices: ["switch1"] },
    door5: { size: [2, 1], key: "key1" },
    door6: { size: [2, 1], boss: true },
    door7: { size: [1, 2], devices: ["switch3"] },
  },
  keys: { key1: { title: text.keys.key1 } },
  chests: { chest1: { coins: 60 }, chest2: { coins: 120 }, chest3: { coins: 50 } },
  shrines: { shrine: { grants: "shuriken", reach: 240 } },
  checkpoint: "checkpoint",
  exits: { exit: {}, exit2: { after: "boss" } },
  boss: { ...tangle, point: "boss", hall: "hall" },
};
