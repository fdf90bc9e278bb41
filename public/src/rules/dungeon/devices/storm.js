import { hurtHero } from "../../run/health.js";
import { tell } from "../tell.js";

const PUSH = 540;
/** Seconds in which it rises again, seen but harmless. */
const RISE = 0.9;
/** Seconds between two hurts of who stands in it. */
const BEAT = 0.9;

/**
 * A storm of sand that fills a passage: it pushes back whoever walks into it, and scours slowly. A pulse of the Shield
 * Aura lays it for a while. Link: `radius`, `calm` (seconds), `damage`, `along` (`"x"` or `"y"`: how the passage runs).
 */
export const storm = {
  kind: "storm",

  create(dungeon, name, { x, y }, { radius, calm, damage, along = "x" }) {
    const device = { name, kind: "storm", x, y, radius, on: false, calm, damage, along, left: 0, rise: 0 };
    // Only a pulse is felt: no sword is drawn to it.
    Object.assign(device, { warded: true, feels: "pulse", scour: BEAT });
    device.struck = (run, { kind }) => kind === "pulse" && lay(run, device);
    dungeon.targets.push(device);
    return device;
  },

  step(dungeon, device, dt) {
    if (device.left > 0) return rest(dungeon, device, dt);
    if (device.rise > 0) device.rise = Math.max(0, device.rise - dt);
    else blow(dungeon, device, dt);
  },
};

function lay(dungeon, device) {
  if (!device.on) tell(dungeon, "stormLaid", device, { radius: device.radius });
  Object.assign(device, { on: true, left: device.calm, rise: 0 });
}

function rest(dungeon, device, dt) {
  device.left = Math.max(0, device.left - dt);
  if (device.left > 0) return;
  Object.assign(device, { on: false, rise: RISE, scour: BEAT });
  tell(dungeon, "stormRises", device, { radius: device.radius });
}

function blow(dungeon, device, dt) {
  const { hero, field } = dungeon;
  if (Math.hypot(hero.x - device.x, hero.y - device.y) > device.radius) {
    device.scour = BEAT;
    return;
  }
  const away = { x: 0, y: 0, [device.along]: hero[device.along] < device[device.along] ? -1 : 1 };
  field.move(hero, away.x * PUSH * dt, away.y * PUSH * dt);
  device.scour -= dt;
  if (device.scour > 0) return;
  device.scour = BEAT;
  hurtHero(dungeon, device.damage, device);
}
