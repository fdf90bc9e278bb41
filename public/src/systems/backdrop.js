import { k } from "../context.js";
import { createWanderers } from "../entities/wanderer.js";
import { sizeOf, stamp, tints } from "./brush.js";
import { settings } from "./settings.js";

/** Hills from far to near: how high they stand (share of the view), how large, and how they answer the pointer. */
const RIDGES = [
  { sprite: "hills-far", top: 0.5, scale: 1.5, offset: 190, sway: 8, tint: "ice" },
  { sprite: "hills-far", top: 0.58, scale: 1.9, offset: 0, sway: 16, tint: "white" },
];
const CLOUDS = [
  { x: 0.05, y: 0.1, scale: 1.15, speed: 9 },
  { x: 0.32, y: 0.26, scale: 0.7, speed: 5 },
  { x: 0.55, y: 0.06, scale: 0.85, speed: 6.5 },
  { x: 0.74, y: 0.3, scale: 0.6, speed: 4 },
  { x: 0.9, y: 0.14, scale: 1.05, speed: 8 },
];
const ISLANDS = [
  { x: 0.12, y: 0.4, upright: { x: 0.2, y: 0.11 }, scale: 0.75, phase: 0, house: "house-0" },
  { x: 0.87, y: 0.34, scale: 1, phase: 2, house: "house-1" },
];
/** What stands on the meadow; those who walk pass before and behind it. `x` is a share of the view. */
const PLANTS = [
  { sprite: "bush-rose", x: 0.05, depth: 0.02 },
  { sprite: "crown-cherry", x: 0.965, depth: 0.1, trunk: "trunk" },
  { sprite: "grass-0", x: 0.16, depth: 0.45 },
  { sprite: "flowers-1", x: 0.25, depth: 0.7 },
  { sprite: "mushrooms", x: 0.93, depth: 0.62 },
  { sprite: "flowers-0", x: 0.7, depth: 0.85 },
  { sprite: "rock-2", x: 0.83, depth: 0.25 },
  { sprite: "grass-1", x: 0.55, depth: 0.95 },
  { sprite: "bush-berry", x: 0.02, depth: 0.92 },
  { sprite: "flowers-2", x: 0.4, depth: 0.9 },
];
const MEADOW_TOP = 0.68;
const TOP_LEFT = k.vec2(-1, -1);

/** Puts the living landscape behind the title; it is gone with the scene. */
export function addBackdrop() {
  const wanderers = createWanderers();
  const all = [...wanderers, ...PLANTS.map(createPlant)].sort((a, b) => a.depth - b.depth);
  const gaze = { x: 0, y: 0 };
  let time = 0;

  k.onUpdate(() => {
    const dt = settings.reducedMotion ? 0 : Math.min(k.dt(), 0.1);
    time += dt;
    follow(gaze, dt);
    const width = k.width() / sizeFor();
    for (const wanderer of wanderers) wanderer.update(dt, width);
  });

  k.add([
    {
      draw() {
        const unit = sizeFor();
        drawSky(unit, time);
        drawClouds(unit, time);
        drawIslands(unit, time, gaze);
        for (const ridge of RIDGES) drawRidge(ridge, unit, gaze);
        drawMeadow(unit, gaze);
        for (const one of all) one.draw(groundAt(one.depth), unit * (0.8 + one.depth * 0.5));
      },
    },
  ]);
}

/** Pixels of the screen for one of the art: a phone shows it smaller, but never tiny. */
const sizeFor = () => Math.max(0.8, Math.min(k.width() / 1280, k.height() / 720));

const groundAt = (depth) => k.height() * (MEADOW_TOP + 0.1 + depth * (0.97 - MEADOW_TOP - 0.1));

/** The view leans towards the pointer, a little late. */
function follow(gaze, dt) {
  const pointer = k.mousePos();
  const ease = 1 - Math.exp(-3 * dt);
  gaze.x += ((pointer.x / k.width()) * 2 - 1 - gaze.x) * ease;
  gaze.y += ((pointer.y / k.height()) * 2 - 1 - gaze.y) * ease;
}

