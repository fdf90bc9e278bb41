import { clampView } from "../view.js";
import { elitesDue, waveAt } from "../waves.js";
import { addFoe, threatNow } from "./foes.js";

/** What the ideal window shows: in a corner of the field the hero is not in its middle. */
const VIEW = { width: 1280, height: 720 };
const OUT_OF_VIEW = 780;
const FURTHEST = 960;
const LOST = 1500;
const TRIES = 24;
/** A boss is seen as it comes. */
const BOSS = { near: 300, far: 420 };
const OPENING = { count: 4, near: 400, far: 540 };

/**
 * Sets the scene: the first wave is announced, and a few of its foes are there already.
 * @param {import("./types.js").Run} run
 */
export function openField(run) {
  announceWave(run, waveAt(run.arena, 0));
  for (let count = 0; count < OPENING.count; count += 1) {
    const place = findPlace(run, OPENING.near, OPENING.far);
    if (place) addFoe(run, pickKind(run, run.arena.waves[0]), place, threatNow(run));
  }
}

/**
 * Keeps foes coming as the wave of the moment wants them. While a boss lives the clock of the waves stands still: the
 * foes of its wave keep coming, but nothing follows and no elite joins it.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepWaves(run, dt) {
  if (run.boss?.hp <= 0) run.boss = null;
  const passed = run.boss || run.spawns.boss ? 0 : dt;
  run.wave.time += passed;
  const wave = waveAt(run.arena, run.wave.time);
  run.wave.next = wave.next;
  if (wave.index !== run.wave.index) announceWave(run, wave);
  run.streak.left = Math.max(0, run.streak.left - dt);
  if (run.streak.left === 0) run.streak.count = 0;
  spawnBoss(run);
  spawnCrowd(run, wave, dt);
  spawnElites(run, wave, passed);
  fetchLost(run);
}

function spawnBoss(run) {
  const kind = run.spawns.boss;
  const place = kind && findPlace(run, BOSS.near, BOSS.far);
  if (!place) return;
  run.spawns.boss = null;
  run.boss = addFoe(run, kind, place, threatNow(run));
  run.events.push({ type: "boss", x: place.x, y: place.y, kind, foe: run.boss });
}

function announceWave(run, { index, row, round, next }) {
  const name = round === 0 ? row.name : `${row.name} ×${round + 1}`;
  Object.assign(run.wave, { index, name, subtitle: row.subtitle, next });
  run.spawns.boss = row.boss ?? null;
  const { x, y } = run.hero;
  run.events.push({ type: "wave", x, y, text: name, subtitle: row.subtitle, index });
}

function spawnCrowd(run, { row, round }, dt) {
  run.spawns.debt = Math.min(12, run.spawns.debt + row.rate * (1 + round * 0.25) * dt);
  const crowd = Math.min(run.arena.mostFoes, row.crowd * (1 + round * 0.25));
  while (run.spawns.debt >= 1 && run.foes.length < crowd) {
    const kind = pickKind(run, row);
    const place = findPlace(run, OUT_OF_VIEW, FURTHEST);
    if (!place) return;
    run.spawns.debt -= 1;
    spawnPack(run, kind, place);
  }
}

function spawnPack(run, kind, place) {
  const { pack = 1, radius } = run.arena.foes[kind];
  for (let member = 0; member < pack; member += 1) {
    const angle = run.random.range(0, 2 * Math.PI);
    const distance = member === 0 ? 0 : run.random.range(radius, radius * 4);
    const spot = { x: place.x + Math.cos(angle) * distance, y: place.y + Math.sin(angle) * distance };
    announce(run, addFoe(run, kind, isOpen(run, spot) ? spot : place, threatNow(run)));
  }
}

function spawnElites(run, { row, index }, dt) {
  run.spawns.elites += elitesDue(run.arena.eliteEvery, run.wave.time - dt, run.wave.time);
  if (run.spawns.elites === 0) return;
  const place = findPlace(run, OUT_OF_VIEW, FURTHEST);
  if (!place) return;
  run.spawns.elites -= 1;
  const kinds = Object.keys(row.mix).filter((kind) => row.mix[kind] > 0 && run.arena.foes[kind].leads);
  const kind = run.random.weighted(kinds, (name) => row.mix[name]) ?? "zombean";
  const foe = addFoe(run, kind, place, threatNow(run), true);
  run.events.push({ type: "elite", x: foe.x, y: foe.y, kind, foe, text: run.arena.foes[kind].elite, index });
}

/** Foes left far behind come back nearer, still unseen: nobody can outrun the crowd for good. */
function fetchLost(run) {
  const { hero, foes } = run;
  if (foes.length === 0) return;
  const foe = foes[Math.floor(run.time * 60) % foes.length];
  if (Math.hypot(foe.x - hero.x, foe.y - hero.y) < LOST) return;
  const place = findPlace(run, OUT_OF_VIEW, FURTHEST);
  if (place) Object.assign(foe, place);
}

function announce(run, foe) {
  run.events.push({ type: "spawn", x: foe.x, y: foe.y, kind: foe.kind, foe });
}

function pickKind(run, row) {
  return run.random.weighted(Object.keys(row.mix), (kind) => row.mix[kind]);
}

/** A place in a ring round what is seen, from which a way leads to the hero; none if luck has it so. */
function findPlace(run, near, far) {
  const { hero, random, field } = run;
  const seen = clampView(hero, VIEW, { x: 0, y: 0, width: field.width, height: field.height });
  for (let count = 0; count < TRIES; count += 1) {
    const angle = random.range(0, 2 * Math.PI);
    const distance = random.range(near, far);
    const place = { x: seen.x + Math.cos(angle) * distance, y: seen.y + Math.sin(angle) * distance };
    if (isOpen(run, place)) return place;
  }
  return null;
}

function isOpen({ field, flow }, { x, y }) {
  return x > 0 && y > 0 && x < field.width && y < field.height && flow.free(x, y) && flow.reachable(x, y);
}
