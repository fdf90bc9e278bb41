import row from "../../public/src/content/dungeons/badlands.js";
import map from "../../public/src/content/maps/badlands.js";
import { matches } from "../../public/src/rules/dungeon/devices/query.js";
import { nextStep } from "./dungeonPlans.js";
import { survey } from "./dungeonSurvey.js";

const TILE = 64;
const BESIDE = 84;
/** Seconds of a search's light that are too few to go anywhere. */
const SHORT = 1;

/** What is solved for good, and from where: of two plates, the one on the hero's side. */
const SOLVED = ["sluice1", "query1", "query2", "plate1", "plate3", "sluice2"];
const doors = Object.fromEntries(
  Object.entries(row.doors).map(([name, door]) => [
    name,
    door.devices ? { ...door, devices: door.devices.filter((device) => SOLVED.includes(device)) } : door,
  ]),
);

/** The Narrows as a plan sees them: nothing but what opens doors. */
export const planRow = {
  ...row,
  doors,
  devices: Object.fromEntries(SOLVED.map((name) => [name, row.devices[name]])),
};

export const plan = survey(planRow, map);

const blowAt = (goal) => ({ goal, strike: true, within: BESIDE });
const named = ({ devices }, name) => devices.find((device) => device.name === name);

/** How each kind of device is gone about. */
const jobs = {
  sluice(dungeon, { valves }) {
    return blowAt(valves.map((name) => named(dungeon, name)).find(({ channel, rests }) => channel !== rests));
  },

  query(dungeon, stone) {
    if (stone.left < SHORT) return blowAt(stone);
    const wanted = stone.urns
      .map((name) => named(dungeon, name))
      .filter((urn) => matches(urn, stone.filter) && !stone.found.includes(urn.name));
    const far = ({ x, y }) => Math.hypot(x - dungeon.hero.x, y - dungeon.hero.y);
    return blowAt(wanted.toSorted((one, other) => far(one) - far(other))[0]);
  },

  /** The first pair is waited for; for the second one the replica is sent to its plate first. */
  plate(dungeon, plate) {
    const [statue] = dungeon.devices.filter(({ kind }) => kind === "replica");
    const other = named(dungeon, plate.pair[0]);
    const mirrored = { x: other.x - statue.dx, y: other.y - statue.dy };
    const isSame = Math.hypot(mirrored.x - plate.x, mirrored.y - plate.y) < TILE / 2;
    const isSent = Math.hypot(statue.x - other.x, statue.y - other.y) < 30;
    return { goal: isSame || isSent ? plate : mirrored, within: 6 };
  },
};

/** Where to go next in the Narrows, and what to do there. */
export function nextInNarrows(dungeon) {
  const region = plan.at(dungeon.hero);
  const isOpen = (name) => !dungeon.progress.devices.includes(name) && plan.devices.get(name).has(region);
  const name = SOLVED.find(isOpen);
  if (!name) return nextStep({ ...dungeon, row: planRow }, plan);
  const device = named(dungeon, name);
  return jobs[device.kind](dungeon, device);
}
