/** The most characters (code points) that a name may have. */
export const NAME_LENGTH = 15;

const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const MARK = /^\p{M}$/u;

/**
 * Tidies what was typed: no space around it, and composed, so that equal names are equal text.
 * @param {string} typed
 */
export function cleanName(typed) {
  return typed.trim().normalize("NFC");
}

/**
 * Says what is wrong with a name, or null if it is fine. The server holds to the same rule: letters and digits of
 * any script, and combining marks behind the first character.
 * @param {string} name
 * @returns {{problem: "empty" | "mark" | "space" | "stranger" | "long", character?: string, length?: number} | null}
 */
export function nameProblem(name) {
  const characters = [...name];
  if (characters.length === 0) return { problem: "empty" };
  if (MARK.test(characters[0])) return { problem: "mark" };
  const stranger = characters.find((one) => !LETTER_OR_DIGIT.test(one) && !MARK.test(one));
  if (stranger !== undefined)
    return { problem: /^\s$/u.test(stranger) ? "space" : "stranger", character: stranger };
  if (characters.length > NAME_LENGTH) return { problem: "long", length: characters.length };
  return null;
}
