/** What flies or lies about and hurts, drawn by its kind. */
import { shotLooks } from "../systems/skills/shots.js";

/** Draws the part of a shot that lies on the ground. */
export const drawShotGround = (shot) => shotLooks[shot.kind].ground?.(shot);

/** Draws the part of a shot that is in the air. */
export const drawShotAir = (shot) => shotLooks[shot.kind].air?.(shot);
