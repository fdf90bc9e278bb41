import { addScore } from "../score.js";
import { healHero } from "./health.js";
import { collectAll } from "./pickups.js";
import { refreshStats } from "./stats.js";

const ON_TABLE = 3;
const GRACE = 0.8;
const KNOWN_FACTOR = 1.3;

/**
 * Lays out the cards of one level: skills that may still grow, each at most once; filled up with what always helps.
 * @param {import("./types.js").Run} run
 */
export function openCards(run) {
  const { random, arena } = run;
  const left = Object.values(arena.skills).filter((skill) => isOffered(run, skill));
  const offers = [];
  while (offers.length < ON_TABLE && left.length > 0) {
    const skill = random.weighted(left, (row) => weightOf(run, row));
    left.splice(left.indexOf(skill), 1);
    offers.push({ id: skill.id, rank: rankOf(run, skill.id) + 1 });
  }
  for (const id of Object.keys(arena.fallbacks)) {
    if (offers.length < ON_TABLE) offers.push({ id, rank: 1 });
  }
  run.offers = offers;
  run.state = "choosing";
}

/**
 * Takes a card from the table. Further levels lay out their own cards, one after the other.
 * @param {import("./types.js").Run} run
 * @param {string} id
 * @returns {boolean} Whether it lay there.
 */
export function chooseCard(run, id) {
  const offer = run.offers.find((candidate) => candidate.id === id);
  if (run.state !== "choosing" || !offer) return false;
  run.offers = [];
  run.levels -= 1;
  run.taken.push(offer);
  run.events.push({ type: "card", x: run.hero.x, y: run.hero.y, kind: id, rank: offer.rank });
  if (run.arena.skills[id]) learn(run, offer);
  else useFallback(run, run.arena.fallbacks[id]);
  run.hero.invulnerable = Math.max(run.hero.invulnerable, GRACE);
  if (run.levels > 0) openCards(run);
  else run.state = "playing";
  return true;
}

/**
 * What a card shows, for an offer of an arena.
 * @param {import("./types.js").Arena} arena
 * @param {import("./types.js").Offer} offer
 */
export function describeOffer(arena, { id, rank }) {
  const skill = arena.skills[id];
  const { name, icon } = skill ?? arena.fallbacks[id];
  const text = skill ? skill.ranks[rank - 1].text : arena.fallbacks[id].text;
  return { id, name, icon, rank, ranks: skill ? skill.ranks.length : 0, text, merged: Boolean(skill?.needs) };
}

function isOffered(run, { id, ranks, needs = {} }) {
  const ready = Object.entries(needs).every(([other, rank]) => rankOf(run, other) >= rank);
  return ready && rankOf(run, id) < ranks.length;
}

/** Skills that are already there come a little more often, so that runs grow a character. */
function weightOf(run, { id, weight = 1 }) {
  return weight * (rankOf(run, id) > 0 ? KNOWN_FACTOR : 1);
}

function rankOf(run, id) {
  return run.ranks[id] ?? 0;
}

/**
 * Gives the hero a skill in a rank, or raises it to that.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Offer} offer
 */
export function learn(run, { id, rank }) {
  const row = run.arena.skills[id];
  const known = run.skills.find((skill) => skill.id === id);
  const data = row.ranks[rank - 1];
  run.ranks[id] = rank;
  if (known) known.data = data;
  else run.skills.push({ id, data, effect: row.effect, memory: {} });
  refreshStats(run);
}

function useFallback(run, { heal = 0, score = 0, collect = false }) {
  if (heal > 0) healHero(run, run.hero.maxHp * heal);
  run.score = addScore(run.score, score);
  if (collect) collectAll(run);
}
