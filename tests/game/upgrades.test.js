import assert from "node:assert/strict";
import { test } from "node:test";
import { upgrades } from "../../public/src/content/upgrades.js";
import { hurtHero } from "../../public/src/rules/run/health.js";
import { baseStats } from "../../public/src/rules/run/stats.js";
import { buy, canBuy, heroOf, price, rankOf } from "../../public/src/rules/upgrades.js";
import { joinPlayers } from "../../public/src/states/merge.js";
import { createPlayerState } from "../../public/src/states/playerState.js";
import { continueGame, recordRun, state } from "../../public/src/states/stateManager.js";
import shop from "../../public/src/text/en/shop.js";
import { openField } from "./fields.js";
import { only, pass, putFoe, quietRun } from "./runs.js";

const playerWith = (changes) => ({ ...createPlayerState({ id: "p", name: "Ada" }), ...changes });
const full = Object.fromEntries(Object.entries(upgrades).map(([id, { prices }]) => [id, prices.length]));

test("a purchase takes the coins and gives the rank", () => {
  const player = buy(playerWith({ coins: 30 }), "memory", upgrades);
  assert.deepEqual([player.coins, rankOf(player, "memory")], [5, 1]);
});

test("what one cannot pay for stays in the shop", () => {
  const player = playerWith({ coins: 24 });
  assert.equal(canBuy(player, "memory", upgrades), false);
  assert.equal(buy(player, "memory", upgrades), player);
});

test("an upgrade with all its ranks has no price, and is not sold again", () => {
  const player = playerWith({ coins: 1e6, upgrades: full });
  for (const id of Object.keys(upgrades)) {
    assert.equal(price(player, id, upgrades), null);
    assert.equal(buy(player, id, upgrades), player);
  }
});

test("each rank costs more than the one before, and gives more", () => {
  for (const [id, { prices, adds = {}, scales = {} }] of Object.entries(upgrades)) {
    const rises = (steps) => steps.every((step, at) => at === 0 || Math.abs(step) > Math.abs(steps[at - 1]));
    const steps = [...Object.values(adds), ...Object.values(scales)];
    assert.ok(rises(prices) && steps.every((one) => rises(one) && one.length === prices.length), id);
  }
});

test("each upgrade changes only figures that a hero has, and has words for them", () => {
  for (const [id, { adds = {}, scales = {} }] of Object.entries(upgrades)) {
    const names = [...Object.keys(adds), ...Object.keys(scales)];
    for (const name of names) {
      assert.ok(name in baseStats(), name);
      assert.ok(shop.upgrades[id].now.includes(`{${name}}`), `${id}: ${name}`);
    }
  }
});

test("who bought nothing enters an arena as it was made for", () => {
  const { maxHp, damage } = heroOf(playerWith({}), "survivor", upgrades);
  assert.deepEqual([maxHp, damage], [100, 1]);
});

test("upgrades hold in both modes", () => {
  for (const mode of ["dungeon", "survivor"]) {
    const [before, after] = [{}, full].map((ranks) =>
      heroOf(playerWith({ upgrades: ranks }), mode, upgrades),
    );
    assert.ok(after.maxHp > before.maxHp && after.damage > before.damage && after.speed > before.speed);
  }
});

test("a rank that there is no more counts as the highest", () => {
  assert.deepEqual(
    heroOf(playerWith({ upgrades: { memory: 99 } }), "dungeon", upgrades),
    heroOf(playerWith({ upgrades: { memory: upgrades.memory.prices.length } }), "dungeon", upgrades),
  );
});

test("the second wind lifts a fallen hero once", () => {
  const run = quietRun({ field: openField(), arena: { hero: { secondWind: 0.5 } } });
  hurtHero(run, 1e6, { x: 0, y: 0 });
  pass(run, 0.1);
  assert.deepEqual([run.state, run.hero.hp], ["playing", 50]);
  run.hero.invulnerable = 0;
  hurtHero(run, 1e6, { x: 0, y: 0 });
  pass(run, 0.1);
  assert.equal(run.state, "dead");
});

test("an elite leaves coins, and they are counted as they are taken", () => {
  const run = quietRun({ field: openField() });
  run.hero.invulnerable = 1e6;
  run.stats.expGain = 0;
  putFoe(run, "zombean", 60, 0, { hp: 1 }, true);
  const events = pass(run, 2, { x: 0, y: 0, attack: true, dodge: false });
  const taken = only(events, "coin").reduce((sum, { value }) => sum + value, 0);
  assert.ok(taken >= 6);
  assert.equal(run.coins, taken);
});

test("the coins of a run are the player's", () => {
  continueGame({ player: playerWith({ coins: 10 }), game: null });
  recordRun({ board: "Grassland", score: 1, kills: {}, time: 1, coins: 7 });
  assert.equal(state.player.coins, 17);
});

test("a save from before the shop opened has no coins and no upgrades", () => {
  const { coins: _coins, upgrades: _upgrades, ...old } = playerWith({});
  continueGame({ player: old, game: null });
  assert.deepEqual([state.player.coins, state.player.upgrades], [0, {}]);
});

test("of two saves the higher rank of each upgrade stays", () => {
  const merged = joinPlayers(
    playerWith({ upgrades: { memory: 2, edge: 1 } }),
    playerWith({ upgrades: { memory: 1, scan: 3 } }),
  );
  assert.deepEqual(merged.upgrades, { memory: 2, edge: 1, scan: 3 });
});
