import assert from "node:assert/strict";
import { test } from "node:test";
import { plate } from "../../public/src/rules/dungeon/devices/plate.js";
import { replica } from "../../public/src/rules/dungeon/devices/replica.js";
import { spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { named, RIGHT, roomWith } from "./narrowsRooms.js";

/** The hero's stage is the left half, the statue's the right; plates as given. */
function replicaRoom(plates) {
  const devices = { statue: { plug: replica, stage: [0, 0, 7, 5], shift: [6, 0], lag: 1 } };
  const names = Object.keys(plates);
  for (const name of names) devices[name] = { plug: plate, pair: names.filter((other) => other !== name) };
  return roomWith(devices, { statue: [10, 2.5], ...plates });
}

test("a replica stands where the hero stood a moment ago, on its own stage", () => {
  const dungeon = replicaRoom({});
  spend(dungeon, 1, RIGHT);
  spend(dungeon, 0.6);
  const { x } = dungeon.hero;
  const statue = named(dungeon, "statue");
  Object.assign(dungeon.hero, { x: 3 * TILE, y: 2.5 * TILE });
  spend(dungeon, 0.5);
  assert.ok(Math.abs(statue.x - (x + 6 * TILE)) < 60);
  spend(dungeon, 2);
  assert.ok(Math.abs(statue.x - 9 * TILE) < 5);
});

test("without the hero on the stage the replica goes home", () => {
  const dungeon = replicaRoom({});
  spend(dungeon, 2);
  Object.assign(dungeon.hero, { x: 8 * TILE, y: 2.5 * TILE });
  spend(dungeon, 3);
  const { x, y } = named(dungeon, "statue");
  assert.deepEqual([x, y], [10 * TILE, 2.5 * TILE]);
});

test("one plate is pressed while somebody stands on it; both at one moment stay down", () => {
  const dungeon = replicaRoom({ one: [3, 2.5], two: [9, 2.5] });
  Object.assign(dungeon.hero, { x: 3 * TILE, y: 2.5 * TILE });
  spend(dungeon, 0.3);
  assert.deepEqual([named(dungeon, "one").pressed, named(dungeon, "one").on], [true, false]);
  spend(dungeon, 2);
  assert.deepEqual(dungeon.progress.devices.toSorted(), ["one", "two"]);
});

test("plates whose places differ need the lag: be on the one before the replica has left the other", () => {
  const dungeon = replicaRoom({ one: [5, 2.5], two: [8.5, 2.5] });
  Object.assign(dungeon.hero, { x: 5 * TILE, y: 2.5 * TILE });
  spend(dungeon, 3);
  assert.equal(named(dungeon, "one").on, false);
  Object.assign(dungeon.hero, { x: 2.5 * TILE, y: 2.5 * TILE });
  spend(dungeon, 2);
  spend(dungeon, 0.75, RIGHT);
  assert.equal(named(dungeon, "one").on, true);
});
