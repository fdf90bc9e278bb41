import { addShot } from "../../run/shots.js";
import { addCopies, answerAnew, chooseQuestion, stepFuses } from "../copies.js";
import { placeOf } from "../heaps.js";
import { announced, tellMove } from "./carry.js";

const phaseOf = ({ row, phase }) => row.phases[phase - 1];

/**
 * Asks, shows where its copies will stand, and splits; then it talks until somebody answers or its patience is over,
 * which it shouts about. In its phases `drift` makes the copies go round (radians a second), and `again` asks anew at
 * that share of the time.
 */
export const ask = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.ask.tell),
    enter(fight) {
      const { boss } = fight;
      const { copies } = phaseOf(boss);
      chooseQuestion(fight, copies);
      boss.move.places = ringOf(boss, copies, 0);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.ask.patience,
    enter(fight) {
      const { boss, emit } = fight;
      addCopies(fight, boss.move.places);
      Object.assign(boss, middleOf(boss));
      Object.assign(boss.move, { talk: 0, said: 0, next: "outcry", again: phaseOf(boss).again ?? null });
      emit({ type: "split", x: boss.x, y: boss.y, radius: boss.body.radius });
    },
    step(fight) {
      const { boss, dt } = fight;
      turnRound(boss, dt);
      askAgain(fight);
      stepFuses(fight);
      talk(fight);
    },
  },
];

const middleOf = ({ hall }) => placeOf(hall, [0.5, 0.55]);

/** Places on an oval round the middle of the hall. */
function ringOf(boss, count, turned) {
  return Array.from({ length: count }, (_, turn) => placeOn(boss, turn, count, turned));
}

function placeOn(boss, turn, count, turned) {
  const { across, down } = boss.row.ask;
  const middle = middleOf(boss);
  const angle = (turn / count) * 2 * Math.PI - Math.PI / 6 + turned;
  return { x: middle.x + Math.cos(angle) * across, y: middle.y + Math.sin(angle) * down };
}

function turnRound(boss, dt) {
  const { drift = 0, copies } = phaseOf(boss);
  if (drift === 0) return;
  boss.move.reach += drift * dt;
  for (const copy of boss.copies) Object.assign(copy, placeOn(boss, copy.turn, copies, boss.move.reach));
}

/** What was asked changes once, while nobody's answer is being counted; the answers change with it. */
function askAgain(fight) {
  const { boss, emit } = fight;
  const { move } = boss;
  const { copies } = phaseOf(boss);
  if (move.again === null || move.time < move.length * move.again) return;
  move.again = null;
  if (boss.copies.length < copies || boss.copies.some(({ fuse }) => fuse > 0)) return;
  chooseQuestion(fight, copies);
  answerAnew(boss);
  emit({ type: "askAgain", x: boss.x, y: boss.y });
}

/** One after the other says a word to the hero's face; who talks next opens its mouth first. */
function talk({ dungeon, boss, dt, emit }) {
  const { move, row, copies } = boss;
  const { every, breath, speed, damage } = row.ask.talk;
  move.talk += dt;
  const speaker = copies[move.said % Math.max(1, copies.length)] ?? null;
  move.speaker = move.talk > every - breath ? speaker : null;
  if (move.talk < every || !speaker) return;
  move.talk = 0;
  move.said += 1;
  const { x, y } = speaker;
  const angle = Math.atan2(dungeon.hero.y - y, dungeon.hero.x - x);
  addShot(dungeon, { kind: "letter", from: "foe", x, y, angle, speed, life: 4, damage, radius: 14 });
  emit({ type: "shoot", x, y, kind: "letter", angle });
}
