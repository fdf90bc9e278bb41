import { grassland } from "../../public/src/content/arenas.js";
import { learn } from "../../public/src/rules/run/cards.js";
import { addFoe, setMood } from "../../public/src/rules/run/foes.js";
import { createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { openField } from "./fields.js";

/** Wants nothing. */
export const IDLE = { x: 0, y: 0, attack: false, dodge: false };

const calm = { hp: 1, damage: 1, speed: 1 };

/** A run in which nothing comes by itself: what a test looks at is what the test put there. */
export function quietRun({ seed = 1, field = openField(), start, arena = {} } = {}) {
  const waves = [{ name: "Quiet", subtitle: "", duration: 1e6, rate: 0, crowd: 0, mix: { zombean: 1 } }];
  const run = createRun({
    field,
    seed,
    start,
    arena: { ...grassland, waves, again: 0, eliteEvery: 1e6, ...arena },
  });
  run.foes.length = 0;
  stepRun(run, IDLE, STEP);
  return run;
}

/** A foe beside the hero, awake; `changes` are made to it. */
export function putFoe(run, kind, dx, dy = 0, changes = {}, elite = false) {
  const foe = addFoe(run, kind, { x: run.hero.x + dx, y: run.hero.y + dy }, calm, elite);
  setMood(foe, "chase", 0);
  return Object.assign(foe, changes);
}

/** A foe that stays where it is and falls only to very many blows. */
export function putDummy(run, dx, dy = 0) {
  return putFoe(run, "zombean", dx, dy, { hp: 1e6, maxHp: 1e6, speed: 0, damage: 0, weight: 1e6 });
}

/** Lets time pass; gives all events back. */
export function pass(run, seconds, intent = IDLE) {
  const events = [];
  for (let step = 0; step < Math.round(seconds / STEP); step += 1) events.push(...stepRun(run, intent, STEP));
  return events;
}

/** Gives the hero a skill in a rank. */
export function teach(run, id, rank) {
  learn(run, { id, rank });
  return run.skills.find((skill) => skill.id === id).data;
}

/** The types of events, in order. */
export const types = (events) => events.map(({ type }) => type);

/** The events of a type. */
export function only(events, type) {
  return events.filter((event) => event.type === type);
}
