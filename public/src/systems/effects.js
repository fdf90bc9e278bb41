/** The stock of effects that the arena draws from, each held back as far as the player's settings ask for. */
import { stamp } from "./brush.js";
import { createFigures } from "./figures.js";
import { createHitStop } from "./hitStop.js";
import { createMarks } from "./marks.js";
import { createParticles } from "./particles.js";
import { settings } from "./settings.js";

const MOST_PARTICLES = 260;
const MOST_FIGURES = 48;

/** How much of an effect that moves the eye the player wants, 0 to 1. */
const liveliness = () => (settings.reducedMotion ? 0 : settings.shake);

/**
 * Makes the effects of one arena.
 * @param {{camera: {shake(strength: number): void}}} parts
 */
export function createEffects({ camera }) {
  const particles = createParticles(MOST_PARTICLES);
  const figures = createFigures(MOST_FIGURES);
  const marks = createMarks();
  const stop = createHitStop();

  return {
    figures,
    mark: (layer, life, draw) => marks.add({ layer, life, draw }),
    /** @param {import("./particles.js").Burst} burst */
    burst(burst) {
      if (!settings.reducedMotion) particles.emit(burst);
    },
    /** A ring that grows and fades. */
    ring(x, y, { from = 0, to, life = 0.4, tint, sprite = "ring-thin", layer = "ground", opacity = 0.9 }) {
      marks.add({
        layer,
        life,
        draw(share) {
          const radius = from + (to - from) * (1 - (1 - share) ** 3);
          stamp(sprite, x, y, { scale: radius / 60, tint, opacity: (1 - share) * opacity });
        },
      });
    },
    shake(strength) {
      if (liveliness() > 0) camera.shake(strength * liveliness());
    },
    /** @param {number} milliseconds */
    hitStop(milliseconds) {
      stop.strike(milliseconds * liveliness());
    },
    /** Says how much game time passes in `dt` seconds of real time. */
    gameTime: (dt) => stop.scale(dt),
    update(dt) {
      particles.update(dt);
      figures.update(dt);
      marks.update(dt);
    },
    drawGround: () => marks.draw("ground"),
    drawAir() {
      marks.draw("air");
      particles.draw();
      figures.draw();
    },
  };
}
