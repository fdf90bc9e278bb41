/**
 * Reads a voice's notation: notes as `C4`, `F#3`, `Bb2`, rests as `.`, holds of the note before as `-`, each one step
 * long; `|` only helps the eye.
 */

const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTALS = { "#": 1, b: -1, "": 0 };
const NOTE = /^([A-G])([#b]?)(\d)$/;

/**
 * Gives the frequency of a note in equal temperament, A4 being 440 Hz.
 * @param {string} name
 */
export function noteFrequency(name) {
  const match = NOTE.exec(name);
  if (!match) throw new Error(`"${name}" is no note`);
  const [, letter, accidental, octave] = match;
  const semitone = SEMITONES[letter] + ACCIDENTALS[accidental] + 12 * (Number(octave) - 4) - 9;
  return 440 * 2 ** (semitone / 12);
}

/**
 * Reads a line into notes with the step they start on and the steps they last.
 * @param {string} line
 * @returns {{steps: number, notes: {step: number, length: number, frequency: number}[]}}
 */
export function readLine(line) {
  const tokens = line.split(/[\s|]+/).filter(Boolean);
  const notes = [];
  let sounding = null;
  tokens.forEach((token, step) => {
    if (token === "-") {
      if (sounding) sounding.length += 1;
      return;
    }
    sounding = token === "." ? null : { step, length: 1, frequency: noteFrequency(token) };
    if (sounding) notes.push(sounding);
  });
  return { steps: tokens.length, notes };
}
