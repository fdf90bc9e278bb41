import { hasReached } from "../story.js";

/** @typedef {import("../../content/people/level1.js").Person} Person */

/** Those of a hub's people who are there at this point of the story. @param {Person[]} people */
export const presentAt = (people, story) =>
  people.filter(({ since }) => !since || hasReached(story, ...since));

/** Where someone is to be found when the hub is entered: at their place, or where they wait. @param {Person} person */
export function homeOf({ id, first }, story, points) {
  if (!first || hasReached(story, ...first.until)) return points[id];
  const { x, y } = points[first.beside];
  return { x: x + first.dx, y: y + first.dy };
}
