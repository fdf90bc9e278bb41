import { k } from "../context.js";
import { viewRect } from "../systems/camera.js";
import { createWalker } from "./walker.js";

const radius = 20;
const footDrop = 14;
/** Whoever is closer than this is looked at. */
const attention = 150;

/** Nobody reaches further than this from their place. */
const reach = 100;

function isSeen({ x, y }) {
  const { left, top, right, bottom } = viewRect();
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
}

const between = (least, most) => least + Math.random() * (most - least);

/** Walks about near home: goes somewhere, stays a while, goes on; gives up where something is in the way. */
function createStroll(body, { range, speed }, move) {
  const home = { x: body.x, y: body.y };
  let goal = null;
  let wait = between(0.5, 3);

  function choose() {
    const angle = between(0, 2 * Math.PI);
    const distance = range * Math.sqrt(Math.random());
    goal = { x: home.x + Math.cos(angle) * distance, y: home.y + Math.sin(angle) * distance * 0.7 };
  }

  function rest() {
    goal = null;
    wait = between(1.2, 4.5);
    return { dx: 0, speed: 0 };
  }

  return (dt) => {
    wait -= dt;
    if (wait > 0) return { dx: 0, speed: 0 };
    if (!goal) choose();
    const [dx, dy] = [goal.x - body.x, goal.y - body.y];
    const distance = Math.hypot(dx, dy);
    if (distance < 6) return rest();
    const before = { x: body.x, y: body.y };
    move(body, (dx / distance) * speed * dt, (dy / distance) * speed * dt);
    const covered = Math.hypot(body.x - before.x, body.y - before.y);
    return covered < speed * dt * 0.3 ? rest() : { dx, speed: 0.75 };
  };
}

const still = () => ({ dx: 0, speed: 0 });

function drift(body, dx, dy) {
  body.x += dx;
  body.y += dy;
}

/** Swimmers stay in their pond because their range does; the ground there is solid for everyone else. */
const habits = {
  stay: () => still,
  stroll: (body, person, field) => createStroll(body, person, field.move),
  swim: (body, person) => createStroll(body, person, drift),
};

/**
 * Someone who lives in a hub. They go about their day, and stop and look up when the player is near.
 * @param {{person: import("../content/people/level1.js").Person, at: {x: number, y: number}, field: object}} who
 */
export function addNpc({ person, at, field }) {
  const body = { x: at.x, y: at.y, radius };
  const walker = createWalker(person.sprite, { phase: at.x });
  const swims = person.habit === "swim";
  const step = habits[person.habit](body, person, field);
  const shown = k.add([
    k.z(body.y),
    {
      draw: () =>
        isSeen(body) &&
        walker.draw(Math.round(body.x), Math.round(body.y + footDrop), {
          hasShadow: !swims,
          sink: swims ? 4 : 0,
        }),
    },
  ]);

  return {
    person,
    body,
    /** @param {number} dt @param {{x: number, y: number}} player */
    update(dt, player) {
      const isMet = !swims && Math.hypot(player.x - body.x, player.y - body.y) < attention;
      const { dx, speed } = isMet ? still() : step(dt);
      walker.update(dt, dx, speed);
      if (isMet) walker.face(player.x - body.x);
      shown.z = body.y + footDrop;
    },
  };
}
