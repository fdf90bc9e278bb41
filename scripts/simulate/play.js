import { badlands, grassland, mountains } from "../../public/src/content/arenas.js";
import survivor1 from "../../public/src/content/maps/survivor1.js";
import survivor2 from "../../public/src/content/maps/survivor2.js";
import survivor3 from "../../public/src/content/maps/survivor3.js";
import { upgrades } from "../../public/src/content/upgrades.js";
import { createField } from "../../public/src/rules/field.js";
import { learn, openCards } from "../../public/src/rules/run/cards.js";
import { chooseCard, createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { heroOf } from "../../public/src/rules/upgrades.js";
import { createPlayerState } from "../../public/src/states/playerState.js";

/** The arenas, and where each is fought. */
const arenas = {
  grassland: { rows: grassland, map: survivor1 },
  mountains: { rows: mountains, map: survivor2 },
  badlands: { rows: badlands, map: survivor3 },
};

/** The names of the arenas. */
export const ARENAS = Object.keys(arenas);

const LONGEST = 1200;

/** How far the shop's upgrades were bought: not at all, or to the end. */
const RANKS = {
  fresh: {},
  bought: Object.fromEntries(Object.entries(upgrades).map(([id, { prices }]) => [id, prices.length])),
};

function heroWith(ranks) {
  const player = { ...createPlayerState({ id: null, name: "" }), upgrades: RANKS[ranks] };
  return heroOf(player, "survivor", upgrades);
}

/**
 * Plays a run to its end, or for as long as the setting says.
 * @param {object} setting
 * @param {{decide: (run: object) => object, reaction: number}} setting.player
 * @param {(seed: number) => (offers: object[]) => {id: string}} setting.choice
 * @param {number} setting.seed
 * @param {string} [setting.arena] One of `ARENAS`.
 * @param {"fresh" | "bought"} [setting.ranks]
 * @param {number} [setting.longest] Seconds.
 * @param {{time: number, level: number}} [setting.from] Where in a run it begins: cards for its level are chosen at once.
 * @param {{id: string, rank: number}[]} [setting.granted] Cards that the hero has from the beginning.
 * @returns {object} The run; `bosses` counts those that it met and those that fell, `harm` what was taken from the hero
 *   while one lived, in full healths; `dealt` is the damage of each kind of blow.
 */
export function play({ player, choice, longest = LONGEST, ...setting }) {
  const { decide, reaction } = player;
  const run = begin(setting);
  const choose = choice(setting.seed);
  const tally = { bosses: { met: 0, fallen: 0, harm: 0 }, dealt: {} };
  let intent = decide(run);
  let nextDecision = 0;
  while (run.state !== "dead" && run.time < longest) {
    if (run.state === "choosing") chooseCard(run, choose(run.offers).id);
    if (run.time >= nextDecision) {
      intent = decide(run);
      nextDecision = run.time + reaction;
    }
    for (const event of stepRun(run, intent, STEP)) count(tally, event, run);
    intent = { ...intent, dodge: false };
  }
  return Object.assign(run, tally);
}

function begin({ arena = "grassland", seed, ranks = "fresh", granted = [], from }) {
  const { rows, map } = arenas[arena];
  const hero = heroWith(ranks);
  const run = createRun({ field: createField(map), seed, arena: { ...rows, hero }, start: map.points.start });
  for (const card of granted) learn(run, card);
  if (from) skipTo(run, from);
  return run;
}

function skipTo(run, { time, level }) {
  run.time += time;
  run.wave.time += time;
  run.hero.level = level;
  run.levels = level - 1;
  openCards(run);
}

function count({ bosses, dealt }, { type, foe, kind, damage }, { boss, hero }) {
  if (type === "boss") bosses.met += 1;
  if (type === "kill" && foe.row.boss) bosses.fallen += 1;
  if (type === "hurt" && boss) bosses.harm += damage / hero.maxHp;
  if (type === "hit") dealt[kind] = (dealt[kind] ?? 0) + damage;
}
