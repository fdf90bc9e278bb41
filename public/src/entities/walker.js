import { stamp } from "../systems/brush.js";

/** Radians a second of the walking beat at full speed; a step is half a beat. */
const beatRate = 13;
const idleRate = 2.6;

/** How a walking or waiting body bends at a moment of its beat. */
function poseOf({ moving, beat, idle }) {
  if (!moving) {
    const breath = Math.sin(idle) * 0.025;
    return { scaleX: 1 - breath, scaleY: 1 + breath, lift: 0, angle: 0 };
  }
  const hop = Math.abs(Math.sin(beat));
  const squash = (1 - hop) ** 3 * 0.12;
  return {
    scaleX: 1 + squash - hop * 0.03,
    scaleY: 1 - squash + hop * 0.05,
    lift: hop * 7,
    angle: Math.sin(beat) * 0.05,
  };
}

/**
 * The bouncy gait that everyone in the meadows shares: hops when moving, breathes when standing, turns to where it
 * goes. `onStep` is called at each landing.
 * @param {string} sprite
 * @param {{onStep?: () => void, phase?: number}} [options]
 */
export function createWalker(sprite, { onStep = () => {}, phase = 0 } = {}) {
  const gait = { moving: false, beat: 0, idle: phase };
  let left = false;

  return {
    /** Moves on by a frame; `speed` is 1 at a full walk. */
    update(dt, dx, speed) {
      gait.moving = speed > 0.05;
      gait.idle += dt * idleRate;
      if (dx !== 0) left = dx < 0;
      if (!gait.moving) {
        gait.beat = 0;
        return;
      }
      const before = Math.floor(gait.beat / Math.PI);
      gait.beat += dt * beatRate * Math.min(1, 0.4 + 0.6 * speed);
      if (Math.floor(gait.beat / Math.PI) > before) onStep();
    },
    /** Turns to look at a place. */
    face: (dx) => {
      if (Math.abs(dx) > 4) left = dx < 0;
    },
    /** Draws shadow and body with the feet at a place. */
    draw(x, y, { hasShadow = true, sink = 0 } = {}) {
      const { scaleX, scaleY, lift, angle } = poseOf(gait);
      if (hasShadow) stamp("shadow", x, y - 3, { scale: 0.85 - lift * 0.012 });
      stamp(sprite, x, y - lift + sink, { anchor: "feet", flip: left, scaleX, scaleY, angle });
    },
  };
}
