import assert from "node:assert/strict";
import { test } from "node:test";
import { query, urn } from "../../public/src/rules/dungeon/devices/query.js";
import { sluice } from "../../public/src/rules/dungeon/devices/sluice.js";
import { valve } from "../../public/src/rules/dungeon/devices/valve.js";
import { spend } from "./dungeons.js";
import { hit, named, roomWith } from "./narrowsRooms.js";
import { only } from "./runs.js";

function sluiceRoom(progress) {
  const devices = {
    valve1: { plug: valve, load: 2, channels: 2, rests: 0 },
    valve2: { plug: valve, load: 2, channels: 2, rests: 1 },
    sluice: { plug: sluice, valves: ["valve1", "valve2"], limits: [3, 3] },
  };
  return roomWith(devices, { valve1: [5, 2], valve2: [8, 2], sluice: [11, 2] }, { progress });
}

test("a sluice is on as soon as the load is split so that no channel overflows, and stays so", () => {
  const dungeon = sluiceRoom();
  spend(dungeon, 0.1);
  assert.deepEqual([named(dungeon, "sluice").on, named(dungeon, "sluice").loads], [false, [4, 0]]);
  hit(dungeon, "valve2");
  const events = spend(dungeon, 0.1);
  assert.equal(only(events, "balanced").length, 1);
  assert.deepEqual(dungeon.progress.devices, ["sluice"]);
  hit(dungeon, "valve2");
  spend(dungeon, 0.1);
  assert.deepEqual(named(dungeon, "sluice").loads, [2, 2]);
});

test("a sluice that was balanced is found balanced again", () => {
  const dungeon = sluiceRoom({ devices: ["sluice"] });
  spend(dungeon, 0.1);
  assert.deepEqual([named(dungeon, "sluice").on, named(dungeon, "sluice").loads], [true, [2, 2]]);
});

test("the aura turns no valve: it is felt only by what waits for it", () => {
  const dungeon = sluiceRoom();
  const near = named(dungeon, "valve2");
  assert.equal(near.feels, undefined);
});

function searchRoom() {
  const devices = {
    stone: { plug: query, urns: ["urn1", "urn2", "urn3"], filter: { glaze: ["blue"] }, seconds: 4 },
    urn1: { plug: urn, fields: { glaze: "blue" } },
    urn2: { plug: urn, fields: { glaze: "rose" } },
    urn3: { plug: urn, fields: { glaze: "blue" } },
  };
  return roomWith(devices, { stone: [4, 2], urn1: [6, 2], urn2: [8, 2], urn3: [10, 2] });
}

test("a search stone lights for its seconds just the urns that match", () => {
  const dungeon = searchRoom();
  hit(dungeon, "stone");
  spend(dungeon, 0.1);
  const lit = () => ["urn1", "urn2", "urn3"].map((name) => named(dungeon, name).lit);
  assert.deepEqual(lit(), [true, false, true]);
  assert.equal(only(spend(dungeon, 4), "queryEnd").length, 1);
  assert.deepEqual(lit(), [false, false, false]);
});

test("all matches struck, in more than one light if need be, and the stone is on for good", () => {
  const dungeon = searchRoom();
  hit(dungeon, "stone");
  hit(dungeon, "urn1");
  spend(dungeon, 4.2);
  hit(dungeon, "stone");
  hit(dungeon, "urn3");
  assert.equal(named(dungeon, "stone").on, true);
  assert.deepEqual(dungeon.progress.devices, ["stone"]);
});

test("a wrong urn puts the light out, and what was found is forgotten", () => {
  const dungeon = searchRoom();
  hit(dungeon, "stone");
  hit(dungeon, "urn1");
  hit(dungeon, "urn2");
  const stone = named(dungeon, "stone");
  assert.deepEqual([stone.left, stone.found], [0, []]);
});

test("an urn that is struck without a search is silent", () => {
  const dungeon = searchRoom();
  hit(dungeon, "urn1");
  assert.equal(only(spend(dungeon, 0.1), "urnSilent").length, 1);
  assert.deepEqual(named(dungeon, "stone").found, []);
});
