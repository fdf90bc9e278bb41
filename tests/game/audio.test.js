import assert from "node:assert/strict";
import { test } from "node:test";
import { music } from "../../public/src/content/music.js";
import { sounds } from "../../public/src/content/sounds.js";
import { noteFrequency, readLine } from "../../public/src/systems/notation.js";
import { createVoiceGate } from "../../public/src/systems/voiceGate.js";

// The synthesiser opens an audio context as it is loaded; building samples needs none.
globalThis.AudioContext ??= class {};
const { ZZFX } = await import("zzfx");

test("notes have the frequencies that a tuner shows", () => {
  assert.equal(noteFrequency("A4"), 440);
  assert.equal(noteFrequency("A3"), 220);
  assert.ok(Math.abs(noteFrequency("C4") - 261.626) < 0.001);
  assert.equal(noteFrequency("F#3"), noteFrequency("Gb3"));
  assert.throws(() => noteFrequency("H2"), /no note/);
});

test("a line gives each note its step and its length", () => {
  const { steps, notes } = readLine("A4 - . | A4 A4 -");
  assert.equal(steps, 6);
  assert.deepEqual(
    notes.map(({ step, length }) => [step, length]),
    [
      [0, 2],
      [3, 1],
      [4, 2],
    ],
  );
});

for (const [name, track] of Object.entries(music)) {
  test(`the voices of "${name}" come round together`, () => {
    const lengths = track.voices.map(({ line }) => readLine(line).steps);
    const longest = Math.max(...lengths);
    for (const length of lengths) assert.equal(longest % length, 0, `${length} does not divide ${longest}`);
    const loudest = track.voices.reduce((sum, { gain }) => sum + gain, 0);
    assert.ok(loudest < 0.7, `all voices together reach ${loudest}`);
  });
}

for (const [name, { figures, gain }] of Object.entries(sounds)) {
  test(`the effect "${name}" is heard, is short and is sound`, () => {
    const samples = ZZFX.buildSamples(1, 0, ...figures);
    assert.ok(samples.every(Number.isFinite));
    assert.ok(samples.length / ZZFX.sampleRate < 1.5);
    assert.ok(Math.max(...samples.map(Math.abs)) > 0.01);
    assert.ok(gain > 0 && gain <= 1);
  });
}

test("equal sounds in one frame are heard as one", () => {
  const gate = createVoiceGate({ gap: 0.04, voices: 9 });
  assert.deepEqual(
    [gate.admit("hit", 1, 0.1), gate.admit("hit", 1, 0.1), gate.admit("kill", 1, 0.1)],
    [true, false, true],
  );
  assert.equal(gate.admit("hit", 1.05, 0.1), true);
});

test("no more voices sound at once than allowed", () => {
  const gate = createVoiceGate({ gap: 0, voices: 2 });
  assert.deepEqual(
    [gate.admit("a", 0, 1), gate.admit("b", 0, 1), gate.admit("c", 0, 1)],
    [true, true, false],
  );
  assert.equal(gate.admit("c", 1.5, 1), true);
});
