import { k, pixelDensity } from "../context.js";
import { approach, clampView, pickZoom } from "../rules/view.js";

/** How far ahead of the target the view looks for each unit a second that the target moves. */
const lookAhead = 0.32;
const farthestLook = 90;
const followSpeed = 9;
const lookSpeed = 2.2;
const longestShake = 26;
const calmSpeed = 7;
/** Whoever is played stays this far above the lower edge of the view, whatever else is worth seeing. */
const foothold = 110;

/**
 * The part of the world that is on screen now.
 * @returns {{left: number, top: number, right: number, bottom: number, width: number, height: number}}
 */
export function viewRect() {
  const { x, y } = k.getCamPos();
  const width = k.width() / k.getCamScale().x;
  const height = k.height() / k.getCamScale().y;
  const [left, top] = [x - width / 2, y - height / 2];
  return { left, top, right: left + width, bottom: top + height, width, height };
}

const limit = (value, most) => Math.max(-most, Math.min(most, value));

/** Where the view wants to look beyond the target, from how the target moves; a leap (a new place) is no movement. */
function createLook(target) {
  const last = { x: target.x, y: target.y };
  const look = { x: 0, y: 0 };
  return (dt) => {
    for (const axis of ["x", "y"]) {
      const speed = dt > 0 ? limit((target[axis] - last[axis]) / dt, 600) : 0;
      look[axis] = approach(look[axis], limit(speed * lookAhead, farthestLook), lookSpeed, dt);
      last[axis] = target[axis];
    }
    return look;
  };
}

/**
 * Where to look so that whoever fights a boss sees it too, with its head clear of the bar that lies over the view.
 * @param {{x: number, y: number}} hero
 * @param {{x: number, y: number}} boss
 * @param {object} how
 * @param {number} how.share How far the look goes towards the boss' middle: 0 stays with the hero.
 * @param {number} how.farthest How far it may go.
 * @param {number} how.middle How far above its place the boss' middle is.
 * @param {number} how.tall How far above its place its head ends.
 * @param {number} how.cover How many CSS pixels at the top of the view its bar takes.
 */
export function lookAtBoss(hero, boss, { share, farthest, middle, tall, cover }) {
  const x = hero.x + limit((boss.x - hero.x) * share, farthest);
  const y = hero.y + limit((boss.y - middle - hero.y) * share, farthest);
  const { height } = viewRect();
  const clear = boss.y - tall - cover / k.getCamScale().y + height / 2;
  const highest = hero.y + foothold - height / 2;
  // What is too far off to come into view pulls the less, the farther off it is.
  return { x, y: Math.min(y, clear > highest ? clear : 2 * highest - clear) };
}

/**
 * A camera that follows a target, looks ahead of it, stays inside the bounds and lands on whole device pixels.
 * @param {{bounds: {x: number, y: number, width: number, height: number}, target: {x: number, y: number}}} options
 */
export function createCamera({ bounds, target }) {
  const centre = { x: target.x, y: target.y };
  const lookFor = createLook(target);
  let tremor = 0;

  /** Puts the view where it belongs at this zoom, offset by what is left of a shake. */
  function place() {
    const zoom = pickZoom(k.width(), k.height(), pixelDensity);
    const view = { width: k.width() / zoom, height: k.height() / zoom };
    const { x, y } = clampView(centre, view, bounds);
    const angle = Math.random() * 2 * Math.PI;
    // Half a device pixel of a window with an odd side has to be taken into account, else all sprites straddle two.
    const snap = (value, side) => {
      const corner = Math.round((value - side / 2) * zoom * pixelDensity);
      return corner / (zoom * pixelDensity) + side / 2;
    };
    k.setCamScale(zoom);
    k.setCamPos(
      snap(x + Math.cos(angle) * tremor, view.width),
      snap(y + Math.sin(angle) * tremor, view.height),
    );
  }

  place();
  return {
    /** Moves on by a frame. */
    update(dt) {
      const look = lookFor(dt);
      centre.x = approach(centre.x, target.x + look.x, followSpeed, dt);
      centre.y = approach(centre.y, target.y + look.y, followSpeed, dt);
      tremor = tremor < 0.3 ? 0 : approach(tremor, 0, calmSpeed, dt);
      place();
    },
    /** Shakes the view by up to `strength` units; shakes do not add up beyond what one can bear. */
    shake(strength) {
      tremor = Math.min(longestShake, Math.max(tremor, strength));
    },
    /** Where a point of the world is on the page, in CSS pixels. */
    toScreen(point) {
      const { x, y } = k.toScreen(k.vec2(point.x, point.y));
      return { x, y };
    },
  };
}
