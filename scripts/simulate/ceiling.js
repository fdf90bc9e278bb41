import { badlands, grassland, mountains } from "../../public/src/content/arenas.js";
import survivor1 from "../../public/src/content/maps/survivor1.js";
import survivor2 from "../../public/src/content/maps/survivor2.js";
import survivor3 from "../../public/src/content/maps/survivor3.js";
import { createField } from "../../public/src/rules/field.js";
import { strike } from "../../public/src/rules/run/combat.js";
import { collectAll } from "../../public/src/rules/run/pickups.js";
import { chooseCard, createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";

/** By board: its arena, and where it is fought. */
const grounds = {
  Grassland: { arena: grassland, map: survivor1 },
  Mountains: { arena: mountains, map: survivor2 },
  Badlands: { arena: badlands, map: survivor3 },
};

/** The names of the boards. */
export const BOARDS = Object.keys(grounds);

/** How often one looks at the score, in seconds. */
export const EVERY = 60;

const STILL = { x: 0, y: 0, attack: false, dodge: false };

/**
 * The scores that nobody can beat, after each stretch of `EVERY` seconds: all that comes into an arena by then is felled
 * the moment that it comes, in one endless streak. How strong heroes, cards and upgrades are does not matter to them.
 * @param {{board: string, seed: number, longest: number}} setting `longest` in seconds.
 * @returns {{seconds: number, score: number}[]}
 */
export function ceilingOver({ board, seed, longest }) {
  const { arena, map } = grounds[board];
  const run = createRun({ field: createField(map), seed, arena, start: map.points.start });
  const scores = [];
  while (run.time < longest) {
    if (run.state === "choosing") chooseCard(run, pointsOrAny(run.offers).id);
    if (run.time >= scores.length * EVERY) scores.push({ seconds: run.time, score: run.score });
    fellAll(run);
    stepRun(run, STILL, STEP);
  }
  return scores;
}

function fellAll(run) {
  run.hero.invulnerable = 1;
  for (const foe of [...run.foes]) {
    Object.assign(foe, { warded: false, blinking: false });
    strike(run, foe, { damage: Number.MAX_SAFE_INTEGER, angle: 0, kind: "sword" });
  }
  collectAll(run);
}

const pointsOrAny = (offers) => offers.find(({ id }) => id === "bonus") ?? offers[0];
