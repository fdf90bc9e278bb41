const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A document as the wire carries it, which later changes do not reach. */
const plain = (document) => JSON.parse(JSON.stringify(document));

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The merge patch (RFC 7396) that turns one JSON object into another: what changed, and null for what is gone. It is
 * empty where they are equal. Neither may hold a null, which a merge patch cannot set.
 * @param {object} before
 * @param {object} after
 */
export function patchBetween(before, after) {
  const patch = {};
  for (const key of Object.keys(before)) {
    if (!(key in after)) patch[key] = null;
  }
  for (const [key, value] of Object.entries(after)) {
    if (isSame(value, before[key])) continue;
    patch[key] = isRecord(value) && isRecord(before[key]) ? patchBetween(before[key], value) : value;
  }
  return patch;
}

/**
 * A document on the server, and what is known of it: its content and its version. Only what changed is sent, and only
 * over the version that is known; another one rejects with an error of kind `stale`, and is known from then on.
 *
 * @typedef {object} Wire
 * @property {"GET" | "POST" | "PATCH" | "DELETE"} method
 * @property {string} path
 * @property {object} [body]
 * @property {Record<string, string>} [headers]
 * @property {boolean} [keepalive] The page may be gone before the answer.
 * @property {number} [patience] Milliseconds to wait for it.
 *
 * @typedef {(wire: Wire) => Promise<{answer: object, version: string}>} Request Rejects with an error that has a
 *   `kind`; a `stale` one with `document` (null: there is none) and `version`.
 */
export class SavedDocument {
  #request;
  #path;
  #field;
  /** @type {Map<string, {version: string, document: object}>} By id. */
  #known = new Map();

  /** @param {{request: Request, path: string, field: string}} where `field`: what bodies call the document. */
  constructor({ request, path, field }) {
    this.#request = request;
    this.#path = path;
    this.#field = field;
  }

  /** The document of an id, or null. */
  async load(id) {
    try {
      const { answer, version } = await this.#request({ method: "GET", path: this.#address(id) });
      this.#know(id, version, answer);
      return answer;
    } catch (error) {
      if (error.kind !== "missing") throw error;
      this.#know(id, "", null);
      return null;
    }
  }

  /** Stores the document in the place of the one that is known; where none is known, only if there is none. */
  async create(document, options) {
    const replaced = this.#known.get(document.id);
    const condition = replaced ? { "If-Match": replaced.version } : { "If-None-Match": "*" };
    const wire = { method: "POST", path: this.#path, body: { [this.#field]: document }, headers: condition };
    try {
      return await this.#send({ ...wire, ...options }, document);
    } catch (error) {
      // It was to be replaced whatever it holds.
      if (error.kind !== "stale" || !replaced) throw error;
      return this.create(document, options);
    }
  }

  /**
   * Sends what changed since the version that is known, or the whole document where there is none. Where nothing
   * changed an empty patch asks whether the server still has it.
   */
  async save(document, options) {
    const known = this.#known.get(document.id);
    if (!known) return this.create(document, options);
    const patch = patchBetween(known.document, plain(document));
    const wire = { method: "PATCH", path: this.#address(document.id), body: patch };
    try {
      return await this.#send({ ...wire, headers: { "If-Match": known.version }, ...options }, document);
    } catch (error) {
      if (error.kind !== "missing") throw error;
      this.#know(document.id, "", null);
      return this.create(document, options);
    }
  }

  async #send(wire, document) {
    try {
      const { answer, version } = await this.#request(wire);
      this.#know(document.id, version, plain(document));
      return answer;
    } catch (error) {
      if (error.kind === "stale") this.#know(document.id, error.version, error.document);
      throw error;
    }
  }

  #know(id, version, document) {
    if (document) this.#known.set(id, { version, document });
    else this.#known.delete(id);
  }

  #address(id) {
    return `${this.#path}/${encodeURIComponent(id)}`;
  }
}
