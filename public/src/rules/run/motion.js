const RESPONSE = 9;
const PUSH_DECAY = 7;
const CROWD_PUSH = 130;
/** The broadest body that still fits through a gap of one tile: elites squeeze themselves. */
const WIDEST_WALKER = 26;
/** Used again for every foe, so that a step leaves no garbage behind. */
const body = { x: 0, y: 0, radius: 0 };
const crowd = { x: 0, y: 0 };
const found = [];

/**
 * Moves a foe by what it wants, what a blow gave it and what the crowd presses it to.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Foe} foe
 * @param {number} dt
 */
export function moveFoe(run, foe, dt) {
  const share = Math.min(1, (foe.row.response ?? RESPONSE) * dt);
  foe.vx += (foe.wx - foe.vx) * share;
  foe.vy += (foe.wy - foe.vy) * share;
  const fade = Math.max(0, 1 - PUSH_DECAY * dt);
  foe.kx *= fade;
  foe.ky *= fade;
  giveWay(run, foe);
  const dx = (foe.vx + foe.kx + crowd.x) * dt;
  const dy = (foe.vy + foe.ky + crowd.y) * dt;
  if (foe.row.ghostly) drift(run.field, foe, dx, dy);
  else slide(run.field, foe, dx, dy);
  if (Math.abs(foe.vx) > 8) foe.facing = foe.vx < 0 ? -1 : 1;
}

/** Foes press each other apart, the light ones more; those who pass walls only among themselves. */
function giveWay(run, foe) {
  crowd.x = 0;
  crowd.y = 0;
  for (const other of run.grid.near(foe.x, foe.y, foe.radius * 0.8, found)) {
    if (other === foe || other.hp <= 0 || other.row.ghostly !== foe.row.ghostly) continue;
    const dx = foe.x - other.x;
    const dy = foe.y - other.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const room = (foe.radius + other.radius) * 0.85;
    if (distance >= room) continue;
    const strength = ((1 - distance / room) * CROWD_PUSH * 2 * other.weight) / (foe.weight + other.weight);
    // Two on the very same spot part by their numbers, so that no luck is needed.
    crowd.x += strength * (distance > 0.01 ? dx / distance : Math.cos(foe.id * 2.4));
    crowd.y += strength * (distance > 0.01 ? dy / distance : Math.sin(foe.id * 2.4));
  }
}

function slide(field, foe, dx, dy) {
  body.x = foe.x;
  body.y = foe.y;
  body.radius = Math.min(foe.radius, WIDEST_WALKER);
  field.move(body, dx, dy);
  foe.x = body.x;
  foe.y = body.y;
}

function drift(field, foe, dx, dy) {
  foe.x = Math.min(field.width - foe.radius, Math.max(foe.radius, foe.x + dx));
  foe.y = Math.min(field.height - foe.radius, Math.max(foe.radius, foe.y + dy));
}
