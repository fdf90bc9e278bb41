/** Plays tracks with plain oscillators, a little ahead of time, so that a slow frame is never heard. */
import { readLine } from "./notation.js";

const AHEAD = 0.35;
const TICK_MS = 90;
const FADE = 0.6;

/** @typedef {import("../content/music.js").Track} Track */

function soundNote(context, out, voice, note, start, stepTime) {
  const end = start + note.length * stepTime * (voice.staccato ?? 0.95);
  const oscillator = context.createOscillator();
  const level = context.createGain();
  oscillator.type = voice.wave;
  oscillator.frequency.value = note.frequency;
  oscillator.detune.value = voice.detune ?? 0;
  level.gain.setValueAtTime(0, start);
  level.gain.linearRampToValueAtTime(voice.gain, start + (voice.attack ?? 0.01));
  level.gain.setTargetAtTime(voice.gain * (voice.sustain ?? 0.5), start + (voice.attack ?? 0.01), 0.12);
  level.gain.setTargetAtTime(0, end, voice.release ?? 0.06);
  oscillator.connect(level).connect(out);
  oscillator.start(start);
  oscillator.stop(end + (voice.release ?? 0.06) * 6);
}

/** One track on its way round and round, from the moment it is made until it is stopped. */
function startLoop(context, destination, track) {
  const stepTime = 60 / track.tempo / track.stepsPerBeat;
  const voices = track.voices.map((voice) => ({ ...voice, ...readLine(voice.line) }));
  const out = context.createGain();
  const filter = context.createBiquadFilter();
  filter.frequency.value = track.brightness;
  out.gain.setValueAtTime(0, context.currentTime);
  out.gain.linearRampToValueAtTime(1, context.currentTime + FADE);
  out.connect(filter).connect(destination);
  let step = 0;
  let time = context.currentTime + 0.1;

  const tick = () => {
    if (context.state !== "running") return;
    // After a long sleep of the tab the music goes on from now instead of catching up.
    if (time < context.currentTime) time = context.currentTime + 0.05;
    for (; time < context.currentTime + AHEAD; time += stepTime, step += 1) {
      for (const voice of voices) {
        const at = step % voice.steps;
        for (const note of voice.notes) {
          if (note.step === at) soundNote(context, out, voice, note, time, stepTime);
        }
      }
    }
  };
  const timer = setInterval(tick, TICK_MS);

  return function stop() {
    clearInterval(timer);
    out.gain.setTargetAtTime(0, context.currentTime, FADE / 4);
    setTimeout(() => filter.disconnect(), FADE * 2000);
  };
}

/**
 * Makes a player of tracks that has one at a time and fades between them.
 * @param {AudioContext} context
 * @param {AudioNode} destination
 */
export function createSequencer(context, destination) {
  let stop = null;
  return {
    /** @param {Track | null} track */
    play(track) {
      stop?.();
      stop = track && startLoop(context, destination, track);
    },
  };
}
