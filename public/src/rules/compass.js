const WINDS = ["east", "southEast", "south", "southWest", "west", "northWest", "north", "northEast"];
const HERE = 150;

/**
 * In which direction a place lies: one of the eight winds, or `here`; south is down.
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 */
export function directionTo(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < HERE) return "here";
  const eighth = Math.round((Math.atan2(dy, dx) / Math.PI) * 4);
  return WINDS[(eighth + 8) % 8];
}
