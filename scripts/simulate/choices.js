import { createRandom } from "../../public/src/rules/random.js";

const FAVOURITES = [
  "multiExec",
  "flushAll",
  "fanOut",
  "pipeline",
  "warmCache",
  "shieldAura",
  "cacheBeam",
  "ttlMines",
  "pubSubBolt",
  "snapshot",
];

/** How cards are taken; each is made anew for a run. */
export const choices = {
  random: (seed) => {
    const random = createRandom(seed);
    return (offers) => offers[Math.floor(random.next() * offers.length)];
  },
  best: () => (offers) => offers.toSorted((one, other) => liking(one) - liking(other))[0],
  greedy: () => (offers) => offers.toSorted((one, other) => other.rank - one.rank)[0],
};

/**
 * Takes liked cards whenever they lie there, and banned ones never while anything else does.
 * @param {(seed: number) => (offers: object[]) => {id: string}} choice What decides otherwise.
 * @param {{likes?: string[], bans?: string[]}} taste
 */
export function picky(choice, { likes = [], bans = [] }) {
  return (seed) => {
    const choose = choice(seed);
    return (offers) => {
      const liked = offers.filter(({ id }) => likes.includes(id));
      if (liked.length > 0) return choose(liked);
      const others = offers.filter(({ id }) => !bans.includes(id));
      return choose(others.length > 0 ? others : offers);
    };
  };
}

function liking({ id }) {
  const place = FAVOURITES.indexOf(id);
  return place < 0 ? FAVOURITES.length : place;
}
