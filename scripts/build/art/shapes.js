/**
 * Shapes as signed distances: a function of a point that is negative inside, zero on the edge, positive outside.
 * Distances make outlines, bevels and worn edges one addition each.
 *
 * @typedef {(x: number, y: number) => number} Shape
 */

/** @returns {Shape} */
export const circle = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius;

/** An ellipse; its distance is exact on the edge and close enough around it. @returns {Shape} */
export function ellipse(cx, cy, rx, ry) {
  return (x, y) => {
    const dx = (x - cx) / rx;
    const dy = (y - cy) / ry;
    const unit = Math.hypot(dx, dy);
    const slope = Math.hypot(dx / rx, dy / ry);
    return slope === 0 ? -Math.min(rx, ry) : (unit * (unit - 1)) / slope;
  };
}

/** A rectangle by its corner and size, with rounded corners. @returns {Shape} */
export function box(left, top, width, height, radius = 0) {
  const cx = left + width / 2;
  const cy = top + height / 2;
  return (x, y) => {
    const dx = Math.abs(x - cx) - width / 2 + radius;
    const dy = Math.abs(y - cy) - height / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** A line with round ends. @returns {Shape} */
export function capsule(x1, y1, x2, y2, radius) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy || 1;
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) - radius;
  };
}

/** Reads corners from a text like `"10,4 20,8"`; a list of `[x, y]` stays as it is. */
function readPoints(points) {
  return typeof points === "string" ? points.split(" ").map((pair) => pair.split(",").map(Number)) : points;
}

/** A closed polygon; `radius` rounds it outwards. @returns {Shape} */
export function polygon(points, radius = 0) {
  const corners = readPoints(points);
  const sides = corners.map((corner, index) => [corner, corners.at(index - 1)]);
  const edges = sides.map(([a, b]) => capsule(...a, ...b, 0));
  return (x, y) => {
    let inside = false;
    for (const [a, b] of sides)
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    let nearest = Number.POSITIVE_INFINITY;
    for (const edge of edges) nearest = Math.min(nearest, edge(x, y));
    return (inside ? -nearest : nearest) - radius;
  };
}

/** A star around the middle of a square picture. @returns {Shape} */
export function star(points, outer, inner, size) {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (i / points) * Math.PI - Math.PI / 2;
    const radius = i % 2 ? inner : outer;
    return [size / 2 + Math.cos(angle) * radius, size / 2 + Math.sin(angle) * radius];
  });
  return polygon(corners);
}

/** A line through many points, with round joints. @returns {Shape} */
export function stroke(points, radius) {
  const joints = readPoints(points);
  return union(...joints.slice(1).map((joint, index) => capsule(...joints[index], ...joint, radius)));
}

/** An arc of a circle, drawn with a round pen. Angles in radians, clockwise from the right. @returns {Shape} */
export function arc(cx, cy, radius, from, to, pen) {
  const steps = Math.max(2, Math.ceil((Math.abs(to - from) * radius) / 4));
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
  });
  return stroke(points, pen);
}

/** @returns {Shape} */
export const union =
  (...shapes) =>
  (x, y) => {
    let least = Number.POSITIVE_INFINITY;
    for (const shape of shapes) least = Math.min(least, shape(x, y));
    return least;
  };

/** @returns {Shape} */
export const without = (shape, hole) => (x, y) => Math.max(shape(x, y), -hole(x, y));

/** @returns {Shape} */
export const moved = (shape, dx, dy) => (x, y) => shape(x - dx, y - dy);

/** The part of a shape that light from above leaves dark: what a copy moved by `(dx, dy)` does not cover. */
export const shade = (shape, dx, dy) => without(shape, moved(shape, dx, dy));

/** Bends a shape's edge by smooth noise, as a hand would. @returns {Shape} */
export function wobbly(shape, noise, amount, scale) {
  return (x, y) => shape(x, y) + (noise(x / scale, y / scale) - 0.5) * 2 * amount;
}

/** Round petals around a middle. @returns {Shape} */
export function petals(x, y, radius, count) {
  return union(
    ...Array.from({ length: count }, (_, i) => {
      const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
      return circle(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, radius * 0.8);
    }),
  );
}
