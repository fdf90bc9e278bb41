import { setMood } from "../run/foes.js";

/** So much that no blow fells the body itself: what is taken of it is taken from the boss. */
export const RESERVE = 1e6;

/**
 * What is struck of a boss, as a kind of foe. It is none that counts, and by itself it hurts nobody.
 * @param {{name: string, counter: string, radius: number}} boss
 * @returns {import("../run/types.js").FoeRow}
 */
export const bodyOf = ({ name, counter, radius }) => ({
  ...{ name, elite: name, counter, radius, behaviour: bossBody },
  ...{ hp: RESERVE, speed: 0, damage: 0, weight: 1e6, exp: 0, score: 0 },
});

/** What can be struck of a boss. The boss' own moves carry it about and hurt; by itself it does nothing. */
export const bossBody = {
  step(_run, foe) {
    setMood(foe, "rest", 1);
  },

  struck(_run, foe) {
    const { boss } = foe.memory;
    boss.hp = Math.max(0, boss.hp - (foe.maxHp - foe.hp));
    foe.hp = foe.maxHp;
  },
};
