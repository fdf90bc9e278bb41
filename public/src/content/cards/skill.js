import { figure, fill, loadText } from "../../text/load.js";

const words = await loadText("cards");

/** The name and the words of what lies on the table without ranks. */
export const wordsOf = (id) => words[id];

/**
 * A card with its ranks. Each rank is a list of values in the order of `columns`; columns named `stats.…` are added to
 * the hero's abilities. Its words (`text/en/cards.js`, by its id) always say what the rank does: they name columns in
 * braces, of which `shares` are said in percent.
 * @param {{id: string, icon: string, columns: string[], ranks: number[][], shares?: string[], number?: string,
 *   values?: (rank: Record<string, any>) => Record<string, any>, effect?: object, needs?: Record<string, number>,
 *   weight?: number}} row `number`: the column that picks between the words for none, one and many; `values`: what is
 *   said instead of columns.
 */
export function skill({ columns, ranks, shares = [], number, values, ...row }) {
  const said = words[row.id];
  return {
    ...row,
    name: said.name,
    ranks: ranks.map((figures) => {
      const rank = rankOf(columns, figures);
      const all = { ...rank, ...rank.stats };
      const text = number ? said[["none", "one"][all[number]] ?? "many"] : said.text;
      return { ...rank, text: fill(text, tell({ ...all, ...values?.(all) }, shares)) };
    }),
  };
}

function tell(values, shares) {
  const numbers = Object.entries(values).filter(([, value]) => typeof value === "number");
  return Object.fromEntries(
    numbers.map(([name, value]) => [name, shares.includes(name) ? percent(value) : figure(Math.abs(value))]),
  );
}

/** 0.25 → "25 %", as cards say it; the space does not break. */
function percent(share) {
  return `${Math.abs(Math.round(share * 100))}\u00a0%`;
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
