import assert from "node:assert/strict";
import { test } from "node:test";
import { skills } from "../../public/src/content/skills.js";
import { bell } from "../../public/src/rules/dungeon/devices/bell.js";
import { dial } from "../../public/src/rules/dungeon/devices/dial.js";
import { farSwitch } from "../../public/src/rules/dungeon/devices/switch.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { mapOf, newcomer, rowOf, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only } from "./runs.js";

const PLAN = ["##############", "#S...........#", "#............#", "##############"];
const SWORD = { kind: "sword", angle: 0, damage: 10 };
const SHURIKEN = { ...SWORD, kind: "shuriken" };

/** A dungeon with some devices, one to a tile, from the second on. */
function dungeonWith(devices, { progress, low = [], closed = [], shuriken = false } = {}) {
  const map = mapOf(PLAN);
  Object.keys(devices).forEach((name, index) => {
    map.points[name] = { x: (3.5 + index) * TILE, y: 1.5 * TILE };
  });
  const boxOf = (column) => ({ x: column * TILE, y: TILE, width: TILE, height: 2 * TILE });
  map.solids.push(...low.map((column) => ({ ...boxOf(column), low: true })), ...closed.map(boxOf));
  const row = rowOf({ devices, skills: { shuriken: skills.hashShuriken } });
  const player = newcomer({ skillUnlocked: { swordBeam: false, shuriken, shieldAura: false } });
  return createDungeon({ row, map, seed: 1, progress, player });
}

const bells = {
  bell1: { plug: bell, group: "bells", score: 42 },
  bell2: { plug: bell, group: "bells", score: 7 },
  bell3: { plug: bell, group: "bells", score: 19 },
};
const dials = {
  dial1: { plug: dial, group: "drawer", values: ["rope", "salt"], wanted: "salt" },
  dial2: { plug: dial, group: "drawer", values: ["one", "two", "three"], wanted: "three" },
};
const named = ({ devices }, name) => devices.find((device) => device.name === name);
const strike = (dungeon, name, blow = SWORD) => {
  named(dungeon, name).struck(dungeon, blow);
  return spend(dungeon, 0.4);
};
const states = ({ devices }) => devices.map(({ on }) => on);

test("bells that are struck by ascending score stay on, and are kept", () => {
  const dungeon = dungeonWith(bells);
  strike(dungeon, "bell2");
  strike(dungeon, "bell3");
  assert.deepEqual(dungeon.progress.devices, []);
  const events = strike(dungeon, "bell1");
  assert.equal(only(events, "solved").length, 1);
  assert.deepEqual(dungeon.progress.devices.toSorted(), ["bell1", "bell2", "bell3"]);
  const again = dungeonWith(bells, { progress: dungeon.progress });
  assert.deepEqual(states(again), [true, true, true]);
});

test("a bell that is struck too early silences all, and says so", () => {
  const dungeon = dungeonWith(bells);
  strike(dungeon, "bell2");
  const events = strike(dungeon, "bell1");
  assert.equal(only(events, "bellWrong").length, 1);
  assert.deepEqual(states(dungeon), [false, false, false]);
});

test("a bell that rang in its turn may be struck again without harm", () => {
  const dungeon = dungeonWith(bells);
  strike(dungeon, "bell2");
  strike(dungeon, "bell2");
  assert.deepEqual(states(dungeon), [false, true, false]);
});

test("each blow sets a dial's field to its next value and leaves the others", () => {
  const dungeon = dungeonWith(dials);
  strike(dungeon, "dial2");
  assert.deepEqual(
    dungeon.devices.map(({ values, at }) => values[at]),
    ["rope", "two"],
  );
});

test("the lock holds for good once all fields are as wanted, and turns no more", () => {
  const dungeon = dungeonWith(dials);
  strike(dungeon, "dial1");
  strike(dungeon, "dial2");
  strike(dungeon, "dial1");
  assert.deepEqual(states(dungeon), [false, false]);
  strike(dungeon, "dial1");
  strike(dungeon, "dial2");
  assert.deepEqual(dungeon.progress.devices.toSorted(), ["dial1", "dial2"]);
  strike(dungeon, "dial1");
  assert.deepEqual(states(dungeon), [true, true]);
  assert.deepEqual(states(dungeonWith(dials, { progress: dungeon.progress })), [true, true]);
});

test("a switch is turned by a shuriken only, and for good", () => {
  const dungeon = dungeonWith({ switch1: { plug: farSwitch } });
  assert.equal(only(strike(dungeon, "switch1"), "switchBlock").length, 1);
  assert.deepEqual(states(dungeon), [false]);
  strike(dungeon, "switch1", SHURIKEN);
  assert.deepEqual(states(dungeon), [true]);
  assert.deepEqual(dungeon.progress.devices, ["switch1"]);
});

test("the shuriken seeks a switch across a chasm, which the hero cannot cross", () => {
  const dungeon = dungeonWith({ switch1: { plug: farSwitch } }, { low: [2], shuriken: true });
  const events = spend(dungeon, 2, { ...IDLE, x: 1 });
  assert.ok(dungeon.hero.x < 2 * TILE);
  assert.equal(only(events, "switch").length, 1);
  assert.equal(only(spend(dungeon, 3), "shoot").length, 0);
});

test("a wall keeps the shuriken in the hand", () => {
  const dungeon = dungeonWith({ switch1: { plug: farSwitch } }, { closed: [2], shuriken: true });
  assert.equal(only(spend(dungeon, 3), "shoot").length, 0);
  assert.deepEqual(states(dungeon), [false]);
});
