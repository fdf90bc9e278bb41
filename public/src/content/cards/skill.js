/**
 * A card with its ranks. Each rank is a list of values in the order of `columns`; `text` turns a rank into the card's
 * words, so that they always say what the rank does. Columns named `stats.…` are added to the hero's abilities.
 * @param {{id: string, name: string, icon: string, columns: string[], ranks: number[][],
 *   text: (rank: Record<string, any>) => string, effect?: object, needs?: Record<string, number>, weight?: number}} row
 */
export function skill({ columns, ranks, text, ...row }) {
  return {
    ...row,
    ranks: ranks.map((values) => {
      const rank = rankOf(columns, values);
      return { ...rank, text: text({ ...rank, ...rank.stats }) };
    }),
  };
}

/** 0.25 → "25 %", as cards say it; the space does not break. */
export function percent(share) {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** 1, "blade" → "1 blade"; 2, "blade" → "2 blades". */
export function many(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function rankOf(columns, values) {
  const rank = { stats: {} };
  columns.forEach((column, index) => {
    const [first, stat] = column.split(".");
    if (stat) rank.stats[stat] = values[index];
    else rank[first] = values[index];
  });
  return rank;
}
