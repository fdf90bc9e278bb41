import { grassland } from "../public/src/content/arenas.js";
import { addFoe } from "../public/src/rules/run/foes.js";
import { createRun, STEP, stepRun } from "../public/src/rules/run/run.js";
import { threatAt } from "../public/src/rules/waves.js";
import { openField } from "../tests/game/fields.js";

const FOES = 300;
const WARM_UP = 300;
const STEPS = 1200;

/** Keeps the hero alive, well armed and surrounded, so that every step is a full one. */
function crowdedRun() {
  const run = createRun({
    field: openField(),
    seed: 1,
    arena: { ...grassland, waves: [{ ...grassland.waves[0], rate: 0 }] },
  });
  run.foes.length = 0;
  const kinds = Object.keys(grassland.foes);
  for (let count = 0; run.foes.length < FOES; count += 1) {
    const angle = count * 2.4;
    const distance = 60 + count * 2;
    const place = { x: run.hero.x + Math.cos(angle) * distance, y: run.hero.y + Math.sin(angle) * distance };
    const foe = addFoe(run, kinds[count % kinds.length], place, { ...threatAt(0), hp: 1e9 });
    foe.damage = 0;
  }
  return run;
}

/** Milliseconds of processor time a step, which other programs on the machine do not lengthen as they do the clock's. */
function measure(run, steps) {
  const start = process.cpuUsage();
  for (let step = 0; step < steps; step += 1) {
    run.hero.hp = run.hero.maxHp;
    const angle = step / 90;
    stepRun(run, { x: Math.cos(angle), y: Math.sin(angle), attack: true, dodge: false }, STEP);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / steps;
}

const run = crowdedRun();
measure(run, WARM_UP);
console.log(`${run.foes.length} foes: ${measure(run, STEPS).toFixed(2)} ms a step`);
