const STORAGE_KEY = "cache-quest.unsent";

/** Keeps in this browser what no server has yet. */
export const unsent = {
  load() {
    try {
      return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}") ?? {};
    } catch {
      return {};
    }
  },

  save(waiting) {
    try {
      if (Object.keys(waiting).length === 0) localStorage.removeItem(STORAGE_KEY);
      else localStorage.setItem(STORAGE_KEY, JSON.stringify(waiting));
    } catch {
      // Without storage the saves still wait in memory.
    }
  },
};
