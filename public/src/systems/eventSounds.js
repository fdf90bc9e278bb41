/** What is heard as a run's events happen. */
import { play } from "./audio.js";

/** Gems taken within this many seconds of each other climb a scale. */
const STREAK_PAUSE = 0.7;
/** A pentatonic scale has no wrong notes, whatever else sounds. */
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24];

/** The pitch of a step of the scale, from 0; beyond its end it climbs no higher. */
export const pitchOfStep = (step) => 2 ** (SCALE[Math.min(step, SCALE.length - 1)] / 12);

const SHOOT_SOUNDS = { shuriken: "shuriken", spit: "shoot", letter: "letters" };
/** Each announcement of a boss by its pitch: one learns to hear what comes. */
const TELL_PITCHES = {
  slam: 0.7,
  charge: 1,
  letters: 1.4,
  pile: 0.5,
  lash: 1.2,
  web: 0.8,
  tie: 0.6,
  ask: 1.6,
  claims: 0.9,
  outcry: 0.55,
};
const SAME = [
  "kill",
  "hurt",
  "dodge",
  "heal",
  "level",
  "wave",
  "elite",
  "tell",
  "beam",
  "pulse",
  "bolt",
  "explode",
  "block",
  "split",
  "mend",
  "dive",
  "surface",
  "slam",
  "crash",
  "heapMark",
  "heapExpire",
  "shieldDown",
];

/** Makes the ears of one run. */
export function createEventSounds() {
  let streak = 0;
  let lastGem = -Infinity;

  const sounds = {
    swing: ({ step }) => play(`swing${step + 1}`),
    hit: ({ critical }) => play("hit", { pitch: critical ? 1.4 : 1, gain: critical ? 1.3 : 1 }),
    shoot: ({ kind }) => play(SHOOT_SOUNDS[kind] ?? "shoot"),
    act: () => play("dodge", { pitch: 0.7 }),
    blink: () => play("shuriken", { pitch: 0.6 }),
    bossTell: ({ kind }) => play("bossTell", { pitch: TELL_PITCHES[kind] }),
    bossCharge: () => play("swing3", { pitch: 0.55, gain: 1.4 }),
    heapBlock: () => play("block", { pitch: 0.6 }),
    heapFall: () => play("slam", { pitch: 1.5, gain: 0.6 }),
    shieldUp: () => play("pulse", { pitch: 0.7 }),
    bossStart: () => play("roar", { pitch: 0.9 }),
    bossPhase: () => play("roar"),
    bossFall: () => play("roar", { pitch: 0.7 }),
    bossEnd: () => play("bossEnd"),
    magnet: () => play("card"),
    coin: () => play("gem", { pitch: 1.6, gain: 1.3 }),
    hazard: ({ kind }) =>
      play(kind === "sandfront" ? "roar" : "bossTell", { pitch: kind === "ice" ? 1.8 : 1.2 }),
    rock: () => play("slam", { pitch: 1.5, gain: 0.5 }),
    boss: () => play("roar", { pitch: 0.9 }),
    rage: () => play("roar"),
    death: () => play("death"),
    exp(_event, time) {
      streak = time - lastGem < STREAK_PAUSE ? streak + 1 : 0;
      lastGem = time;
      play("gem", { pitch: pitchOfStep(streak) * 0.8 });
    },
  };
  for (const name of SAME) sounds[name] = () => play(name);

  return {
    /**
     * @param {import("../rules/run/types.js").RunEvent} event
     * @param {number} time The run's.
     */
    hear(event, time) {
      sounds[event.type]?.(event, time);
    },
  };
}
