import { setMood } from "../foes.js";
import { patterns } from "./patterns.js";
import { isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

const RAGE_FROM = 0.5;

/**
 * The boss of an arena. It walks up to the hero and takes turns at its patterns: each is announced on the ground for
 * as long as it says, strikes, and is followed by a rest. From half of its hp on it rages: it rests less, and does
 * more of everything. `trick`: `keep` (px), `rest` (s), `haste` (factor of the rests in rage), and `moves`, a list of
 * rows whose `pattern` is a key of `patterns`.
 */
export const warden = {
  step(run, foe, dt) {
    const { memory } = foe;
    memory.tell = foe.mood === "tell" ? memory.tell : null;
    if (foe.mood === "chase") seek(run, foe);
    else if (foe.mood === "tell") tell(run, foe, dt);
    else if (foe.mood === "act") act(run, foe, dt);
    else if (isOver(foe)) setMood(foe, "chase", 0);
  },

  struck(run, foe) {
    if (foe.memory.rages || foe.hp > foe.maxHp * RAGE_FROM) return;
    foe.memory.rages = true;
    run.events.push({ type: "rage", x: foe.x, y: foe.y, kind: foe.kind, foe });
  },
};

/** The row and the plug of the move that a warden is at. */
const moveOf = ({ row, memory }) => row.trick.moves[memory.turn % row.trick.moves.length];

function seek(run, foe) {
  const { keep, patience = 3 } = foe.row.trick;
  if (quarryDistance(run, foe) > keep) walkToQuarry(run, foe, foe.speed);
  foe.memory.since ??= foe.age;
  const waits = foe.age - foe.memory.since;
  if (quarryDistance(run, foe) > keep * 1.5 && waits < patience) return;
  foe.memory.since = null;
  foe.memory.turn = (foe.memory.turn ?? -1) + 1;
  foe.aim = quarryAngle(run, foe);
  const move = moveOf(foe);
  setMood(foe, "tell", move.tell);
  foe.memory.tell = patterns[move.pattern].announce(run, foe, move);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function tell(run, foe) {
  if (!isOver(foe)) return;
  const move = moveOf(foe);
  const { strike, length = 0 } = patterns[move.pattern];
  setMood(foe, "act", move.length ?? length);
  foe.memory.done = 0;
  strike(run, foe, move);
}

function act(run, foe, dt) {
  const move = moveOf(foe);
  patterns[move.pattern].step?.(run, foe, move, dt);
  if (!isOver(foe)) return;
  const { rest, haste } = foe.row.trick;
  setMood(foe, "rest", rest * (foe.memory.rages ? haste : 1));
}
