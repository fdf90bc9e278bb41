/** Where a dungeon's quest leads, for the arrow and for the map. */
import { chapterAt } from "../content/chapters.js";
import { currentQuest } from "./quest.js";

/** Where the quest leads: a point, or of all ways out the nearest that is open. */
function goalOf({ hero, exits, points }) {
  const { target } = currentQuest();
  if (target !== "exit") return points[target] ?? null;
  const far = ({ x, y }) => Math.hypot(x - hero.x, y - hero.y);
  return exits.filter(({ open }) => open).toSorted((one, other) => far(one) - far(other))[0] ?? null;
}

/** The arrow shows what the quest is about once it is in view: through walls there is no way to point. */
export function arrowTarget(dungeon, view) {
  const at = dungeon.boss?.state !== "fighting" && goalOf(dungeon);
  const isSeen = at && at.x > view.left && at.x < view.right && at.y > view.top && at.y < view.bottom;
  return isSeen ? { x: at.x, y: at.y, height: 150 } : null;
}

/** What the map screen shows of this moment. */
export function hereOf(dungeon) {
  const { hero, points, row } = dungeon;
  const { dungeon: title, places } = chapterAt(row.name).text;
  return {
    title,
    you: hero,
    walkers: [],
    quest: { text: currentQuest().text, at: goalOf(dungeon) },
    places: Object.entries(places.inside)
      .filter(([point]) => points[point])
      .map(([point, name]) => ({ name, ...points[point] })),
  };
}
