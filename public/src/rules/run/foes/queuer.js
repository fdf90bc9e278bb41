import { charger } from "./charger.js";
import { head } from "./steering.js";

/**
 * Stands in a queue with its kind: each follows the one before it, and only the first can be hurt. The first attacks as
 * a charger does; when it falls, the next one is the first. `trick`: that of a charger, and `gap` (px between two),
 * `join` (px in which it looks for somebody to stand behind).
 */
export const queuer = {
  step(run, foe, dt) {
    const { memory } = foe;
    memory.queued ??= join(run, foe);
    while (foe.follows && foe.follows.hp <= 0) foe.follows = foe.follows.follows;
    foe.warded = foe.follows !== null;
    if (foe.follows) follow(foe);
    else charger.step(run, foe, dt);
  },
};

/** Behind the one that came just before it, so that nobody ever stands behind itself. */
function join({ foes }, foe) {
  const isBefore = ({ kind, id, x, y }) =>
    kind === foe.kind && id < foe.id && Math.hypot(x - foe.x, y - foe.y) < foe.row.trick.join;
  foe.follows = foes.findLast(isBefore) ?? null;
  return true;
}

function follow(foe) {
  const { follows, row } = foe;
  const [dx, dy] = [follows.x - foe.x, follows.y - foe.y];
  const far = Math.hypot(dx, dy) - row.trick.gap;
  head(foe, dx, dy, far > 0 ? Math.min(foe.speed * 2, far * 5) : 0);
}
