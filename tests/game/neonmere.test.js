import assert from "node:assert/strict";
import { test } from "node:test";
import hub from "../../public/src/content/hubs/level4.js";
import map from "../../public/src/content/maps/level4.js";
import people from "../../public/src/content/people/level4.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import text from "../../public/src/text/en/chapter4.js";

const HERO = 20;
const DOORSTEP = 26;
const field = createField(map);

test("all lines of Neonmere are of one length", () => {
  for (const line of map.tiles) assert.equal(line.length, map.tiles[0].length);
});

test("the hero has room where Neonmere begins, and at each way's doorstep", () => {
  const { start, back, neonfactory } = map.points;
  assert.ok(field.fits(start.x, start.y, HERO));
  for (const { x, y } of [back, neonfactory]) assert.ok(field.fits(x, y + DOORSTEP, HERO));
});

for (const [name, { x, y }] of Object.entries(map.points)) {
  test(`${name} can be reached from the start of Neonmere`, () => {
    const flow = createFlow(field);
    flow.update(map.points.start.x, map.points.start.y);
    const free = field.nearestFree(x, y + DOORSTEP, HERO);
    assert.ok(Math.hypot(free.x - x, free.y - y) < 80);
    assert.ok(flow.reachable(free.x, free.y));
  });
}

test("everyone in Neonmere has a place, a name, a sentence and something to say", () => {
  for (const { id } of people) {
    assert.ok(map.points[id], id);
    assert.ok(text.people[id].name && text.people[id].about, id);
    assert.ok(text.lines[id], id);
  }
});

test("nobody stands in a wall", () => {
  for (const { id } of people) assert.ok(field.fits(map.points[id].x, map.points[id].y, HERO), id);
});

test("every line in Neonmere is said by somebody the chapter knows", () => {
  const known = { ...text.people, ...text.speakers };
  for (const { lines } of Object.values(text.scenes)) for (const [who] of lines) assert.ok(known[who], who);
  for (const who of Object.keys(text.lines)) assert.ok(known[who], who);
});

test("the map names each place that the hub leads to", () => {
  for (const name of [hub.dungeon, ...Object.keys(hub.ways)])
    assert.ok(map.points[name] && text.places[name], name);
});
