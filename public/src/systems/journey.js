/** The ending's walk: from the green at dawn to the city of light at night. */
import { END, REALM, realms, START, WALK } from "../content/credits.js";
import { k } from "../context.js";
import { stamp, tints } from "./brush.js";
import { drawCast } from "./journeyCast.js";
import { drawGround, drawHorizon } from "./journeyLand.js";
import { settings } from "./settings.js";

const GROUND = 0.74;
const HORIZON = 0.76;
const LONGEST_FRAME = 0.3;
const STARS = 46;
const PETALS = 9;
/** From which part of the way on it is night, and fully so. */
const DUSK = [0.66, 0.84];

const smooth = (from, to, at) => {
  const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/** Colours of the sky at a place: each realm has its own, and between two they mix. */
function skyAt(walked) {
  const at = Math.max(0, Math.min(realms.length - 1, walked / REALM - 0.5));
  const [from, to] = [realms[Math.floor(at)].sky, realms[Math.ceil(at)].sky];
  const share = smooth(0.2, 0.8, at % 1);
  return from.map((tint, part) => tints[tint].lerp(tints[to[part]], share));
}

function drawSky(walked, progress, time, { unit, width, height }) {
  const [above, below] = skyAt(walked);
  k.drawRect({ width, height: height * HORIZON, gradient: [above, below] });
  const night = smooth(...DUSK, progress);
  for (let i = 0; i < STARS; i++) {
    const twinkle = 0.6 + 0.4 * Math.sin(time * 1.3 + i * 2.4);
    const [x, y] = [((i * 197) % 101) / 101, ((i * 89) % 67) / 67];
    stamp("dot", x * width, y * height * 0.6, { scale: 0.22 + (i % 3) * 0.06, opacity: night * twinkle });
  }
  drawSun(progress, { unit, width, height });
  stamp("moon", width * 0.14, height * (0.34 - 0.16 * night), { scale: 2 * unit, opacity: night });
}

/** It rises with the first steps, and sets behind the dunes. */
function drawSun(progress, { unit, width, height }) {
  const pos = k.vec2(
    width * (0.88 - 0.14 * progress),
    height * (0.5 - 0.42 * Math.sin(Math.PI * (progress + 0.12) * 1.18)),
  );
  for (const [radius, opacity] of [
    [130, 0.14],
    [92, 0.26],
  ])
    k.drawCircle({ pos, radius: radius * unit, color: tints.butter, opacity });
  k.drawCircle({
    pos,
    radius: 50 * unit,
    color: tints.butter,
    outline: { width: 4 * unit, color: tints.ink },
  });
}

function drawPetals(time, { width, height }) {
  for (let i = 0; i < PETALS; i++) {
    const x = (i * 397 - time * (34 + (i % 4) * 9)) % (width + 60);
    const y = ((i * 173 + time * 21) % (height * 0.8)) + Math.sin(time + i) * 20;
    stamp(i % 3 ? "petal" : "leaf", x < -30 ? x + width + 60 : x, y, { angle: time * (1 + (i % 3)) + i });
  }
}

/** The view as the walk needs it: sizes, and where the ground is. */
function viewOf() {
  const [width, height] = [k.width(), k.height()];
  const unit = Math.max(0.8, Math.min(width / 1280, height / 720));
  const ground = height * GROUND;
  return {
    ...{ width, height, unit, ground, floor: height * HORIZON, hero: width * 0.4 },
    feet: (depth) => ground + (26 + depth * 110) * unit,
  };
}

/**
 * Starts the walk. Who wants no motion stands at its end from the beginning.
 * @returns {{progress(): number}} How much of the way is behind, from 0 to 1.
 */
export function addJourney() {
  let walked = settings.reducedMotion ? END : START;
  let time = 0;
  const progress = () => (walked - START) / (END - START);

  k.onUpdate(() => {
    if (settings.reducedMotion) return;
    const dt = Math.min(k.dt(), LONGEST_FRAME);
    time += dt;
    walked = Math.min(END, walked + WALK * dt);
  });
  k.add([
    {
      draw() {
        const view = viewOf();
        drawSky(walked, progress(), time, view);
        drawHorizon(walked, view);
        drawGround(walked, view);
        drawCast(walked, { time, moving: walked < END }, view);
        if (!settings.reducedMotion) drawPetals(time, view);
      },
    },
  ]);
  return { progress };
}
