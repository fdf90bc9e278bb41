/** Where a hub's quest leads, for the arrow and for the map. */
import { currentQuest } from "./quest.js";

/** How high the quest arrow hovers over what it may point to. */
const HEIGHTS = { portal: 190, stone: 150, gate: 200, back: 120, dungeon: 150 };

/**
 * What the quest arrow may point to: the guide, and places of the map.
 * @param {import("../content/hubs/level1.js").Hub} hub
 * @param {object[]} npcs
 * @param {Record<string, {x: number, y: number}>} points
 */
export function targetsOf(hub, npcs, points) {
  const places = Object.entries({ ...HEIGHTS, [hub.dungeon]: HEIGHTS.dungeon })
    .filter(([name]) => points[name])
    .map(([name, height]) => [name, { ...points[name], height }]);
  const targets = Object.fromEntries(places);
  const guide = npcs.find(({ person }) => person.tells?.includes("introTold"));
  return { ...targets, dungeon: targets[hub.dungeon], guide: guide.body };
}

/** What a map screen shows of this moment. */
export function hereOf(chapter, { player, npcs, targets, points }) {
  const quest = currentQuest();
  const { hub, places } = chapter.text;
  return {
    title: hub,
    you: player.body,
    walkers: npcs.map(({ person, body }) => ({ sprite: person.sprite, x: body.x, y: body.y })),
    quest: { text: quest.text, at: targets[quest.target] ?? null },
    places: Object.entries(places)
      .filter(([point]) => points[point])
      .map(([point, name]) => ({ name, ...points[point] })),
  };
}
