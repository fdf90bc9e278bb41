import { addHazard } from "../hazards.js";

const TRIES = 12;

/**
 * The ground freezes over in places: whoever runs there slides on. A dodge and a sword need no ground.
 * Row: `count`, `near` and `far` (px from the hero), `radius`, `tell` (s), `life` (s), `grip` (share).
 */
export const ice = {
  begin(run, row) {
    const { hero } = run;
    run.events.push({ type: "hazard", kind: row.kind, x: hero.x, y: hero.y });
    for (let sheet = 0; sheet < row.count; sheet += 1) freeze(run, row);
  },

  step(run, sheet) {
    if (sheet.age > sheet.tell + sheet.life) sheet.over = true;
    const { hero } = run;
    const isOn = sheet.age > sheet.tell && Math.hypot(hero.x - sheet.x, hero.y - sheet.y) < sheet.radius;
    if (isOn) hero.grip = Math.min(hero.grip, sheet.grip);
  },
};

function freeze(run, { near, far, radius, tell, life, grip }) {
  const { hero, random, field } = run;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const angle = random.range(0, 2 * Math.PI);
    const distance = random.range(near, far);
    const [x, y] = [hero.x + Math.cos(angle) * distance, hero.y + Math.sin(angle) * distance];
    if (field.solid(x, y)) continue;
    addHazard(run, { kind: "ice", plug: ice, x, y, radius, tell, life, grip });
    return;
  }
}
