import { tileSize } from "../../tiles.js";
import { tell } from "../tell.js";

const FASTEST = 420;
const CLOSE = 3;

/**
 * A statue that stands where the hero stood a moment ago, on a stage of its own; without the hero on the other stage it
 * goes home. Link: `stage` (the hero's box in tiles), `shift` (how far the statue's stage is from it, in tiles), `lag`
 * (seconds).
 */
export const replica = {
  kind: "replica",

  create(_dungeon, name, { x, y }, { stage, shift, lag }) {
    const [left, top, width, height] = stage.map((tiles) => tiles * tileSize);
    const box = { x: left, y: top, width, height };
    const [dx, dy] = shift.map((tiles) => tiles * tileSize);
    const home = { x, y };
    return { name, kind: "replica", x, y, on: false, home, box, dx, dy, lag, log: [], moving: false };
  },

  step(dungeon, device, dt) {
    const { hero, time } = dungeon;
    const isThere = isIn(device.box, hero);
    if (isThere !== device.on) tell(dungeon, isThere ? "replicaWakes" : "replicaRests", device);
    device.on = isThere;
    if (isThere) device.log.push({ time, x: hero.x + device.dx, y: hero.y + device.dy });
    else device.log.length = 0;
    while (device.log.length > 1 && device.log[1].time <= time - device.lag) device.log.shift();
    glide(device, goalOf(device, time), FASTEST * dt);
  },
};

const isIn = (box, { x, y }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

/** What it last heard of, once that is as old as its lag; until then it stays. */
function goalOf({ on, log, lag, home, x, y }, time) {
  if (!on) return home;
  return log[0].time <= time - lag ? log[0] : { x, y };
}

function glide(device, goal, way) {
  const distance = Math.hypot(goal.x - device.x, goal.y - device.y);
  device.moving = distance > CLOSE / 2;
  const share = distance <= way ? 1 : way / distance;
  device.x += (goal.x - device.x) * share;
  device.y += (goal.y - device.y) * share;
}
