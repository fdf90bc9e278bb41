import assert from "node:assert/strict";
import { test } from "node:test";
import { skills } from "../../public/src/content/skills.js";
import { plate } from "../../public/src/rules/dungeon/devices/plate.js";
import { query, urn } from "../../public/src/rules/dungeon/devices/query.js";
import { replica } from "../../public/src/rules/dungeon/devices/replica.js";
import { sluice } from "../../public/src/rules/dungeon/devices/sluice.js";
import { storm } from "../../public/src/rules/dungeon/devices/storm.js";
import { valve } from "../../public/src/rules/dungeon/devices/valve.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { addShot } from "../../public/src/rules/run/shots.js";
import { mapOf, newcomer, rowOf, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only } from "./runs.js";

const ROOM = ["##############", "#............#", "#S...........#", "#............#", "##############"];
const RIGHT = { ...IDLE, x: 1 };
const sword = { kind: "sword", angle: 0, damage: 10 };
const withAura = { skillUnlocked: { swordBeam: false, shuriken: false, shieldAura: true } };

/** A room with devices at places in tiles; the hero stands at its left. */
function roomWith(devices, places, { progress, player = {} } = {}) {
  const map = mapOf(ROOM);
  for (const [name, [x, y]] of Object.entries(places)) map.points[name] = { x: x * TILE, y: y * TILE };
  const row = rowOf({ devices, skills: { shieldAura: skills.shieldAura } });
  return createDungeon({ row, map, seed: 1, progress, player: newcomer(player) });
}

const named = ({ devices }, name) => devices.find((device) => device.name === name);
const hit = (dungeon, name) => named(dungeon, name).struck(dungeon, sword);

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

const stormRoom = (player) =>
  roomWith({ storm: { plug: storm, radius: 130, calm: 3, damage: 3 } }, { storm: [7, 2.5] }, { player });

test("nobody walks or dodges through a storm, and it scours who tries", () => {
  const dungeon = stormRoom({});
  const events = [];
  for (let times = 0; times < 20; times += 1) events.push(...spend(dungeon, 0.5, { ...RIGHT, dodge: true }));
  assert.ok(dungeon.hero.x < 7 * TILE);
  assert.ok(dungeon.hero.hp > 0);
});

test("who stays in a storm is hurt slowly", () => {
  const dungeon = stormRoom({});
  dungeon.hero.x = 6.2 * TILE;
  const storm = named(dungeon, "storm");
  let hurts = 0;
  for (let step = 0; step < 180; step += 1) {
    hurts += only(spend(dungeon, 1 / 60), "hurt").length;
    dungeon.hero.x = storm.x - 40;
  }
  assert.ok(hurts >= 2 && hurts <= 4, `${hurts}`);
});

test("a pulse of the aura lays a storm, through which the hero then walks", () => {
  const dungeon = stormRoom(withAura);
  const events = spend(dungeon, 9, RIGHT);
  assert.ok(only(events, "stormLaid").length >= 1);
  assert.ok(dungeon.hero.x > 10 * TILE);
});

test("a storm that was laid rises again, and is seen to before it pushes", () => {
  const dungeon = stormRoom({});
  named(dungeon, "storm").struck(dungeon, { kind: "pulse" });
  assert.equal(named(dungeon, "storm").on, true);
  const events = spend(dungeon, 3.1);
  assert.equal(only(events, "stormRises").length, 1);
  Object.assign(dungeon.hero, { x: 6 * TILE });
  const { x } = dungeon.hero;
  spend(dungeon, 0.3);
  assert.equal(dungeon.hero.x, x);
});

test("a sword does nothing to a storm, and none is drawn to it", () => {
  const dungeon = stormRoom({});
  named(dungeon, "storm").struck(dungeon, sword);
  assert.equal(named(dungeon, "storm").on, false);
  assert.equal(named(dungeon, "storm").warded, true);
});

test("the aura sends foes' shots back, and they strike foes", () => {
  const dungeon = roomWith({}, {}, { player: withAura });
  const { x, y } = dungeon.hero;
  const shot = addShot(dungeon, {
    kind: "spit",
    from: "foe",
    x: x + 80,
    y,
    angle: Math.PI,
    speed: 5,
    life: 20,
    damage: 4,
  });
  const events = spend(dungeon, 5);
  assert.equal(only(events, "turnBack").length, 1);
  assert.equal(shot.from, "hero");
  assert.ok(shot.vx > 0);
});

test("the aura turns no valve: it is felt only by what waits for it", () => {
  const dungeon = sluiceRoom();
  const near = named(dungeon, "valve2");
  assert.equal(near.feels, undefined);
});
