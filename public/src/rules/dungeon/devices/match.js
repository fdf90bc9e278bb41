import { nearestWords } from "../../meaning.js";
import { addFoe } from "../../run/foes.js";
import { keepIn, tell } from "../tell.js";

const RADIUS = 26;
const PAUSE = 0.7;
/** A plinth is deaf while a foe is so near: whoever fights there answers nothing by accident. */
const QUIET = 190;

/**
 * A search by hand: a stone shows a picture, plinths around it show others, and those nearest in meaning are to be
 * struck; a wrong one lets a foe out. Link: `plinths` (names), `rounds` (`{asked, words}`, a word for each plinth),
 * `count` (how many of the nearest are wanted), `meanings`, `foe` (the kind that a wrong answer lets out).
 */
export const match = {
  kind: "match",

  create(dungeon, name, { x, y }, { plinths, rounds, count = 1, meanings, foe }) {
    const on = dungeon.progress.devices.includes(name);
    const device = { name, kind: "match", x, y, on, plinths, rounds, count, meanings, foe };
    return Object.assign(device, { round: 0, found: [], pause: 0 });
  },

  step(dungeon, device, dt) {
    if (device.pause === 0) return;
    device.pause = Math.max(0, device.pause - dt);
    if (device.pause > 0) return;
    device.found = [];
    device.round += 1;
    if (device.round < device.rounds.length) return tell(dungeon, "matchRound", device);
    device.on = true;
    tell(dungeon, "matchDone", device);
    keepIn(dungeon, "devices", device.name);
  },
};

/** A plinth shows a picture and is struck as an answer. */
export const plinth = {
  kind: "plinth",

  create(dungeon, name, { x, y }) {
    const device = {
      name,
      kind: "plinth",
      x,
      y,
      radius: RADIUS,
      on: false,
      word: null,
      wrong: 0,
      deaf: false,
    };
    device.struck = (run, { kind }) => kind === "sword" && answer(run, device);
    dungeon.targets.push(device);
    return device;
  },

  step(dungeon, device, dt) {
    const asking = askerOf(dungeon, device);
    device.wrong = Math.max(0, device.wrong - dt);
    device.word = wordOn(asking, device);
    device.on = asking.on || asking.found.includes(device.name);
    device.gone = asking.on;
    device.deaf = !asking.on && dungeon.foes.some((foe) => isAbout(foe, device));
  },
};

const isAbout = ({ asleep, hp, x, y }, plate) =>
  !asleep && hp > 0 && Math.hypot(x - plate.x, y - plate.y) < QUIET;

const askerOf = ({ devices }, { name }) => devices.find(({ plinths }) => plinths?.includes(name));

/** The picture on a plinth now; none once all is found. */
export function wordOn({ on, rounds, round, plinths }, { name }) {
  return on ? null : (rounds[round]?.words[plinths.indexOf(name)] ?? null);
}

/** Whether a plinth's picture is among the nearest to the one asked for. */
export function isNearest({ rounds, round, meanings, count }, word) {
  const { asked, words } = rounds[round];
  return nearestWords(meanings, asked, words, count).includes(word);
}

function answer(dungeon, device) {
  const asking = askerOf(dungeon, device);
  if (asking.on || asking.pause > 0 || asking.found.includes(device.name)) return;
  if (device.deaf || device.wrong > 0) return;
  if (!isNearest(asking, wordOn(asking, device))) return letOut(dungeon, asking, device);
  asking.found.push(device.name);
  tell(dungeon, "matchRight", device);
  if (asking.found.length === asking.count) asking.pause = PAUSE;
}

function letOut(dungeon, { foe }, device) {
  device.wrong = PAUSE;
  tell(dungeon, "matchWrong", device);
  if (dungeon.foes.length < dungeon.arena.mostFoes)
    addFoe(dungeon, foe, { x: device.x, y: device.y - RADIUS }, dungeon.arena.threat);
}
