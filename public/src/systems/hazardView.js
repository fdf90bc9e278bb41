/** Shows what the ground of an arena is up to. */
import { k } from "../context.js";
import { drawHazardAir, drawHazardGround } from "../entities/hazard.js";
import { viewRect } from "./camera.js";
import { depth } from "./world.js";

/** Over all other ground, below the feet of those who stand on it. */
const GROUND = -8;
const AIR = depth.sky + 8;

/**
 * Keeps the view of a run's hazards in the scene.
 * @param {import("../rules/run/types.js").Run} run
 */
export function addHazardView(run) {
  const drawAll = (draw) => () => {
    if (run.hazards.length === 0) return;
    const view = viewRect();
    for (const hazard of run.hazards) draw(hazard, view);
  };
  k.add([k.z(GROUND), { draw: drawAll(drawHazardGround) }]);
  k.add([k.z(AIR), { draw: drawAll(drawHazardAir) }]);
}
