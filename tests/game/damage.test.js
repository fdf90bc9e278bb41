import assert from "node:assert/strict";
import { test } from "node:test";
import { knockback, rollDamage, sufferDamage } from "../../public/src/rules/damage.js";
import { createRandom } from "../../public/src/rules/random.js";

const random = createRandom(7);

test("a blow is a whole number within a tenth of its base", () => {
  for (let count = 0; count < 200; count += 1) {
    const { damage } = rollDamage({ base: 50, criticalChance: 0, random });
    assert.ok(Number.isInteger(damage) && damage >= 45 && damage <= 55);
  }
});

test("a critical blow is twice as strong and says so", () => {
  const { damage, critical } = rollDamage({ base: 50, criticalChance: 1, random });
  assert.ok(critical && damage >= 90 && damage <= 110);
});

test("blows are critical about as often as their chance says", () => {
  let hits = 0;
  for (let count = 0; count < 4000; count += 1)
    hits += rollDamage({ base: 9, criticalChance: 0.25, random }).critical;
  assert.ok(Math.abs(hits / 4000 - 0.25) < 0.03);
});

test("the weakest blow still takes one", () => {
  assert.equal(rollDamage({ base: 0.01, criticalChance: 0, random }).damage, 1);
});

test("knockback goes along the blow, and the heavy fly less far", () => {
  const light = knockback(0, 300, 1);
  assert.deepEqual(light, { x: 300, y: 0 });
  assert.equal(knockback(0, 300, 3).x, 100);
});

test("who is invulnerable is not hurt", () => {
  assert.deepEqual(sufferDamage({ hp: 50, invulnerable: 0.1 }, 20), { hp: 50, hurt: false });
});

test("hp never fall below nothing", () => {
  assert.deepEqual(sufferDamage({ hp: 5, invulnerable: 0 }, 20), { hp: 0, hurt: true });
});
