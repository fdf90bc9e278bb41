/** What the Meaning Works are run with: consoles, vents, plinths, the stones that ask, embeddings under glass. */
import { ventShare } from "../../rules/dungeon/devices/vent.js";
import { sizeOf, stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const SIGN = 40;
const PLATE = 60;
const PANE = 78;
const HELD = 62;

/** Draws the picture of a word, fitted into a square. */
export function stampWord(word, x, y, size = SIGN, how = {}) {
  const sprite = `sign-${word}`;
  const { width, height } = sizeOf(sprite);
  stamp(sprite, x, y, { ...how, scale: size / Math.max(width, height) });
}

const bob = (time, phase = 0) => (settings.reducedMotion ? 0 : Math.sin(time * 2.4 + phase) * 4);

/** Draws a console; above it, pale, the embedding that it lacks, and bright the one that is home. */
export function drawConsole({ x, y, on, skill }, time) {
  stamp("shadow", x, y - 4, { scaleX: 2.4, scaleY: 1.1 });
  if (on) stamp("soft-dot", x, y - 60, { scaleX: 4, scaleY: 3.4, tint: tints.ice, opacity: 0.35 });
  stamp("works-console", x, y + 10, { anchor: "feet", frame: on ? 1 : 0 });
  const lift = y - 138 + bob(time, x);
  stamp(`embedding-${skill}`, x, lift, on ? {} : { tint: tints.mauve, opacity: 0.55, scale: 0.8 });
}

/** Draws a vent: what is about to come out of it lights it up from within. */
export function drawVent(vent, time) {
  const { x, y, on } = vent;
  stamp("works-vent", x, y, { frame: on ? 1 : 0 });
  const share = ventShare(vent);
  if (share === 0) return;
  const beat = settings.reducedMotion ? 1 : 1 + 0.12 * Math.sin(time * 22);
  stamp("soft-dot", x, y, {
    scaleX: 3.4 * share * beat,
    scaleY: 2 * share * beat,
    tint: tints.coral,
    opacity: 0.8,
  });
  stamp("ring-thick", x, y, { scaleX: 1.1, scaleY: 0.65, tint: tints.coral, opacity: share });
  stamp("arrow", x, y - 44 - share * 10, { angle: Math.PI, opacity: share });
}

/** Draws a plinth with its picture, faint while it does not listen; a wrong answer makes it shake. */
export function drawPlinth({ x, y, on, word, wrong, deaf }, time) {
  const shake = wrong > 0 && !settings.reducedMotion ? Math.sin(time * 60) * 4 : 0;
  stamp("shadow", x, y - 2, { scaleX: 1.5, scaleY: 0.8 });
  stamp("works-plinth", x + shake, y + 8, { anchor: "feet", frame: on ? 1 : 0 });
  if (word)
    stampWord(word, x + shake, y - 52, 34, wrong > 0 ? { tint: tints.coral } : { opacity: deaf ? 0.3 : 1 });
  if (on) stamp("ring-thin", x, y - 4, { scaleX: 0.8, scaleY: 0.4, tint: tints.ice });
}

/** Draws the stone that asks, with the picture that it asks for and how often it did. */
export function drawAsker({ x, y, on, rounds, round, found, count }, time) {
  stamp("shadow", x, y - 2, { scaleX: 1.9, scaleY: 0.9 });
  stamp("works-asker", x, y + 10, { anchor: "feet" });
  if (on) return stamp("spark-star", x, y - PANE + bob(time), { scale: 1.6, tint: tints.ice });
  const asked = rounds[Math.min(round, rounds.length - 1)].asked;
  stamp("soft-dot", x, y - PANE, { scale: 2.2, tint: tints.violet, opacity: 0.6 });
  stampWord(asked, x, y - PANE + bob(time) * 0.5, 44);
  const [dots, lit] = count > 1 ? [count, found.length] : [rounds.length, round];
  for (let dot = 0; dot < dots; dot += 1) {
    const at = x + (dot - (dots - 1) / 2) * 20;
    stamp("dot", at, y - 134, { scale: 0.75, tint: tints.ink });
    stamp("dot", at, y - 134, { scale: 0.5, tint: dot < lit ? tints.butter : tints.plum });
  }
}

/** Draws an embedding with its light, wherever it is now. */
export function drawShining(skill, x, y, time) {
  const turn = settings.reducedMotion ? 0 : time * 0.6;
  for (let ray = 0; ray < 5; ray += 1)
    stamp("soft-dot", x, y, {
      ...{ scaleX: 0.2, scaleY: 2.2, angle: turn + (ray * Math.PI) / 5, tint: tints.candy, opacity: 0.35 },
    });
  stamp("soft-dot", x, y, { scale: 1.9, tint: tints.ice, opacity: 0.7 });
  stamp(`embedding-${skill}`, x, y);
}

/** Draws an embedding under its glass, or free; the one in hand is drawn over the hero. */
export function drawEmbedding({ x, y, state, skill }, time) {
  if (state === "home" || state === "held") return;
  stamp("shadow", x, y - 2, { scaleX: 1.6, scaleY: 0.8 });
  if (state === "locked") {
    stamp(`embedding-${skill}`, x, y - PLATE + bob(time), { opacity: 0.8 });
    return stamp("works-case", x, y + 8, { anchor: "feet" });
  }
  stamp("works-case", x, y + 8, { anchor: "feet", frame: 1 });
  drawShining(skill, x, y - PLATE + bob(time), time);
}

/** Draws what the hero carries, one above the other. */
export function drawHeld(embeddings, { x, y }, time) {
  embeddings.forEach(({ skill }, index) => {
    drawShining(skill, x, y - HELD - index * 46 + bob(time, index), time);
  });
}
