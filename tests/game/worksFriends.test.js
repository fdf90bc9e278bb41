import assert from "node:assert/strict";
import { test } from "node:test";
import { addFoe, setMood } from "../../public/src/rules/run/foes.js";
import { addShot } from "../../public/src/rules/run/shots.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";
import { deviceOf, goTo, quietWorks, works } from "./works.js";

const TOUGH = { hp: 1e6, maxHp: 1e6, weight: 1e6 };

/** A foe after a friend, beside it, whom no blow throws off. */
function hunter(dungeon, name, kind = "zombean", dx = 100) {
  const quarry = deviceOf(dungeon, name);
  const foe = addFoe(dungeon, kind, { x: quarry.x + dx, y: quarry.y + 40 }, dungeon.arena.threat);
  setMood(foe, "chase", 0);
  return Object.assign(foe, TOUGH, { quarry });
}

test("a foe that is after a friend walks to it and hurts it, wherever the hero is", () => {
  const dungeon = quietWorks();
  goTo(dungeon, "burpman", 60);
  const foe = hunter(dungeon, "kat", "zombean", 200);
  const events = spend(dungeon, 4);
  assert.ok(only(events, "allyHurt").every(({ name }) => name === "kat"));
  assert.ok(only(events, "allyHurt").length > 0);
  assert.ok(Math.hypot(foe.x - foe.quarry.x, foe.y - foe.quarry.y) < 60);
});

test("a friend strikes back at who comes near", () => {
  const dungeon = quietWorks();
  hunter(dungeon, "sok");
  const events = spend(dungeon, 2);
  assert.ok(only(events, "allyStrike").length > 0);
  assert.ok(only(events, "hit").some(({ kind }) => kind === "ally"));
});

test("what foes spit hurts a friend whom it meets", () => {
  const dungeon = quietWorks();
  const { x, y } = deviceOf(dungeon, "kat");
  addShot(dungeon, {
    kind: "spit",
    from: "foe",
    x: x + 80,
    y,
    angle: Math.PI,
    speed: 200,
    damage: 5,
    life: 2,
  });
  assert.equal(only(spend(dungeon, 1), "allyHurt").length, 1);
});

test("a friend whose hp are gone is down, and nobody is after it any more", () => {
  const dungeon = quietWorks();
  const kat = deviceOf(dungeon, "kat");
  assert.equal(kat.suffer(dungeon, 1e3), true);
  assert.deepEqual([kat.up, only(dungeon.events, "allyDown").length], [false, 1]);
  assert.equal(kat.suffer(dungeon, 1e3), false);
});

test("who stands beside a friend that is down helps it up; who walks off too early does not", () => {
  const dungeon = quietWorks();
  const sok = deviceOf(dungeon, "sok");
  sok.suffer(dungeon, 1e3);
  goTo(dungeon, "sok", 40);
  spend(dungeon, 1);
  goTo(dungeon, "burpman", 60);
  spend(dungeon, 1);
  assert.ok(!sok.up && sok.help < 0.6);
  goTo(dungeon, "sok", 40);
  assert.equal(only(spend(dungeon, 2), "allyUp").length, 1);
  assert.ok(sok.up && sok.hp > sok.maxHp / 2);
});

test("left in peace a friend gets its breath back", () => {
  const dungeon = works();
  const kat = deviceOf(dungeon, "kat");
  kat.suffer(dungeon, 50);
  spend(dungeon, 12);
  assert.ok(kat.hp > kat.maxHp - 50 + 15);
});

test("with all three down the fight is lost, and said to be", () => {
  const dungeon = quietWorks();
  for (const name of ["kat", "sok", "burpman"]) deviceOf(dungeon, name).suffer(dungeon, 1e3);
  assert.equal(dungeon.state, "dead");
  assert.deepEqual([only(dungeon.events, "overrun").length, only(dungeon.events, "death").length], [1, 1]);
});

test("vents rest until the hero enters the hall, and announce each wave", () => {
  const dungeon = works();
  assert.equal(only(spend(dungeon, 20), "ventTell").length, 0);
  dungeon.foes = dungeon.foes.filter(({ memory }) => memory.boss);
  goTo(dungeon, "kat", 120);
  const told = only(spend(dungeon, 10), "ventTell");
  assert.ok(told.length > 0 && told[0].ally === "kat");
});

test("nothing comes out of a vent that was not announced at least a second before", () => {
  const dungeon = quietWorks();
  const told = {};
  for (let step = 0; step < 1800; step += 1)
    for (const { type, name } of spend(dungeon, 1 / 60)) {
      if (type === "ventTell") told[name] = dungeon.time;
      if (type === "ventOpen") assert.ok(dungeon.time - told[name] > 1);
    }
  assert.ok(Object.keys(told).length === 3);
});

test("whom the hero strikes turns on the hero", () => {
  const dungeon = quietWorks();
  spend(dungeon, 8);
  const foe = deviceOf(dungeon, "vent1").foes[0];
  assert.equal(foe.quarry.name, "kat");
  dungeon.events.push({ type: "hit", kind: "sword", x: foe.x, y: foe.y, foe });
  spend(dungeon, 0.1);
  assert.equal(foe.quarry, null);
});

test("who is after a friend that falls goes for the next one", () => {
  const dungeon = quietWorks();
  spend(dungeon, 8);
  const [foe] = deviceOf(dungeon, "vent1").foes;
  deviceOf(dungeon, "kat").suffer(dungeon, 1e3);
  spend(dungeon, 0.1);
  assert.notEqual(foe.quarry?.name, "kat");
});

test("once an embedding is home its vent is shut, what came out of it is gone, and its friend is well", () => {
  const dungeon = quietWorks();
  spend(dungeon, 8);
  const kat = deviceOf(dungeon, "kat");
  kat.suffer(dungeon, 1e3);
  const foes = [...deviceOf(dungeon, "vent1").foes];
  dungeon.progress.embeddings = ["swordBeam"];
  const events = spend(dungeon, 0.1);
  assert.ok(foes.length > 0 && foes.every(({ hp }) => hp === 0));
  assert.deepEqual([only(events, "ventShut").length, kat.up, kat.hp], [1, true, kat.maxHp]);
  assert.ok(only(spend(dungeon, 30), "ventTell").every(({ name }) => name !== "vent1"));
});
