import { addShot } from "../shots.js";

const SPEED = 640;
const FINISHER = 2;

/** The third swing of a combo looses a beam that passes through foes; `always`: every swing does. */
export const beam = {
  swung(run, { data }, { angle, step }) {
    if (step !== FINISHER && !data.always) return;
    const { x, y } = run.hero;
    const { damage, range, pierce, width } = data;
    const life = range / SPEED;
    addShot(run, {
      kind: "beam",
      from: "hero",
      x,
      y,
      angle,
      speed: SPEED,
      radius: width,
      life,
      damage,
      pierce,
      push: 120,
    });
    run.events.push({ type: "beam", x, y, angle, radius: width });
  },
};
