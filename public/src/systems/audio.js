/** Effects and music; silent until the first gesture, and for good where there is no Web Audio. */
import { music as tracks } from "../content/music.js";
import { sounds } from "../content/sounds.js";
import { gameClock } from "./gameClock.js";
import { createSequencer } from "./music.js";
import { onSettings, settings } from "./settings.js";
import { createVoiceGate } from "./voiceGate.js";

const GESTURES = ["pointerdown", "keydown", "touchend"];
/** Under a panel the music steps back, so that one hears that time stands still. */
const DUCKED = 0.35;
const gate = createVoiceGate({ gap: 0.04, voices: 20 });

/** What sounds once a gesture allowed it; null before, and for ever where the platform has no audio. */
let output = null;
let wantedTrack = null;
let isDucked = false;

/** Loudness is heard in steps of a ratio, so the slider's square is what sounds even. */
const loudness = (slider) => slider * slider;

function createOutput({ ZZFX }) {
  const context = ZZFX.audioContext;
  const effects = context.createGain();
  const music = context.createGain();
  const limiter = context.createDynamicsCompressor();
  effects.connect(limiter);
  music.connect(limiter);
  limiter.connect(context.destination);
  return {
    context,
    effects,
    music,
    synth: ZZFX,
    buffers: new Map(),
    sequencer: createSequencer(context, music),
  };
}

async function unlock() {
  for (const gesture of GESTURES) removeEventListener(gesture, unlock, { capture: true });
  try {
    // The synthesiser opens an audio context as it is loaded, which only a gesture makes audible.
    output = createOutput(await import("../../lib/zzfx.js"));
    await output.context.resume();
  } catch {
    return;
  }
  applyVolumes();
  output.sequencer.play(tracks[wantedTrack] ?? null);
  prepare(Object.keys(sounds));
}

/** Makes the samples ahead of time, one effect a moment: the first blow of a fight must not cost a frame. */
function prepare([name, ...others]) {
  if (!name) return;
  bufferOf(name);
  setTimeout(prepare, 40, others);
}

function applyVolumes() {
  if (!output) return;
  const { context, effects, music } = output;
  isDucked = gameClock.paused;
  const duck = isDucked ? DUCKED : 1;
  effects.gain.setTargetAtTime(loudness(settings.sound), context.currentTime, 0.02);
  music.gain.setTargetAtTime(loudness(settings.music) * duck, context.currentTime, 0.15);
}

/** Samples of an effect at one level, whatever its wave; made at its first use. */
function bufferOf(name) {
  const { context, synth, buffers } = output;
  if (buffers.has(name)) return buffers.get(name);
  const samples = synth.buildSamples(1, 0, ...sounds[name].figures);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-6);
  const buffer = context.createBuffer(1, samples.length, synth.sampleRate);
  buffer.getChannelData(0).set(samples.map((sample) => sample / peak));
  buffers.set(name, buffer);
  return buffer;
}

/**
 * Plays an effect; equal ones that fall together are heard as one.
 * @param {keyof typeof sounds} name
 * @param {{pitch?: number, gain?: number}} [how]
 */
export function play(name, { pitch = 1, gain = 1 } = {}) {
  if (!output || settings.sound === 0 || document.hidden) return;
  const { context, effects } = output;
  const buffer = bufferOf(name);
  if (!gate.admit(name, context.currentTime, buffer.duration)) return;
  const { spread, gain: own } = sounds[name];
  const source = context.createBufferSource();
  const level = context.createGain();
  source.buffer = buffer;
  source.playbackRate.value = pitch * (1 + spread * (Math.random() * 2 - 1));
  level.gain.value = own * gain;
  source.connect(level).connect(effects);
  source.start();
}

/**
 * Changes the music, or ends it.
 * @param {keyof typeof tracks | null} track
 */
export function music(track) {
  if (track === wantedTrack) return;
  wantedTrack = track;
  output?.sequencer.play(tracks[track] ?? null);
}

for (const gesture of GESTURES) addEventListener(gesture, unlock, { capture: true });
onSettings(applyVolumes);
setInterval(() => isDucked !== gameClock.paused && applyVolumes(), 200);
document.addEventListener("visibilitychange", () => {
  if (document.hidden) output?.context.suspend();
  else output?.context.resume();
});
