/**
 * @typedef {object} Voice
 * @property {OscillatorType} wave
 * @property {number} gain
 * @property {string} line Notes in the notation of `systems/notation.js`; voices of a track may differ in length.
 * @property {number} [attack] @property {number} [sustain] @property {number} [release] @property {number} [detune]
 * @property {number} [staccato] How much of its length a note sounds.
 *
 * @typedef {object} Track
 * @property {number} tempo Beats a minute.
 * @property {number} stepsPerBeat
 * @property {number} brightness Where the treble is cut, Hz.
 * @property {Voice[]} voices
 */

/** @type {Record<string, Track>} */
export const music = {
  title: {
    tempo: 72,
    stepsPerBeat: 2,
    brightness: 2200,
    voices: [
      {
        wave: "triangle",
        gain: 0.16,
        attack: 0.02,
        sustain: 0.3,
        release: 0.25,
        line: `G4 - B4 - D5 - - B4 | A4 - C5 - E5 - - - | F#4 - A4 - D5 - - A4 | B4 - - - G4 - - .
               G4 - B4 - D5 - - G5 | E5 - - - C5 - A4 - | B4 - A4 - F#4 - - - | G4 - - - - - . .`,
      },
      {
        wave: "sine",
        gain: 0.14,
        attack: 0.08,
        sustain: 0.7,
        release: 0.3,
        line: `G2 - - - D3 - - - | C3 - - - G3 - - - | D3 - - - A2 - - - | G2 - - - D3 - - -
               E3 - - - B2 - - - | C3 - - - E3 - - - | D3 - - - D3 - - - | G2 - - - G2 - - -`,
      },
      {
        wave: "sine",
        gain: 0.06,
        attack: 0.3,
        sustain: 0.9,
        release: 0.6,
        line: `B3 - - - - - - - | E4 - - - - - - - | A3 - - - - - - - | B3 - - - - - - -
               G3 - - - - - - - | E4 - - - - - - - | F#3 - - - - - - - | B3 - - - - - - -`,
      },
    ],
  },
  hub: {
    tempo: 96,
    stepsPerBeat: 2,
    brightness: 2600,
    voices: [
      {
        wave: "triangle",
        gain: 0.13,
        sustain: 0.35,
        release: 0.12,
        line: `C5 . E5 G5 - E5 D5 . | A4 . C5 E5 - C5 B4 . | F4 . A4 C5 - D5 C5 A4 | G4 - . B4 D5 - . .
               C5 . E5 G5 - A5 G5 . | E5 . D5 C5 - A4 C5 . | D5 - C5 A4 F4 - A4 B4 | C5 - - . . . G4 .`,
      },
      {
        wave: "triangle",
        gain: 0.15,
        sustain: 0.5,
        staccato: 0.7,
        line: `C3 . G3 . C3 . G3 . | A2 . E3 . A2 . E3 . | F2 . C3 . F2 . C3 . | G2 . D3 . G2 . B2 .
               C3 . G3 . C3 . G3 . | A2 . E3 . A2 . E3 . | F2 . C3 . G2 . D3 . | C3 . G3 . C3 . G2 .`,
      },
      {
        wave: "sine",
        gain: 0.05,
        attack: 0.05,
        sustain: 0.7,
        release: 0.2,
        line: `. . E4 . . . E4 . | . . C4 . . . C4 . | . . A3 . . . A3 . | . . B3 . . . B3 .
               . . E4 . . . E4 . | . . C4 . . . C4 . | . . A3 . . . B3 . | . . E4 . . . . .`,
      },
    ],
  },
  arena: {
    tempo: 132,
    stepsPerBeat: 2,
    brightness: 2000,
    voices: [
      {
        wave: "square",
        gain: 0.055,
        sustain: 0.4,
        release: 0.05,
        staccato: 0.75,
        line: `. . . . . . . . | . . . . . . . . | . . . . . . . . | . . . . . . . .
               A4 . C5 . E5 - D5 C5 | G4 . B4 . D5 - C5 B4 | F4 . A4 . C5 - D5 E5 | E5 - D5 - B4 - G#4 .
               A4 . C5 . E5 - G5 E5 | D5 . B4 . G5 - D5 . | C5 . A4 . F5 - E5 D5 | E5 - - G#4 B4 - E5 .`,
      },
      {
        wave: "triangle",
        gain: 0.2,
        sustain: 0.5,
        staccato: 0.6,
        line: `A2 . A2 A3 . A2 E3 . | G2 . G2 G3 . G2 D3 . | F2 . F2 F3 . F2 C3 . | E2 . E2 E3 . E2 G#2 B2`,
      },
      {
        wave: "sine",
        gain: 0.07,
        attack: 0.02,
        sustain: 0.6,
        release: 0.1,
        line: `A3 C4 E4 C4 A3 C4 E4 C4 | G3 B3 D4 B3 G3 B3 D4 B3 | F3 A3 C4 A3 F3 A3 C4 A3 | E3 G#3 B3 G#3 E3 G#3 B3 D4`,
      },
      {
        wave: "sine",
        gain: 0.22,
        sustain: 0.05,
        release: 0.03,
        staccato: 0.3,
        line: "A1 . . . A1 . . A1",
      },
    ],
  },
  boss: {
    tempo: 148,
    stepsPerBeat: 2,
    brightness: 1900,
    voices: [
      {
        wave: "square",
        gain: 0.055,
        sustain: 0.4,
        release: 0.05,
        staccato: 0.7,
        line: `. . . . . . . . | . . . . . . . . | . . . . . . . . | . . . . . . . .
               D4 . D4 F4 - E4 D4 . | D4 . D4 A4 - G#4 A4 . | A#4 . A4 G4 - F4 E4 . | C#4 - E4 - G4 - A4 -
               D5 . D5 F5 - E5 D5 . | C5 . A#4 A4 - G4 A4 . | A#4 - A4 - G4 - F4 - | E4 - - F4 E4 - C#4 -`,
      },
      {
        wave: "sawtooth",
        gain: 0.075,
        sustain: 0.5,
        release: 0.04,
        staccato: 0.55,
        line: `D2 . D2 D2 . D2 D3 . | D2 . D2 D2 . F2 E2 . | A#1 . A#1 A#1 . A#1 A#2 . | A1 . A1 A1 . C#2 E2 .`,
      },
      {
        wave: "sine",
        gain: 0.07,
        attack: 0.04,
        sustain: 0.7,
        release: 0.15,
        line: `D3 - A3 - F3 - A3 - | D3 - A3 - G#3 - A3 - | A#2 - F3 - D3 - F3 - | A2 - E3 - G3 - C#4 -`,
      },
      {
        wave: "sine",
        gain: 0.26,
        sustain: 0.05,
        release: 0.03,
        staccato: 0.3,
        line: "D1 . D1 . D1 . D1 D1",
      },
      {
        wave: "triangle",
        gain: 0.05,
        sustain: 0.1,
        release: 0.02,
        staccato: 0.2,
        line: ". . D6 . . . D6 A5",
      },
    ],
  },
  dungeon: {
    tempo: 84,
    stepsPerBeat: 2,
    brightness: 1300,
    voices: [
      {
        wave: "triangle",
        gain: 0.13,
        attack: 0.04,
        sustain: 0.35,
        release: 0.4,
        line: `E4 - - G4 - - B4 - | A4 - - F#4 - - - . | E4 - - G4 - - C5 - | B4 - - - . . . .
               D5 - - B4 - - G4 - | A4 - - C5 - - E4 - | F#4 - - A4 - - D#4 - | E4 - - - - - . .`,
      },
      {
        wave: "sine",
        gain: 0.2,
        attack: 0.05,
        sustain: 0.6,
        release: 0.3,
        line: `E2 - - - - - B2 - | D2 - - - - - A2 - | C2 - - - - - G2 - | B1 - - - - - F#2 -
               G2 - - - - - D2 - | A2 - - - - - E2 - | B1 - - - - - F#2 - | E2 - - - - - B1 -`,
      },
      {
        wave: "sine",
        gain: 0.05,
        sustain: 0.08,
        release: 0.5,
        staccato: 0.3,
        line: ". . . . B5 . . . | . . E6 . . . . . | . . . . . . G5 . | . F#5 . . . . . .",
      },
    ],
  },
  neon: {
    tempo: 66,
    stepsPerBeat: 2,
    brightness: 1700,
    voices: [
      {
        wave: "triangle",
        gain: 0.13,
        attack: 0.03,
        sustain: 0.35,
        release: 0.4,
        line: `F#4 - - A4 - C#5 - - | B4 - - - A4 - F#4 - | E4 - - G#4 - B4 - - | C#5 - - - - - . .
               D5 - - C#5 - A4 - - | B4 - - F#4 - - A4 - | G#4 - - E4 - - G#4 - | F#4 - - - - - . .`,
      },
      {
        wave: "sine",
        gain: 0.17,
        attack: 0.06,
        sustain: 0.7,
        release: 0.4,
        line: `F#2 - - - C#3 - - - | D2 - - - A2 - - - | E2 - - - B2 - - - | C#2 - - - G#2 - - -
               D2 - - - A2 - - - | B1 - - - F#2 - - - | C#2 - - - G#2 - - - | F#2 - - - C#3 - - -`,
      },
      {
        wave: "sine",
        gain: 0.05,
        attack: 0.01,
        sustain: 0.1,
        release: 0.5,
        staccato: 0.4,
        line: ". . C#6 . . . A5 . | . F#5 . . . . . . | . . B5 . . . G#5 . | . . . . E5 . . .",
      },
      {
        wave: "sine",
        gain: 0.05,
        attack: 0.4,
        sustain: 0.9,
        release: 0.8,
        line: `A3 - - - - - - - | F#3 - - - - - - - | G#3 - - - - - - - | E3 - - - - - - -`,
      },
    ],
  },
  credits: {
    tempo: 88,
    stepsPerBeat: 2,
    brightness: 2500,
    voices: [
      {
        wave: "triangle",
        gain: 0.15,
        attack: 0.02,
        sustain: 0.4,
        release: 0.2,
        line: `D4 - F#4 - A4 - - F#4 | G4 - B4 - D5 - - - | C#5 - A4 - B4 - A4 G4 | F#4 - - - A4 - - .
               D5 - - C#5 B4 - A4 - | G4 - A4 - B4 - D5 - | E5 - D5 - C#5 - A4 - | D5 - - - - - . .
               F#5 - E5 - D5 - A4 - | B4 - D5 - G5 - - F#5 | E5 - C#5 - A4 - C#5 - | D5 - - - F#4 - A4 -
               B4 - - A4 G4 - F#4 - | E4 - G4 - B4 - D5 - | C#5 - B4 - A4 - E4 - | D4 - - - - - . .`,
      },
      {
        wave: "sine",
        gain: 0.18,
        attack: 0.03,
        sustain: 0.6,
        release: 0.15,
        line: `D2 - A2 - D3 - A2 - | G2 - D3 - G2 - D3 - | A2 - E3 - A2 - E3 - | D2 - A2 - F#2 - A2 -
               B2 - F#2 - B2 - F#2 - | G2 - D3 - E2 - B2 - | A2 - E3 - A2 - C#3 - | D2 - A2 - D2 - - -`,
      },
      {
        wave: "sine",
        gain: 0.06,
        attack: 0.2,
        sustain: 0.9,
        release: 0.4,
        line: `F#3 - - - A3 - - - | B3 - - - G3 - - - | C#4 - - - A3 - - - | A3 - - - F#3 - - -
               D4 - - - B3 - - - | B3 - - - G3 - - - | E3 - - - C#4 - - - | F#3 - - - A3 - - -`,
      },
      {
        wave: "triangle",
        gain: 0.035,
        sustain: 0.1,
        release: 0.05,
        staccato: 0.2,
        line: ". . D6 . . . A5 . | . . B5 . . . D6 . | . . C#6 . . . E6 . | . . D6 . A5 . F#5 .",
      },
    ],
  },
};
