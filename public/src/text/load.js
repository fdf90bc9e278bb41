/** The catalogue of all that a player reads: `text/<language>/<domain>.js`, English complete, others laid over it. */

/** The languages that there are, by their own names. */
export const LANGUAGES = { en: "English", de: "Deutsch" };

const KEY = "cache-quest.language";

/** The language that is read; a choice holds from the next visit of the page on. @type {keyof typeof LANGUAGES} */
export const language = chosen() ?? spoken() ?? "en";

/** What the player chose on an earlier visit. */
function chosen() {
  try {
    const kept = globalThis.localStorage?.getItem(KEY);
    return kept in LANGUAGES ? kept : null;
  } catch {
    return null;
  }
}

/** The first language of the browser that the game has, too. */
function spoken() {
  const wanted = (globalThis.document && globalThis.navigator?.languages) || [];
  return wanted.map((tag) => tag.split("-")[0]).find((tag) => tag in LANGUAGES);
}

/** Keeps the language to read from the next visit on. @param {keyof typeof LANGUAGES} name */
export function keepLanguage(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing goes on in the language that it has.
  }
}

/** Between two tries to fetch a text. */
const RETRY_MS = 1500;

/**
 * Imports until it succeeds: a module that waits for its text before it can be imported would never be whole again if
 * it were told that there is none.
 */
async function insist(load) {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // So browsers say that a module could not be fetched; what is wrong in it will not be better next time.
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/**
 * A domain of the catalogue; what the language lacks is English.
 * @param {string} domain
 */
export async function loadText(domain) {
  const own = language === "en" ? null : insist(() => import(`./${language}/${domain}.js`));
  const { default: english } = await insist(() => import(`./en/${domain}.js`));
  return own ? laidOver(english, (await own).default) : english;
}

function laidOver(under, over) {
  if (over === undefined) return under;
  if (!isRecord(under)) return over;
  return Object.fromEntries(Object.entries(under).map(([key, value]) => [key, laidOver(value, over[key])]));
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Puts values where a text has their names in braces.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export const fill = (text, values) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

/** A number as the language writes it. @param {number} value @param {Intl.NumberFormatOptions} [how] */
export const figure = (value, how) => value.toLocaleString(language, how);

const plurals = new Intl.PluralRules(language);

/**
 * A text that depends on how many there are, in the form that the language has for that; the number is its `{count}`.
 * @param {{one?: string, other: string}} forms By the names of `Intl.PluralRules`.
 * @param {number} count
 */
export const counted = (forms, count) =>
  fill(forms[plurals.select(count)] ?? forms.other, { count: figure(count) });

/** A length of time as minutes and seconds. @param {number} seconds */
export const clock = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
