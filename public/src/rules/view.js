/** The window for which the art is drawn: one unit of the world is one pixel there. */
const ideal = { width: 1280, height: 720 };
const limits = { least: 0.5, most: 4 };

/**
 * The zoom at which a window shows about as much of the world as the ideal one, whatever its size and shape.
 * It is rounded to eighths of a device pixel, so that outlines keep an even width.
 */
export function pickZoom(width, height, density = 1) {
  const wanted = Math.sqrt((width * height) / (ideal.width * ideal.height));
  const zoom = Math.min(limits.most, Math.max(limits.least, wanted));
  return Math.max(1, Math.round(zoom * density * 8)) / 8 / density;
}

/** Keeps one axis of a view inside the world; a world that is smaller than the view is centred. */
export function clampAxis(centre, viewSize, start, size) {
  if (viewSize >= size) return start + size / 2;
  return Math.min(start + size - viewSize / 2, Math.max(start + viewSize / 2, centre));
}

/** Keeps the centre of a view such that it shows nothing beyond the bounds. */
export function clampView(centre, view, bounds) {
  return {
    x: clampAxis(centre.x, view.width, bounds.x, bounds.width),
    y: clampAxis(centre.y, view.height, bounds.y, bounds.height),
  };
}

/** Goes from a value towards another, the same way at any frame rate; `speed` is the share of the way a second. */
export function approach(value, target, speed, dt) {
  return target + (value - target) * Math.exp(-speed * dt);
}

/**
 * The place nearest to a point that is not within a box, and still within the room.
 * @param {{x: number, y: number}} point
 * @param {{left: number, top: number, right: number, bottom: number}} box
 * @param {{left: number, top: number, right: number, bottom: number}} room
 * @returns {{x: number, y: number}} The point itself if it is clear already, or if no side has room.
 */
export function clearOf({ x, y }, box, room) {
  if (x <= box.left || x >= box.right || y <= box.top || y >= box.bottom) return { x, y };
  const away = (place) => Math.hypot(place.x - x, place.y - y);
  const sides = [
    { x: box.left, y },
    { x: box.right, y },
    { x, y: box.top },
    { x, y: box.bottom },
  ];
  const free = sides.filter(
    (side) => side.x >= room.left && side.x <= room.right && side.y >= room.top && side.y <= room.bottom,
  );
  return free.toSorted((one, other) => away(one) - away(other))[0] ?? { x, y };
}