function createPlant({ sprite, x, depth, trunk }) {
  return {
    depth,
    draw(ground, scale) {
      const at = x * k.width();
      if (!trunk) return stamp(sprite, at, ground, { scale, anchor: "feet" });
      stamp("shadow", at, ground, { scale: scale * 1.4, opacity: 0.35 });
      stamp(trunk, at, ground, { scale, anchor: "feet" });
      stamp(sprite, at, ground - 40 * scale, { scale, anchor: "feet" });
    },
  };
}

function drawSky(unit, time) {
  const [width, height] = [k.width(), k.height()];
  const half = height * 0.4;
  k.drawRect({ width, height: half, gradient: [tints.sky, tints.ice] });
  k.drawRect({ pos: k.vec2(0, half - 1), width, height: height - half, gradient: [tints.ice, tints.butter] });
  const sun = k.vec2(width * 0.78, height * 0.2);
  for (const [radius, opacity] of [
    [150, 0.12],
    [112, 0.2],
    [82, 0.35],
  ]) {
    const pulse = 1 + 0.03 * Math.sin(time * 0.9 + radius);
    k.drawCircle({ pos: sun, radius: radius * unit * pulse, color: tints.butter, opacity });
  }
  const outline = { width: 4 * unit, color: tints.ink };
  k.drawCircle({ pos: sun, radius: 52 * unit, color: tints.butter, outline });
}

function drawClouds(unit, time) {
  const { width } = sizeOf("cloud-bank");
  for (const cloud of CLOUDS) {
    const scale = cloud.scale * unit;
    const round = k.width() + width * scale;
    const x = ((cloud.x * round + time * cloud.speed * unit) % round) - (width * scale) / 2;
    stamp("cloud-bank", x, k.height() * cloud.y, { scale });
  }
}

/** A view held upright has room for one above the logo; one held sideways has the logo and the card where they float. */
function drawIslands(unit, time, gaze) {
  if (k.width() > k.height() * 2) return;
  const isUpright = k.height() > k.width();
  for (const { scale, phase, house, upright, ...place } of ISLANDS) {
    const where = isUpright ? upright : place;
    if (!where) continue;
    const bob = Math.sin(time * 0.7 + phase) * 7 * unit;
    const [left, top] = [k.width() * where.x - gaze.x * 10 * unit, k.height() * where.y + bob];
    stamp("island", left, top, { scale: scale * unit });
    stamp(house, left, top - 26 * scale * unit, { scale: scale * unit * 0.5, anchor: "feet" });
  }
}

function drawRidge({ sprite, top, scale, offset, sway, tint }, unit, gaze) {
  const size = scale * unit;
  const y = k.height() * top - gaze.y * sway * 0.3 * unit;
  drawRow(sprite, y, size, offset * unit - gaze.x * sway * unit, tints[tint]);
}

function drawMeadow(unit, gaze) {
  const scale = 1.5 * unit;
  const y = k.height() * MEADOW_TOP - gaze.y * 6 * unit;
  const { height } = sizeOf("hills-near");
  const below = y + height * scale - 2;
  k.drawRect({ pos: k.vec2(0, below), width: k.width(), height: k.height(), color: tints.leaf });
  drawRow("hills-near", y, scale, -gaze.x * 26 * unit, tints.white);
}

/** Copies of a sprite side by side across the view; they overlap by a pixel, so that no seam shows. */
function drawRow(sprite, y, scale, shift, tint) {
  const width = sizeOf(sprite).width * scale - 1;
  const start = (((shift % width) - width) % width) - 1;
  for (let x = start; x < k.width(); x += width) {
    stamp(sprite, Math.round(x), y, { scale, tint, anchor: TOP_LEFT });
  }
}
