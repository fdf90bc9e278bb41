/** The Babble's copies: each shows an answer, and only one of them the nearest. */
import { nearestWords } from "../meaning.js";
import { hurtHero } from "../run/health.js";
import { startMove } from "./moves.js";

/** @typedef {import("../dungeon/types.js").Target & {id: number, word: string, isTrue: boolean, revealed: boolean,
 *   fuse: number, age: number, turn: number}} Copy `fuse`: seconds until a false one that was struck bursts. */

/** The copy that means it. @returns {Copy | undefined} */
export const trueCopy = ({ copies }) => copies.find(({ isTrue }) => isTrue);

/**
 * Asks anew: a question, and as many answers to it as there are copies, in no order.
 * @param {import("./types.js").Fight} fight
 * @param {number} count
 */
export function chooseQuestion({ dungeon, boss }, count) {
  const { questions } = boss.row;
  const others = questions.map((_, index) => index).filter((index) => index !== boss.asked);
  boss.asked = dungeon.random.weighted(others, () => 1);
  const { asked, nearest, others: wrong } = questions[boss.asked];
  boss.question = { asked, words: shuffled(dungeon.random, [nearest, ...wrong.slice(0, count - 1)]) };
}

function shuffled(random, items) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random.range(0, left.length)), 1)[0]);
}

/**
 * Splits it into copies at places.
 * @param {import("./types.js").Fight} fight
 * @param {import("../run/types.js").Point[]} places
 */
export function addCopies(fight, places) {
  const { dungeon, boss } = fight;
  const { radius } = boss.row.ask;
  boss.copies = places.map(({ x, y }, turn) => {
    const copy = { id: ++dungeon.lastId, x, y, radius, turn, age: 0, fuse: 0, gone: false, revealed: false };
    // A pulse is felt, too: it sweeps the false ones.
    copy.feels = "pulse";
    copy.struck = (run, { kind }) => strikeCopy(run, boss, copy, kind);
    return copy;
  });
  answerAnew(boss);
  dungeon.targets.push(...boss.copies);
}

/** Gives each copy its answer to the question. */
export function answerAnew({ copies, question, row }) {
  const [nearest] = nearestWords(row.meanings, question.asked, question.words);
  copies.forEach((copy, index) => {
    const word = question.words[index];
    Object.assign(copy, { word, isTrue: word === nearest, revealed: false });
  });
}

/** Takes all copies away. */
export function dropCopies({ dungeon, boss }) {
  for (const copy of boss.copies) copy.gone = true;
  dungeon.targets = dungeon.targets.filter(({ gone }) => !gone);
  boss.copies = [];
}

/** A beam only shows what is behind an answer, a pulse sweeps the false ones, and the sword is the hero's own answer. */
function strikeCopy(dungeon, boss, copy, kind) {
  const { move } = boss;
  if (move.name !== "ask" || move.stage !== "act" || copy.fuse > 0) return;
  if (kind === "beam") return reveal(dungeon, copy);
  if (kind === "pulse") return copy.isTrue ? undefined : remove(dungeon, boss, copy, "copySwept");
  if (kind !== "sword") return;
  if (copy.isTrue) return expose(dungeon, boss, copy);
  copy.fuse = boss.row.burst.fuse;
  dungeon.events.push({ type: "copyWrong", x: copy.x, y: copy.y, radius: boss.row.burst.radius, copy });
}

function reveal(dungeon, copy) {
  if (copy.revealed) return;
  copy.revealed = true;
  dungeon.events.push({ type: "copyRevealed", x: copy.x, y: copy.y, copy });
}

function remove(dungeon, boss, copy, type) {
  copy.gone = true;
  boss.copies = boss.copies.filter(({ gone }) => !gone);
  dungeon.events.push({ type, x: copy.x, y: copy.y, copy });
}

function expose(dungeon, boss, { x, y }) {
  const emit = (event) => dungeon.events.push(event);
  const fight = { dungeon, boss, dt: 0, emit };
  for (const copy of boss.copies) if (!copy.isTrue) emit({ type: "copySwept", x: copy.x, y: copy.y, copy });
  dropCopies(fight);
  Object.assign(boss, { x, y, stunFor: boss.row.bare });
  startMove(fight, "stun");
  emit({ type: "exposed", x, y });
}

/**
 * Lets those burst that were struck and are false.
 * @param {import("./types.js").Fight} fight
 */
export function stepFuses({ dungeon, boss, dt, emit }) {
  const { radius, damage } = boss.row.burst;
  for (const copy of boss.copies) {
    copy.age += dt;
    if (copy.fuse === 0) continue;
    copy.fuse = Math.max(0, copy.fuse - dt);
    if (copy.fuse > 0) continue;
    const { x, y } = copy;
    remove(dungeon, boss, copy, "copyBurst");
    emit({ type: "slam", x, y, radius });
    if (Math.hypot(dungeon.hero.x - x, dungeon.hero.y - y) < radius) hurtHero(dungeon, damage, copy);
  }
  dungeon.targets = dungeon.targets.filter(({ gone }) => !gone);
}
