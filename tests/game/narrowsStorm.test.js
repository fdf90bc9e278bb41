import assert from "node:assert/strict";
import { test } from "node:test";
import { storm } from "../../public/src/rules/dungeon/devices/storm.js";
import { addShot } from "../../public/src/rules/run/shots.js";
import { spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { named, RIGHT, roomWith, sword, withAura } from "./narrowsRooms.js";
import { only } from "./runs.js";

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
