import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(root, "docs/modding.md"), "utf8");
const MOST_LINES = 30;

const copy = mkdtempSync(join(tmpdir(), "modding-"));
after(() => rmSync(copy, { recursive: true }));

/** The page's examples: what each block says, and where it belongs. */
function examplesOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf("\n")),
      blocks: [...section.matchAll(/^```js file=(\S+)(?: (after|instead)="(.*)")?\n([\s\S]*?)^```$/gm)].map(
        ([, file, how, where, code]) => ({ file, how, where, code }),
      ),
    }));
}

/** Does with the copy what a reader does with their game. */
function apply({ file, how, where, code }) {
  const path = join(copy, file);
  if (!how) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    return;
  }
  const lines = readFileSync(path, "utf8").split("\n");
  const at = where.split(" > ").reduce((from, anchor) => {
    const found = lines.findIndex((line, index) => index > from && line.includes(anchor));
    assert.ok(found >= 0, `${file} has no ${anchor}`);
    return found;
  }, -1);
  lines.splice(how === "after" ? at + 1 : at, how === "after" ? 0 : 1, code.trimEnd());
  writeFileSync(path, lines.join("\n"));
}

const examples = examplesOf(page);
cpSync(join(root, "public/src"), join(copy, "public/src"), { recursive: true });
cpSync(join(root, "scripts"), join(copy, "scripts"), { recursive: true });
cpSync(join(root, "package.json"), join(copy, "package.json"));
for (const { blocks } of examples) for (const block of blocks) apply(block);

/** Imports a module of the game with what the page adds. */
const modded = (path) => import(pathToFileURL(join(copy, "public/src", path)).href);

async function runWith(more) {
  const { createRun } = await modded("rules/run/run.js");
  const { createField } = await modded("rules/field.js");
  const { grassland } = await modded("content/arenas.js");
  const map = (await modded("content/maps/survivor1.js")).default;
  return createRun({
    field: createField(map),
    seed: 1,
    arena: { ...grassland, ...more },
    start: map.points.start,
  });
}

test("there are four examples, each in under thirty lines", () => {
  assert.deepEqual(
    examples.map(({ title }) => title),
    ["A foe", "A skill card", "A room", "A line"],
  );
  for (const { title, blocks } of examples) {
    const count = blocks.reduce((sum, { code }) => sum + code.trimEnd().split("\n").length, 0);
    assert.ok(blocks.length > 0 && count < MOST_LINES, `${title}: ${count} lines`);
  }
});

test("the foe stands still while the hero looks at it, comes while not, and is in a wave with a picture", async () => {
  const run = await runWith();
  const { addFoe } = await modded("rules/run/foes.js");
  const { stepRun } = await modded("rules/run/run.js");
  const foe = addFoe(run, "beenking", { x: run.hero.x + 300, y: run.hero.y }, { hp: 1, damage: 1, speed: 1 });
  const idle = { x: 0, y: 0, attack: false, dodge: false };
  run.hero.facing = { x: 1, y: 0 };
  const before = foe.x;
  for (let step = 0; step < 60; step += 1) stepRun(run, idle, 1 / 60);
  assert.ok(Math.abs(foe.x - before) < 2, `${foe.x - before}`);
  run.hero.facing = { x: -1, y: 0 };
  for (let step = 0; step < 90; step += 1) stepRun(run, idle, 1 / 60);
  assert.ok(foe.x < before - 10, `${foe.x - before}`);
  assert.ok(run.arena.waves.some(({ mix }) => mix.beenking));
  const index = readFileSync(join(copy, "scripts/build/art/index.js"), "utf8");
  assert.match(index, /crewInGrassland = \[\n\s*"beenking"/);
});

test("the card can be learnt, says what it does, and does it", async () => {
  const run = await runWith();
  const { learn } = await modded("rules/run/cards.js");
  const { addFoe } = await modded("rules/run/foes.js");
  const { strike } = await modded("rules/run/combat.js");
  learn(run, { id: "lruEviction", rank: 5 });
  assert.match(run.arena.skills.lruEviction.ranks[4].text, /25\s%/);
  const foe = addFoe(run, "zombean", { x: run.hero.x + 200, y: run.hero.y }, { hp: 1, damage: 1, speed: 1 });
  strike(run, foe, { damage: foe.maxHp * 0.8, angle: 0, kind: "sword" });
  assert.equal(foe.hp, 0);
});

test("the room opens for as long as its torch burns, and holds its chest", async () => {
  const { createDungeon, stepDungeon } = await modded("rules/dungeon/dungeon.js");
  const { createPlayerState } = await modded("states/playerState.js");
  const row = (await modded("content/dungeons/lair.js")).default;
  const map = (await modded("content/maps/lair.js")).default;
  const dungeon = createDungeon({ row, map, seed: 1, player: createPlayerState({ id: null, name: "Ada" }) });
  const thing = (list, name) => dungeon[list].find((one) => one.name === name);
  const idle = { x: 0, y: 0, attack: false, dodge: false };
  thing("torches", "torch10").struck(dungeon, { kind: "sword", angle: 0, damage: 1 });
  stepDungeon(dungeon, idle, 1 / 30);
  assert.equal(thing("doors", "door8").open, true);
  Object.assign(dungeon.hero, { x: map.points.chest3.x - 50, y: map.points.chest3.y });
  const events = stepDungeon(dungeon, idle, 1 / 30);
  assert.ok(events.some(({ type, name }) => type === "chest" && name === "chest3"));
  assert.ok(events.some(({ type, name }) => type === "enterRoom" && name === "closet"));
});

test("the line is among what its speaker says", async () => {
  const { dialogs } = await modded("content/dialogs.js");
  assert.match(dialogs.get("bobo.bubbles").lines[0].text, /bubbles/);
});
