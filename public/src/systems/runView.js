/** Shows a run: all that is in it, in the order in which it lies over each other. */
import { k } from "../context.js";
import { drawFoe, drawFoeAir, drawFoeGround, feetOf } from "../entities/foe.js";
import { createHeroView } from "../entities/hero.js";
import { drawPickup } from "../entities/pickup.js";
import { drawShotAir, drawShotGround } from "../entities/shot.js";
import { viewRect } from "./camera.js";
import { drawRings, drawShotMarks } from "./contrast.js";
import { drawPointers } from "./pointers.js";
import { settings } from "./settings.js";
import { createStanding } from "./standing.js";
import { depth } from "./world.js";

/** Nothing is drawn further outside the view than the largest thing is wide. */
const MARGIN = 130;
const GROUND = -5;
const AIR = depth.sky + 10;

/** The part of the world in view, as a test of points. */
function viewTest() {
  const { left, top, right, bottom } = viewRect();
  return ({ x, y }) => x > left - MARGIN && x < right + MARGIN && y > top - MARGIN && y < bottom + MARGIN;
}

/**
 * Makes the view of a run, and keeps it in the scene.
 * @param {import("../rules/run/types.js").Run} run
 * @param {ReturnType<typeof import("./effects.js").createEffects>} effects
 */
export function createRunView(run, effects) {
  const heroView = createHeroView(run);
  const standing = createStanding();
  const seen = { foes: [], shots: [], pickups: [] };

  function look() {
    const isSeen = viewTest();
    for (const kind of Object.keys(seen)) seen[kind] = run[kind].filter(isSeen);
    // A boss has a view of its own.
    seen.foes = seen.foes.filter(({ memory }) => !memory.boss);
  }

  function drawGround() {
    for (const foe of seen.foes) drawFoeGround(foe);
    heroView.drawGround();
    if (settings.highContrast) drawRings(seen.foes, { x: heroView.place.x, y: heroView.y });
    for (const shot of seen.shots) drawShotGround(shot);
    effects.drawGround();
    for (const pickup of seen.pickups) drawPickup(pickup);
  }

  /** Whether somebody stands before the hero, nearer to the viewer. */
  function isCovered() {
    const { x } = heroView.place;
    const reach = (foe) => foe.radius + run.hero.radius * 0.5;
    return seen.foes.some((foe) => {
      const below = feetOf(foe) - heroView.y;
      return below > 0 && below < foe.radius * 2.2 && Math.abs(foe.x - x) < reach(foe);
    });
  }

  function drawAir() {
    if (isCovered()) heroView.drawThrough();
    for (const shot of seen.shots) drawShotAir(shot);
    if (settings.highContrast) drawShotMarks(seen.shots);
    heroView.drawAir();
    for (const foe of seen.foes) drawFoeAir(foe);
    effects.drawAir();
    drawPointers(run);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  return {
    /** Where the hero is seen. */
    hero: heroView.place,
    get feet() {
      return { x: heroView.place.x, y: heroView.y };
    },
    /** @param {number} dt Game time. */
    update(dt) {
      heroView.update(dt);
      look();
      standing.clear();
      for (const foe of seen.foes) standing.stand(feetOf(foe), drawFoe, foe);
      standing.stand(heroView.y, heroView.draw);
      standing.seal();
    },
  };
}
