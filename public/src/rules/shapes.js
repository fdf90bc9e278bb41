/**
 * Boxes and circles on the ground, and how a circle gets out of them.
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Box By its upper left corner.
 * @typedef {{x: number, y: number, radius: number}} Circle
 * @typedef {(Box | Circle) & {low?: boolean}} Shape `low`: it stops who walks, and nothing that flies.
 */

const isCircle = (shape) => "radius" in shape;

/** The box around a shape. @param {Shape} shape @returns {Box} */
export function boundsOf(shape) {
  if (!isCircle(shape)) return shape;
  const { x, y, radius } = shape;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The shortest way out of a box for a circle whose centre is inside it. */
function leaveBox({ x, y, radius }, box) {
  const ways = [
    { x: box.x - radius - x, y: 0 },
    { x: box.x + box.width + radius - x, y: 0 },
    { x: 0, y: box.y - radius - y },
    { x: 0, y: box.y + box.height + radius - y },
  ];
  return ways.reduce((a, b) => (Math.abs(a.x + a.y) <= Math.abs(b.x + b.y) ? a : b));
}

function pushFromBox(body, box) {
  const dx = body.x - Math.min(box.x + box.width, Math.max(box.x, body.x));
  const dy = body.y - Math.min(box.y + box.height, Math.max(box.y, body.y));
  const distance = Math.hypot(dx, dy);
  if (distance >= body.radius) return null;
  if (distance === 0) return leaveBox(body, box);
  const push = (body.radius - distance) / distance;
  return { x: dx * push, y: dy * push };
}

function pushFromCircle({ x, y, radius }, circle) {
  const [dx, dy] = [x - circle.x, y - circle.y];
  const distance = Math.hypot(dx, dy);
  const reach = radius + circle.radius;
  if (distance >= reach) return null;
  if (distance === 0) return { x: 0, y: reach };
  return { x: (dx / distance) * (reach - distance), y: (dy / distance) * (reach - distance) };
}

/** How a body must move to touch a shape no more, or null when it does not touch it. */
export function pushOut(body, shape) {
  return isCircle(shape) ? pushFromCircle(body, shape) : pushFromBox(body, shape);
}
