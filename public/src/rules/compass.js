const WINDS = ["east", "south-east", "south", "south-west", "west", "north-west", "north", "north-east"];
const HERE = 150;

/**
 * In which direction a place lies, in words; south is down.
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 */
export function directionTo(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < HERE) return "right here";
  const eighth = Math.round((Math.atan2(dy, dx) / Math.PI) * 4);
  return `in the ${WINDS[(eighth + 8) % 8]}`;
}
