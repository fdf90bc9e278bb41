import { k } from "../context.js";
import { approach } from "../rules/view.js";
import { play } from "../systems/audio.js";
import { createWalker } from "./walker.js";

const walkSpeed = 230;
const pickUp = 14;
const radius = 19;
/** The body's circle lies this far above the lower edge of what is drawn. */
const footDrop = 14;

/**
 * The player's courier in a hub: walks where the intent says, slides along what is solid.
 * @param {{field: ReturnType<typeof import("../rules/field.js").createField>, position: {x: number, y: number}}} at
 */
export function addHubPlayer({ field, position }) {
  const walker = createWalker("bean", { onStep: () => play("step") });
  const start = field.nearestFree(position.x, position.y, radius);
  const body = { x: start.x, y: start.y, radius };
  const velocity = { x: 0, y: 0 };
  const shown = k.add([
    k.z(body.y),
    { draw: () => walker.draw(Math.round(body.x), Math.round(body.y + footDrop)) },
  ]);

  return {
    body,
    face: (point) => walker.face(point.x - body.x),
    /** Stands still at once, as when a talk begins. */
    halt() {
      velocity.x = velocity.y = 0;
      walker.update(0, 0, 0);
    },
    /** @param {number} dt @param {{x: number, y: number}} intent */
    update(dt, intent) {
      const length = Math.max(1, Math.hypot(intent.x, intent.y));
      velocity.x = approach(velocity.x, (intent.x / length) * walkSpeed, pickUp, dt);
      velocity.y = approach(velocity.y, (intent.y / length) * walkSpeed, pickUp, dt);
      const before = { x: body.x, y: body.y };
      field.move(body, velocity.x * dt, velocity.y * dt);
      const covered = dt > 0 ? Math.hypot(body.x - before.x, body.y - before.y) / dt : 0;
      walker.update(dt, intent.x, covered / walkSpeed);
      shown.z = body.y + footDrop;
    },
  };
}
