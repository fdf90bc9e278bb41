import { grassland } from "../../public/src/content/arenas.js";
import map from "../../public/src/content/maps/survivor1.js";
import { createField } from "../../public/src/rules/field.js";
import { chooseCard, createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";

const LONGEST = 900;

/**
 * Plays a run to its end.
 * @param {{decide: (run: object) => object, reaction: number}} player
 * @param {(seed: number) => (offers: object[]) => {id: string}} choice
 * @param {number} seed
 */
export function play(player, choice, seed) {
  const run = createRun({ field: createField(map), seed, arena: grassland, start: map.points.start });
  const choose = choice(seed);
  let intent = player.decide(run);
  let nextDecision = 0;
  while (run.state !== "dead" && run.time < LONGEST) {
    if (run.state === "choosing") chooseCard(run, choose(run.offers).id);
    if (run.time >= nextDecision) {
      intent = player.decide(run);
      nextDecision = run.time + player.reaction;
    }
    stepRun(run, intent, STEP);
    intent = { ...intent, dodge: false };
  }
  return run;
}
