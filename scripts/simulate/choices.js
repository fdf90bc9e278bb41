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

/** Takes one skill whenever it lies there, and otherwise anything. */
export function preferring(id) {
  return (seed) => {
    const otherwise = choices.random(seed);
    return (offers) => offers.find((offer) => offer.id === id) ?? otherwise(offers);
  };
}

/** Takes anything but one skill. */
export function avoiding(id) {
  return (seed) => {
    const among = choices.random(seed);
    return (offers) => among(offers.filter((offer) => offer.id !== id));
  };
}

function liking({ id }) {
  const place = FAVOURITES.indexOf(id);
  return place < 0 ? FAVOURITES.length : place;
}
