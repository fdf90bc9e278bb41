import { plate } from "../../rules/dungeon/devices/plate.js";
import { query, urn } from "../../rules/dungeon/devices/query.js";
import { replica } from "../../rules/dungeon/devices/replica.js";
import { sluice } from "../../rules/dungeon/devices/sluice.js";
import { storm } from "../../rules/dungeon/devices/storm.js";
import { valve } from "../../rules/dungeon/devices/valve.js";
import { loadText } from "../../text/load.js";
import { bottleneck } from "../bosses/bottleneck.js";
import { foes } from "../foes.js";
import { skills } from "../skills.js";

const text = await loadText("dungeon3");

const urns = ["urn1", "urn2", "urn3", "urn4", "urn5", "urn6", "urn7", "urn8"];
const glazed = (glaze, mark) => ({ plug: urn, fields: { glaze, mark } });
const dust = { plug: storm, radius: 130, calm: 6, damage: 3 };

/**
 * What is at the points of the Narrows' map, and how it is linked. `rules/dungeon/types.js` says what may stand here.
 * @type {import("../../rules/dungeon/types.js").DungeonRow}
 */
export default {
  name: "badlands",
  chapter: 3,
  home: "level3",
  title: text.title,
  start: "start",
  foes,
  skills: { swordBeam: skills.cacheBeam, shuriken: skills.hashShuriken, shieldAura: skills.shieldAura },
  threat: { hp: 1.25, damage: 1.9, speed: 1.04 },
  hearts: 0.22,
  mostFoes: 40,
  rooms: {
    // Not down to the way in: whoever arrives may look round first.
    mouth: { area: [4, 35, 11, 5] },
    split: { title: text.rooms.split, area: [19, 32, 12, 9] },
    cistern: { title: text.rooms.cistern, area: [35, 29, 14, 12] },
    nook: { area: [51, 33, 4, 4] },
    urns: { title: text.rooms.urns, area: [35, 17, 16, 8] },
    store: { area: [53, 19, 3, 4] },
    queue: { title: text.rooms.queue, area: [17, 16, 14, 5] },
    replica: { title: text.rooms.replica, area: [13, 23, 17, 7] },
    below: { area: [13, 31, 4, 2] },
    shrine: { title: text.rooms.shrine, area: [2, 22, 9, 9] },
    dust: { title: text.rooms.dust, area: [3, 4, 12, 10] },
    sluice: { title: text.rooms.sluice, area: [20, 3, 12, 8] },
    keyhole: { area: [24, 12, 4, 2] },
    rest: { area: [34, 4, 4, 7] },
    hall: { title: text.rooms.hall, area: [39, 4, 17, 11] },
  },
  torches: {},
  levers: {},
  devices: {
    valve1: { plug: valve, load: 2, channels: 2, rests: 0 },
    valve2: { plug: valve, load: 2, channels: 2, rests: 1 },
    sluice1: { plug: sluice, valves: ["valve1", "valve2"], limits: [3, 3] },
    query1: { plug: query, urns, filter: { glaze: ["blue"], mark: ["wave"] }, seconds: 8 },
    query2: { plug: query, urns, filter: { mark: ["sun"] }, seconds: 8 },
    urn1: glazed("blue", "wave"),
    urn2: glazed("rose", "sun"),
    urn3: glazed("rose", "wave"),
    urn4: glazed("blue", "wave"),
    urn5: glazed("blue", "sun"),
    urn6: glazed("butter", "wave"),
    urn7: glazed("butter", "sun"),
    urn8: glazed("blue", "wave"),
    replica1: { plug: replica, stage: [13, 23, 8, 7], shift: [9, 0], lag: 1.6 },
    plate1: { plug: plate, pair: ["plate2"] },
    plate2: { plug: plate, pair: ["plate1"] },
    plate3: { plug: plate, pair: ["plate4"] },
    plate4: { plug: plate, pair: ["plate3"] },
    storm1: { ...dust, along: "y" },
    storm2: { ...dust, along: "x" },
    valve3: { plug: valve, load: 3, channels: 3, rests: 0 },
    valve4: { plug: valve, load: 2, channels: 3, rests: 1 },
    valve5: { plug: valve, load: 2, channels: 3, rests: 2 },
    valve6: { plug: valve, load: 1, channels: 3, rests: 1 },
    sluice2: { plug: sluice, valves: ["valve3", "valve4", "valve5", "valve6"], limits: [3, 3, 2] },
  },
  doors: {
    door1: { size: [1, 2], devices: ["sluice1"] },
    door2: { size: [1, 2], devices: ["query1"] },
    door3: { size: [1, 2], devices: ["plate1", "plate2"] },
    door4: { size: [2, 1], devices: ["sluice2"] },
    door5: { size: [1, 2], key: "key1" },
    door6: { size: [1, 2], boss: true },
    door7: { size: [1, 2], devices: ["query2"] },
    door8: { size: [2, 1], devices: ["plate3", "plate4"] },
  },
  keys: { key1: { title: text.keys.key1 } },
  chests: { chest1: { coins: 60 }, chest2: { coins: 80 }, chest3: { coins: 90 } },
  shrines: { shrine: { grants: "shieldAura", reach: 200 } },
  checkpoint: "checkpoint",
  exits: { exit: {}, exit2: { after: "boss" } },
  boss: { ...bottleneck, point: "boss", hall: "hall" },
};
