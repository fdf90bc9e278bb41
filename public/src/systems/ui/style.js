const folder = new URL("../../../styles/", import.meta.url);

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

function load(name) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(`${name}.css`, folder).href;
  return new Promise((resolve) => {
    link.addEventListener("load", () => resolve());
    // Plain is better than nothing: what cannot be styled is shown as it is, and asked for again the next time.
    link.addEventListener("error", () => {
      loading.delete(name);
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}

/**
 * Loads a stylesheet that the title has no need of, once.
 * @param {string} name
 * @returns {Promise<void>} When it holds, or could not be loaded.
 */
export function loadStyle(name) {
  if (!loading.has(name)) loading.set(name, load(name));
  return loading.get(name);
}
