import { loadText } from "../text/load.js";
import { confirmChoice } from "./ui/confirm.js";

const { renewed } = await loadText("ui");

/** @type {Promise<void> | null} The question, while it is on the page. */
let asking = null;

/** Says whether the server has another release of the game by now, and this page's no more. */
async function isGone() {
  try {
    return (await fetch(import.meta.url, { method: "HEAD", cache: "no-store" })).status === 404;
  } catch {
    return false;
  }
}

async function ask() {
  if (await confirmChoice(renewed)) location.reload();
  asking = null;
}

/**
 * Offers the server's release of the game to a page of an earlier one, of which nothing can be loaded any more.
 * @returns {Promise<boolean>} Whether it was an earlier one.
 */
export async function offerRelease() {
  if (!(await isGone())) return false;
  asking ??= ask();
  await asking;
  return true;
}

/** Offers it also when a panel or a sound is what cannot be loaded. */
export function watchRelease() {
  addEventListener("unhandledrejection", offerRelease);
}
