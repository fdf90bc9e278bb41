import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { grassland, mountains } from "../../public/src/content/arenas.js";
import { addFoe } from "../../public/src/rules/run/foes.js";
import { chooseCard, createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { openField } from "./fields.js";
import { teach } from "./runs.js";

const types = readFileSync(new URL("../../public/src/rules/run/types.js", import.meta.url), "utf8");

/** The event types that `types.js` names. */
function namedTypes() {
  const declaration = types.slice(types.indexOf("RunEvent What"));
  return new Set(
    declaration
      .slice(0, declaration.indexOf("} type"))
      .match(/"(\w+)"/g)
      .map((name) => name.slice(1, -1)),
  );
}

/** All events of a long and busy run whose hero knows everything and falls in the end. */
function busyRun() {
  const hazards = mountains.hazards.map((row) => ({ ...row, first: 0 }));
  const run = createRun({ field: openField(), seed: 8, arena: { ...grassland, hazards, eliteEvery: 20 } });
  for (const { id, ranks } of Object.values(grassland.skills))
    if (id !== "snapshot") teach(run, id, ranks.length);
  run.time = 300;
  run.wave.time = 310;
  // Rare kinds would make it luck whether their tricks are seen.
  for (const kind of ["pumpka", "glady", "been", "sukomi", "ghosty", "skuller"])
    for (let count = 0; count < 4; count += 1)
      addFoe(run, kind, { x: run.hero.x + 160 + 30 * count, y: run.hero.y }, { hp: 60, damage: 1, speed: 1 });
  const events = [];
  for (let step = 0; step < 3600 && run.state !== "dead"; step += 1) {
    if (run.state === "choosing") chooseCard(run, run.offers[0].id);
    // Nor must it be luck whether a boss is hurt enough to rage.
    if (run.boss) run.boss.hp = Math.min(run.boss.hp, run.boss.maxHp / 3);
    run.hero.hp = step < 3500 ? Math.max(run.hero.hp, 60) : 0;
    const turn = Math.floor(step / 90);
    const attack = step < 3000;
    events.push(
      ...stepRun(
        run,
        { x: Math.cos(turn), y: Math.sin(turn), attack, dodge: attack && step % 70 === 0 },
        STEP,
      ),
    );
  }
  return events;
}

test("every event has a type that is named, and a place", () => {
  const named = namedTypes();
  for (const event of busyRun()) {
    assert.ok(named.has(event.type), event.type);
    assert.ok(Number.isFinite(event.x) && Number.isFinite(event.y), event.type);
  }
});

test("a long run tells of everything that is named, sooner or later", () => {
  const told = new Set(busyRun().map(({ type }) => type));
  // Luck decides about magnets; they have a test of their own.
  told.add("magnet");
  assert.deepEqual(
    [...namedTypes()].filter((type) => !told.has(type)),
    [],
  );
});
