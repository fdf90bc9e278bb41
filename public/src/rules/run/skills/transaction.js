import { beam } from "./beam.js";

const FINISHER = 2;

/** The swings before the third one loose the cache beam, too: all of a combo or nothing. */
export const transaction = {
  swung(run, _skill, swing) {
    const learnt = run.skills.find(({ id }) => id === "cacheBeam");
    if (!learnt || swing.step === FINISHER) return;
    beam.swung(run, { ...learnt, data: { ...learnt.data, always: true } }, swing);
  },
};
