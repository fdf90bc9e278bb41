import { foes } from "../foes.js";
import { fallbacks, skills } from "../skills.js";

/**
 * A wave as an arena has it: `rate` is foes (or packs) a second, `crowd` how many may be on the field.
 * @param {number} duration Seconds.
 * @param {number} rate
 * @param {number} crowd
 * @param {Record<string, number>} mix
 * @param {string} [boss]
 */
export const wave = (duration, rate, crowd, mix, boss) => ({ duration, rate, crowd, mix, boss });

/**
 * An arena of its rows, with the foes that its waves name and nobody else.
 * @param {{waves: ReturnType<typeof wave>[], text: {waves: string[][], boss: {name: string, title: string}},
 *   bosses: Record<string, object>, hazards?: object[], scale?: object}} rows
 * @returns {import("../../rules/run/types.js").Arena}
 */
export function arena({ waves, text, bosses, ...more }) {
  const kinds = new Set(waves.flatMap(({ mix }) => Object.keys(mix)));
  const named = waves.map((row, index) => {
    const [name, subtitle] = text.waves[index];
    return { name, subtitle, ...row };
  });
  const met = Object.fromEntries([...kinds].map((kind) => [kind, foes[kind]]));
  for (const [kind, row] of Object.entries(bosses)) met[kind] = { ...row, ...text.boss };
  return {
    foes: met,
    skills,
    fallbacks,
    waves: named,
    again: 0,
    eliteEvery: 90,
    mostFoes: 220,
    hero: {},
    ...more,
  };
}
