import { skills } from "../../public/src/content/skills.js";
import { createRandom } from "../../public/src/rules/random.js";
import { ARENAS } from "./play.js";

/** The cards that lie on the table from the beginning. */
export const CARDS = Object.keys(skills).filter((id) => !skills[id].needs);

/** The cards that two others merge into. */
export const MERGED = Object.keys(skills).filter((id) => skills[id].needs);

const THIRD = CARDS.length / 3;

/**
 * A good player's runs in every arena, so many in each, that together tell about all cards: in each a third of the cards
 * is liked and another third banned. Of three in a row, every card is liked in one and banned in one.
 * @param {number} count
 * @param {Partial<import("./playAll.js").Setting>} [more]
 * @returns {import("./playAll.js").Setting[]}
 */
export function cardRuns(count, more) {
  return ARENAS.flatMap((arena, place) =>
    Array.from({ length: count }, (_, index) => {
      const taste = tasteOf(drawn(100 * place + Math.floor(index / 3) + 1), index % 3);
      return { player: "fighter", arena, seed: index + 1, ...taste, ...more };
    }),
  );
}

/** All cards in an order of chance. */
function drawn(seed) {
  const random = createRandom(seed);
  const places = CARDS.map((id) => ({ id, place: random.next() }));
  return places.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
}

function tasteOf(ids, turn) {
  const third = (number) => ids.slice((number % 3) * THIRD, ((number % 3) + 1) * THIRD);
  return { likes: third(turn), bans: third(turn + 1) };
}

/** The two cards that a merged one needs, as far as it needs them. */
export const partsOf = (id) => Object.entries(skills[id].needs).map(([part, rank]) => ({ id: part, rank }));

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * How the runs in which each card was liked, or banned, compare with all runs in the same arena.
 * @param {{arena: string, likes: string[], bans: string[]}[]} runs
 * @param {"time" | "score"} figure
 * @returns {Record<string, {liked: number, banned: number}>} 1 is the mean.
 */
export function worthOf(runs, figure) {
  const shares = runs.map((run) => {
    const alike = runs.filter(({ arena }) => arena === run.arena);
    return { ...run, share: run[figure] / mean(alike.map((other) => other[figure])) };
  });
  const shareWhere = (isMeant) => mean(shares.filter(isMeant).map(({ share }) => share));
  const worth = (id) => ({
    liked: shareWhere(({ likes }) => likes.includes(id)),
    banned: shareWhere(({ bans }) => bans.includes(id)),
  });
  return Object.fromEntries(CARDS.map((id) => [id, worth(id)]));
}
