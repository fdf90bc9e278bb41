import assert from "node:assert/strict";
import { test } from "node:test";
import * as arenas from "../../public/src/content/arenas.js";
import { foeLooks, tellTints } from "../../public/src/content/foeLooks.js";
import { patterns } from "../../public/src/rules/run/foes/patterns.js";
import { atlasOf } from "./atlas.js";

for (const [name, arena] of Object.entries(arenas)) {
  const bossOf = () => Object.entries(arena.foes).find(([, row]) => row.boss);

  test(`${name}: every wave has words of its own and only known foes`, () => {
    for (const { name: wave, subtitle, mix } of arena.waves) {
      assert.ok(wave && subtitle);
      for (const kind of Object.keys(mix)) assert.ok(arena.foes[kind]?.behaviour, kind);
    }
  });

  test(`${name}: the tenth wave, and only that, has a boss`, () => {
    const [kind] = bossOf();
    const withBoss = arena.waves.flatMap(({ boss }, index) => (boss ? [[index, boss]] : []));
    assert.deepEqual(withBoss, [[9, kind]]);
  });

  test(`${name}: the boss has a name, a look, a sprite and two patterns at least`, () => {
    const [kind, { name: called, title, trick }] = bossOf();
    assert.ok(called && title && foeLooks[kind] && tellTints[kind] && atlasOf("wardens")[kind]);
    assert.ok(new Set(trick.moves.map(({ pattern }) => pattern)).size >= 2);
    for (const { pattern, tell } of trick.moves) assert.ok(patterns[pattern] && tell >= 0.5, pattern);
  });

  test(`${name}: what the ground does is announced for a second at least`, () => {
    for (const { tell, plug } of arena.hazards ?? []) assert.ok(tell >= 1 && plug.begin && plug.step);
  });
}

test("the arenas have waves of different names", () => {
  const names = Object.values(arenas).flatMap(({ waves }) => waves.map(({ name }) => name));
  assert.equal(new Set(names).size, names.length);
});

test("each arena is harder than the one before", () => {
  const { grassland, mountains, badlands } = arenas;
  const harder = (one, other) => one.hp > other.hp && one.damage > other.damage;
  assert.ok(harder(mountains.scale, { hp: 1, damage: 1, ...grassland.scale }));
  assert.ok(harder(badlands.scale, mountains.scale));
});
