/** A crowd of a known size, to measure with: `?debug&foes=50`. Without both words nothing here does anything. */
import { addFoe } from "../rules/run/foes.js";

const THREAT = { hp: 1000, damage: 0, speed: 1 };
const GOLDEN_ANGLE = 2.399963;

function askedFor() {
  const query = new URLSearchParams(location.search);
  return query.has("debug") && query.has("foes") ? Number(query.get("foes")) : null;
}

/**
 * Keeps a run's crowd at the size that was asked for, in one and the same order round the hero.
 * @param {import("../rules/run/types.js").Run} run
 */
export function createDebugCrowd(run) {
  const size = askedFor();
  if (size === null) return { keep() {} };
  const kinds = Object.keys(run.arena.foes).filter((kind) => !run.arena.foes[kind].boss);
  let added = 0;
  return {
    keep() {
      run.foes.length = Math.min(run.foes.length, size);
      while (run.foes.length < size) {
        added += 1;
        const angle = added * GOLDEN_ANGLE;
        const distance = 120 + (added % 50) * 5;
        const place = {
          x: run.hero.x + Math.cos(angle) * distance,
          y: run.hero.y + Math.sin(angle) * distance,
        };
        addFoe(run, kinds[added % kinds.length], place, THREAT);
      }
      run.hero.hp = run.hero.maxHp;
    },
  };
}
