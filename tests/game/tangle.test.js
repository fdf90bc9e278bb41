import assert from "node:assert/strict";
import { test } from "node:test";
import { lanesOf } from "../../public/src/rules/boss/moves/lash.js";
import { fightOut, standing } from "./bossFights.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";
import { heedless, knowing, tangleFight } from "./tangleFights.js";

const SWORD = { kind: "sword", angle: 0, damage: 10 };
const SHURIKEN = { ...SWORD, kind: "shuriken" };

/** A fight that has begun, with a hero whom nothing hurts. */
function begun(options) {
  const dungeon = tangleFight(options);
  while (dungeon.boss.state !== "fighting") spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  return dungeon;
}

function cutAll(dungeon) {
  while (dungeon.boss.knots.length > 0) {
    const [knot] = dungeon.boss.knots;
    knot.struck(dungeon, knot.high ? SHURIKEN : SWORD);
    spend(dungeon, 1 / 60);
  }
}

/** Lets time pass until the boss makes a move. */
function awaitMove(dungeon, name) {
  for (let step = 0; step < 3600 && dungeon.boss.move.name !== name; step += 1) spend(dungeon, 1 / 60);
  assert.equal(dungeon.boss.move.name, name);
}

test("who cuts the knots in their order and steps out of what is announced wins in time", () => {
  for (const seed of [1, 2, 3, 4]) {
    const dungeon = tangleFight({ seed });
    const events = fightOut(dungeon, knowing);
    assert.equal(dungeon.state, "cleared");
    assert.ok(dungeon.time > 50 && dungeon.time < 150, `${dungeon.time}`);
    assert.deepEqual(
      only(events, "bossPhase").map(({ phase }) => phase),
      [2, 3],
    );
    assert.equal(only(events, "untied").length, 3);
  }
});

test("who ignores the knots never hurts it, however well the rest is played", () => {
  const dungeon = tangleFight();
  fightOut(dungeon, heedless, { longest: 90 });
  assert.equal(dungeon.boss.hp, dungeon.boss.maxHp);
});

test("who ignores what is announced loses", () => {
  const dungeon = tangleFight();
  fightOut(dungeon, standing);
  assert.equal(dungeon.state, "dead");
});

test("knots come loose by ascending score only, two blows each", () => {
  const dungeon = begun();
  const [lowest, next] = dungeon.boss.knots;
  assert.ok(lowest.score < next.score);
  next.struck(dungeon, SWORD);
  assert.equal(only(spend(dungeon, 1 / 60), "knotBlock").length, 1);
  lowest.struck(dungeon, SWORD);
  assert.equal(dungeon.boss.knots.length, 3);
  lowest.struck(dungeon, SWORD);
  spend(dungeon, 1 / 60);
  assert.deepEqual(dungeon.boss.knots[0], next);
  assert.ok(!dungeon.targets.includes(lowest));
});

test("nothing can be done to a knot before the fight", () => {
  const dungeon = tangleFight();
  const [lowest] = dungeon.boss.knots;
  lowest.struck(dungeon, SWORD);
  assert.equal(lowest.strands, dungeon.boss.row.knot.strands);
});

test("tied it takes nothing and stays at home; with its last knot it is bare and stunned", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  assert.ok(boss.body.warded);
  spend(dungeon, 10);
  assert.ok(Math.hypot(boss.x - boss.home.x, boss.y - boss.home.y) <= boss.row.knot.leash + 1);
  cutAll(dungeon);
  assert.equal(boss.move.name, "stun");
  assert.equal(boss.body.warded, false);
});

test("left alone it ties itself anew, where that was shown", () => {
  const dungeon = begun();
  cutAll(dungeon);
  awaitMove(dungeon, "tie");
  const shown = dungeon.boss.move.places.map(({ post }) => post);
  const events = spend(dungeon, dungeon.boss.row.tie.tell + 0.1);
  assert.equal(only(events, "tied").length, 1);
  assert.deepEqual(
    dungeon.boss.knots.map(({ post }) => post),
    shown,
  );
});

test("from its second phase on it ties itself beyond the chasm, where only the shuriken reaches and seeks", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  cutAll(dungeon);
  boss.hp = boss.maxHp * 0.6;
  awaitMove(dungeon, "tie");
  spend(dungeon, boss.row.tie.tell + 0.1);
  const [lowest, next] = boss.knots;
  assert.ok(boss.knots.every(({ high }) => high));
  assert.deepEqual([lowest.wants, next.wants], ["shuriken", null]);
  lowest.struck(dungeon, SWORD);
  assert.equal(lowest.strands, boss.row.knot.strands);
  lowest.struck(dungeon, SHURIKEN);
  assert.ok(lowest.strands < boss.row.knot.strands);
});

test("a lash strikes the lanes that were shown, and nothing beside them", () => {
  const strikes = (aside) => {
    const dungeon = begun();
    const { boss, hero } = dungeon;
    awaitMove(dungeon, "lash");
    const [angle] = lanesOf(boss);
    hero.invulnerable = 0;
    const at = (way) => ({
      x: boss.x + Math.cos(angle) * way - Math.sin(angle) * aside,
      y: boss.y + Math.sin(angle) * way + Math.cos(angle) * aside,
    });
    Object.assign(hero, at(200));
    assert.equal(only(spend(dungeon, boss.row.lash.tell - 0.1), "hurt").length, 0);
    return only(spend(dungeon, 0.2), "hurt").length;
  };
  assert.equal(strikes(0), 1);
  assert.equal(strikes(50), 0);
});

test("webs slow who wades through them; a dodge tears free", () => {
  const dungeon = begun();
  const { hero } = dungeon;
  const paceIn = (webs, dodge) => {
    dungeon.shots = webs;
    Object.assign(hero, { x: 44 * 64, y: 12.4 * 64, vx: 0, vy: 0, dodgeCooldown: 0, dodge: null });
    const { x } = hero;
    spend(dungeon, 1 / 60, { x: 1, y: 0, attack: false, dodge });
    spend(dungeon, 0.5, { x: 1, y: 0, attack: false, dodge: false });
    return hero.x - x;
  };
  dungeon.boss.hp = dungeon.boss.maxHp * 0.6;
  cutAll(dungeon);
  awaitMove(dungeon, "tie");
  awaitMove(dungeon, "web");
  spend(dungeon, dungeon.boss.row.web.tell);
  const [web] = dungeon.shots.filter(({ kind }) => kind === "thread");
  const webs = () => [{ ...web, x: 44 * 64, y: 12.4 * 64, age: 0 }];
  const free = paceIn([], false);
  assert.ok(paceIn(webs(), false) < free * 0.7);
  assert.ok(paceIn(webs(), true) > free);
});

test("its end takes its time, hurts nobody and lets all knots go", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  boss.hp = 0;
  const events = spend(dungeon, boss.row.fall + 0.2);
  assert.equal(only(events, "knotCut").length, 3);
  assert.equal(only(events, "bossEnd").length, 1);
  assert.equal(dungeon.state, "cleared");
});
