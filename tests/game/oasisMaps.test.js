import assert from "node:assert/strict";
import { test } from "node:test";
import level3 from "../../public/src/content/maps/level3.js";
import survivor3 from "../../public/src/content/maps/survivor3.js";
import people from "../../public/src/content/people/level3.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";
import text from "../../public/src/text/en/chapter3.js";

const HERO = 20;
const DOORSTEP = 26;
const places = ["badlands", "portal", "stone", "gate", "back", "shop"];
const swimmers = people.filter(({ habit }) => habit === "swim").map(({ id }) => id);

/** Where the hero can walk to from the start of a map. */
function flowOf(map) {
  const flow = createFlow(createField(map));
  flow.update(map.points.start.x, map.points.start.y);
  return flow;
}

for (const map of [level3, survivor3]) {
  test(`${map.name}: all lines are of one length, and the hero has room at the start`, () => {
    for (const line of map.tiles) assert.equal(line.length, map.tiles[0].length);
    assert.ok(createField(map).fits(map.points.start.x, map.points.start.y, HERO));
  });

  test(`${map.name}: wherever the hero fits, a way leads there from the start`, () => {
    const [field, flow] = [createField(map), flowOf(map)];
    for (let y = tileSize / 2; y < field.height; y += tileSize / 2)
      for (let x = tileSize / 2; x < field.width; x += tileSize / 2)
        if (field.fits(x, y, HERO + 6)) assert.ok(flow.reachable(x, y), `${x / tileSize}, ${y / tileSize}`);
  });
}

test("everyone in Thousandwells has a name, and a place to stand or swim", () => {
  const field = createField(level3);
  for (const { id } of people) {
    const { x, y } = level3.points[id];
    assert.equal(field.fits(x, y, HERO), !swimmers.includes(id), id);
    assert.ok(text.people[id].name, id);
  }
});

test("the doorstep of every place in Thousandwells is free, and a way leads to it", () => {
  const [field, flow] = [createField(level3), flowOf(level3)];
  for (const place of places) {
    const { x, y } = level3.points[place];
    assert.ok(field.fits(x, y + DOORSTEP, HERO), place);
    assert.ok(flow.reachable(x, y + DOORSTEP), place);
  }
});

test("the canals are crossed on their bridges only, and shots fly over them", () => {
  const field = createField(level3);
  const [x, bridge] = [12.5 * tileSize, 7.5 * tileSize];
  assert.ok(field.fits(x, bridge, HERO));
  assert.ok(!field.fits(x, bridge + 2 * tileSize, HERO));
  assert.ok(!field.blocks(x, bridge + 2 * tileSize));
});

test("the Badlands arena is open: within its border most tiles are free to walk on", () => {
  const inner = survivor3.tiles
    .slice(2, -2)
    .map((line) => line.slice(2, -2))
    .join("");
  const open = inner.replace(/[#=~CcRrSTtdw]/g, "");
  assert.ok(open.length / inner.length > 0.85);
});

/** The checksum of Redis Cluster: CRC16 with the polynomial 0x1021 (XMODEM). */
function crc16(name) {
  let sum = 0;
  for (const byte of Buffer.from(name)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum;
}

test("the journal's hash slots are those that Redis Cluster answers", () => {
  const commands = text.journal["page.slots"].parts.filter(Array.isArray).flat();
  const slots = commands.filter(([command]) => command.startsWith("CLUSTER KEYSLOT "));
  assert.equal(slots.length, 4);
  for (const [command, answer] of slots) {
    const key = command.split(" ").at(-1);
    const [, tag = key] = key.match(/\{(.+?)\}/) ?? [];
    assert.equal(answer, `(integer) ${crc16(tag) % 16384}`, key);
  }
});
