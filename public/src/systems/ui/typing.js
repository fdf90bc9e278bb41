const CHARACTERS_PER_SECOND = 60;
const CHARACTERS_PER_SOUND = 4;

/**
 * Writes a text out, character by character, into an element that has its full size from the start.
 * @param {HTMLElement} element
 * @param {string} text
 * @param {{instant?: boolean, onSound?: () => void}} [how] `onSound` is called every few characters.
 * @returns {{finish(): boolean}} `finish` shows the rest, and says whether there was any.
 */
export function typeText(element, text, { instant = false, onSound } = {}) {
  const characters = [...text];
  const written = document.createElement("span");
  const rest = document.createElement("span");
  rest.className = "unwritten";
  element.replaceChildren(written, rest);
  const start = performance.now();
  let frame = 0;
  let sounds = 0;

  function write(count) {
    written.textContent = characters.slice(0, count).join("");
    rest.textContent = characters.slice(count).join("");
  }

  function step(now) {
    const count = Math.floor(((now - start) / 1000) * CHARACTERS_PER_SECOND);
    write(Math.max(0, count));
    if (count < characters.length && count >= sounds * CHARACTERS_PER_SOUND) {
      sounds += 1;
      onSound?.();
    }
    frame = count < characters.length ? requestAnimationFrame(step) : 0;
  }

  write(instant ? characters.length : 0);
  if (!instant) frame = requestAnimationFrame(step);
  return {
    finish() {
      if (!frame) return false;
      cancelAnimationFrame(frame);
      frame = 0;
      write(characters.length);
      return true;
    },
  };
}
