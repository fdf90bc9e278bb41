import assert from "node:assert/strict";
import { test } from "node:test";
import { openGates, wetLanes } from "../../public/src/rules/boss/bottleneck/gates.js";
import { fightOut, standing } from "./bossFights.js";
import { spend } from "./dungeons.js";
import { heedless, knowing, neckFight } from "./narrowsFights.js";
import { IDLE, only } from "./runs.js";

const SEEDS = [1, 2, 3, 4];
const blow = { kind: "sword", angle: 0, damage: 10 };

/** A fight that has begun, with a hero whom nothing hurts. */
function begun() {
  const dungeon = neckFight();
  spend(dungeon, 0.4);
  dungeon.hero.invulnerable = 1e6;
  dungeon.skills = [];
  return dungeon;
}

/** Lets time pass until the boss makes a move, and is in that stage of it. */
function until(dungeon, name, stage) {
  const events = [];
  for (let step = 0; step < 3600; step += 1) {
    const { move } = dungeon.boss;
    if (move.name === name && move.stage === stage) return events;
    events.push(...spend(dungeon, 1 / 60));
  }
  throw new Error(`It never came to ${name}, ${stage}`);
}

function openFirst(dungeon, count) {
  for (const gate of dungeon.boss.gates.slice(0, count)) gate.struck(dungeon, blow);
}

test("who opens the side channels and stays out of what is announced wins in time", () => {
  for (const seed of SEEDS) {
    const dungeon = neckFight({ seed });
    const events = fightOut(dungeon, knowing);
    assert.equal(dungeon.state, "cleared", `seed ${seed}: ${dungeon.boss.hp} left after ${dungeon.time}`);
    assert.ok(dungeon.time > 40 && dungeon.time < 170, `${dungeon.time}`);
    assert.deepEqual(
      only(events, "bossPhase").map(({ phase }) => phase),
      [2, 3],
    );
  }
});

test("who only strikes the boss never gets anywhere", () => {
  const dungeon = neckFight();
  // A beam that goes astray may open a channel.
  dungeon.skills = [];
  fightOut(dungeon, heedless, { longest: 120 });
  assert.equal(dungeon.boss.hp, dungeon.boss.maxHp);
});

test("who ignores what is announced loses", () => {
  const dungeon = neckFight();
  fightOut(dungeon, standing);
  assert.equal(dungeon.state, "dead");
});

test("in each phase it takes one more open channel to choke it", () => {
  for (const [share, needs] of [
    [1, 2],
    [0.6, 3],
    [0.3, 4],
  ]) {
    const dungeon = begun();
    dungeon.boss.hp = dungeon.boss.maxHp * share;
    spend(dungeon, 2);
    openFirst(dungeon, needs - 1);
    assert.equal(only(spend(dungeon, 0.2), "shieldDown").length, 0);
    openFirst(dungeon, needs);
    assert.equal(only(spend(dungeon, 0.2), "shieldDown").length, 1);
    assert.equal(dungeon.boss.body.warded, false);
  }
});

test("choked it stands bare for a while, then shows that it will shut all, and shuts all", () => {
  const dungeon = begun();
  openFirst(dungeon, 2);
  const events = spend(dungeon, dungeon.boss.row.bare + 0.3);
  assert.equal(dungeon.boss.move.name, "reseal");
  assert.equal(only(events, "gateShut").length, 0);
  const after = spend(dungeon, 1.5);
  assert.equal(only(after, "gateShut").length, 2);
  assert.equal(only(after, "shieldUp").length, 1);
  assert.equal(openGates(dungeon.boss), 0);
});

test("it shuts the channel that has been open for longest, after it has shown which", () => {
  const dungeon = begun();
  dungeon.boss.hp = dungeon.boss.maxHp * 0.6;
  spend(dungeon, 2);
  const [, second, third] = dungeon.boss.gates;
  second.struck(dungeon, blow);
  spend(dungeon, 1);
  third.struck(dungeon, blow);
  until(dungeon, "shut", "tell");
  assert.deepEqual(dungeon.boss.move.places, [second]);
  until(dungeon, "shut", "act");
  assert.deepEqual([second.open, third.open], [false, true]);
});

test("nothing can be done to a gate before the fight", () => {
  const dungeon = neckFight();
  openFirst(dungeon, 4);
  assert.equal(openGates(dungeon.boss), 0);
});

test("in each announcement nothing hurts", () => {
  const dungeon = neckFight();
  const hurts = [];
  for (let step = 0; step < 60 * 60 && dungeon.state === "playing"; step += 1) {
    const isTold = dungeon.boss.move?.stage === "tell" && dungeon.shots.length === 0;
    const events = spend(dungeon, 1 / 60, IDLE);
    if (isTold && dungeon.boss.move.stage === "tell") hurts.push(...only(events, "hurt"));
    dungeon.hero.hp = dungeon.hero.maxHp;
  }
  assert.deepEqual(hurts, []);
});

test("a gush takes the lane that it locked, and no more", () => {
  const dungeon = begun();
  const { hero, boss } = dungeon;
  until(dungeon, "gush", "tell");
  while (!boss.move.locked) spend(dungeon, 1 / 60);
  const { angle } = boss.move;
  const aside = boss.row.gush.width / 2 + 10;
  Object.assign(hero, {
    x: hero.x - Math.sin(angle) * aside,
    y: hero.y + Math.cos(angle) * aside,
    invulnerable: 0,
  });
  const events = spend(dungeon, 1);
  assert.equal(only(events, "gush").length, 1);
  assert.equal(only(events, "hurt").length, 0);
});

test("a flood spares the lanes of open channels, and the middle one while none is open", () => {
  const { boss } = begun();
  const lanes = () => wetLanes(boss).map(({ x, width }) => Math.round((x - boss.hall.x) / width));
  assert.deepEqual(lanes(), [0, 1, 3, 4]);
  boss.gates[1].open = true;
  assert.deepEqual(lanes(), [1, 2, 3, 4]);
});

test("a flood hurts who stands in a wet lane, and nobody in a dry one", () => {
  for (const [lane, hurts] of [
    [0, 1],
    [2, 0],
  ]) {
    const dungeon = begun();
    dungeon.boss.hp = dungeon.boss.maxHp * 0.6;
    until(dungeon, "flood", "tell");
    const { hall } = dungeon.boss;
    Object.assign(dungeon.hero, {
      x: hall.x + (lane + 0.6) * (hall.width / 5),
      y: hall.y + hall.height * 0.75,
    });
    dungeon.hero.invulnerable = 0;
    assert.equal(only(spend(dungeon, 2.4), "hurt").length, hurts);
  }
});

test("it serves its requests one by one, and the aura sends them back", () => {
  const dungeon = neckFight();
  spend(dungeon, 0.4);
  dungeon.hero.invulnerable = 1e6;
  const events = until(dungeon, "spit", "act");
  events.push(...spend(dungeon, 4));
  assert.equal(
    only(events, "shoot").filter(({ kind }) => kind === "drop").length,
    dungeon.boss.row.spit.count,
  );
  assert.ok(only(events, "turnBack").length > 0);
});

test("its end takes its time, opens all channels and hurts nobody", () => {
  const dungeon = begun();
  dungeon.boss.hp = 0;
  const events = spend(dungeon, dungeon.boss.row.fall + 0.2);
  assert.equal(only(events, "bossFall").length, 1);
  assert.equal(only(events, "gateOpen").length, 4);
  assert.equal(dungeon.state, "cleared");
});
