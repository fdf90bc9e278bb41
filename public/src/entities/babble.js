/** The Babble, as seen: one with many mouths, or many with one mouth each, and what they answer. */
import { k } from "../context.js";
import { isExposed } from "../rules/boss/babble.js";
import { stamp, tints } from "../systems/brush.js";
import { viewRect } from "../systems/camera.js";
import { settings } from "../systems/settings.js";
import { stampWord } from "./works/things.js";

const FLASH = 0.14;
const COPY = 0.52;
const POP = 0.3;
const SIDE = 64;
const UNDER_BAR = 0.28;
const UNDER_BAR_UPRIGHT = 0.36;
const [SILENT, TALKING, SHOUTING] = [0, 1, 2];
const [PLAIN, HOLLOW] = [0, 1];

export const babbleFeet = (boss) => boss.y + 52;
export const copyFeet = (copy) => copy.y + 30;

const live = (value) => (settings.reducedMotion ? 0 : value);

/** Which of its mouths are open, at a moment of what it is at. */
function mouthOf({ state, move }, time) {
  if (state === "waiting") return SILENT;
  if (move.stage === "tell") return move.time / move.length > 0.5 ? TALKING : SILENT;
  if (["roar", "claims", "outcry", "letters"].includes(move.name) && move.stage === "act") return SHOUTING;
  return Math.sin(time * 7) > 0.3 ? TALKING : SILENT;
}

/** Draws the whole Babble on the tip of its tail. */
export function drawBabble(boss, time) {
  const { move, body, x } = boss;
  const isFound = isExposed(boss);
  const share = Math.min(1, move.time / move.length);
  const swell = move.stage === "tell" ? 0.12 * share : move.name === "fall" ? 0.25 * share : 0;
  const sway = live(Math.sin(time * (isFound ? 5 : 2.2)) * (isFound ? 0.1 : 0.05));
  const breath = live(Math.sin(time * 3) * 0.03);
  const y = babbleFeet(boss) - (isFound ? 0 : 14 + live(Math.sin(time * 2.6) * 8));
  const how = { anchor: "feet", angle: sway, scaleX: 1 + swell - breath, scaleY: 1 + swell + breath };
  const [sprite, frame] = isFound ? ["babble-found", 0] : ["babble", mouthOf(boss, time)];
  const shake = move.name === "fall" || move.name === "roar" ? live((Math.random() - 0.5) * 8) : 0;
  stamp(sprite, x + shake, y, { ...how, frame });
  const hurt = Math.min(0.85, (body.hurt / FLASH) * 1.1);
  if (hurt > 0) stamp("flash-babble-found", x, y, { ...how, opacity: hurt });
  if (move.name === "fall")
    stamp("flash-babble-found", x, y, { ...how, tint: tints.butter, opacity: share ** 2 });
}

/** Draws one of its copies, and over it what it answers. */
export function drawCopy(copy, { boss, time }) {
  const { x, age, fuse, turn } = copy;
  const pop = Math.min(1, age / POP);
  const speaks = boss.move.speaker === copy || boss.move.name === "outcry" || fuse > 0;
  const frame = fuse > 0 || boss.move.name === "outcry" ? SHOUTING : speaks ? TALKING : SILENT;
  const shake = fuse > 0 ? live(Math.sin(time * 70) * 5) : 0;
  const swell = fuse > 0 ? 0.14 : 0;
  const y = copyFeet(copy) - 8 + live(Math.sin(time * 2.6 + turn * 1.7) * 6);
  stamp("babble", x + shake, y, { anchor: "feet", frame, scale: COPY * (pop + swell) });
}

/** Where the question hangs: in the middle of the view, below the boss' bar, whatever the view shows. */
function questionAt() {
  const { left, top, right, bottom } = viewRect();
  const [width, height] = [right - left, bottom - top];
  return { x: left + width / 2, y: top + height * (height > width ? UNDER_BAR_UPRIGHT : UNDER_BAR) };
}

/** An answer is kept in view, and off the question: whoever gives it may stand outside. */
function inView(x, y) {
  const { left, right, bottom } = viewRect();
  const question = questionAt();
  const within = (value, low, high) => Math.max(low, Math.min(high, value));
  const across = within(x, left + SIDE, right - SIDE);
  const free = Math.abs(across - question.x) < SIDE * 2 ? question.y + SIDE * 1.9 : question.y - SIDE * 0.4;
  return { x: across, y: within(y, free, bottom - SIDE) };
}

/** Draws an answer over everybody: the picture, greyed and crossed out once it is known to be hollow. */
export function drawAnswer(copy, { time }) {
  const { word, isTrue, revealed, turn } = copy;
  const { x, y } = inView(copy.x, copyFeet(copy) - 176 + live(Math.sin(time * 2.6 + turn * 1.7) * 6));
  const isHollow = revealed && !isTrue;
  stamp("babble-answer", x, y, { frame: isHollow ? HOLLOW : PLAIN });
  stampWord(word, x, y - 9, 52, isHollow ? { opacity: 0.5 } : {});
  if (isHollow) stamp("babble-hollow", x, y - 9);
  if (revealed && isTrue)
    stamp("ring-thick", x, y - 9, { scale: 0.9 + live(Math.sin(time * 6) * 0.06), tint: tints.sky });
}

/** Draws what was asked, with the patience that is left under it. */
export function drawQuestion({ question, move }, time) {
  if (!question) return;
  const { x, y } = questionAt();
  const left = move.stage === "act" ? 1 - move.time / move.length : 1;
  stamp("soft-dot", x, y, { scale: 5, tint: tints.violet, opacity: 0.6 });
  stamp("babble-ask", x, y);
  stamp("soft-dot", x, y - 2, { scale: 2.4, tint: tints.white, opacity: 0.8 });
  stampWord(question.asked, x, y - 2 + live(Math.sin(time * 2) * 3), 60);
  k.drawRect({ pos: k.vec2(x - 54, y + 62), width: 108, height: 10, radius: 5, color: tints.ink });
  k.drawRect({ pos: k.vec2(x - 51, y + 64), width: 102 * left, height: 6, radius: 3, color: tints.candy });
}
