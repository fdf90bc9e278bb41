const folder = new URL("../../../styles/", import.meta.url);

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

const RETRY_MS = 3000;

function load(name) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(`${name}.css`, folder).href;
  return new Promise((resolve) => {
    link.addEventListener("load", () => resolve());
    // Plain is better than nothing: what cannot be styled yet is shown as it is, until the stylesheet is there.
    link.addEventListener("error", () => {
      link.remove();
      setTimeout(() => load(name), RETRY_MS);
      resolve();
    });
    document.head.append(link);
  });
}

/**
 * Loads stylesheets that the title has no need of, each once. A module that waits for its own before it can be
 * imported is never seen without them.
 * @param {...string} names
 * @returns {Promise<void>} When they hold, or could not be loaded.
 */
export async function loadStyle(...names) {
  for (const name of names) if (!loading.has(name)) loading.set(name, load(name));
  await Promise.all(names.map((name) => loading.get(name)));
}
