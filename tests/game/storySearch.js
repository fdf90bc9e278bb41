import { DUNGEONS } from "../../public/src/rules/places.js";
import { gameAt, PLACES, playerWith } from "./stories.js";
import { ACCIDENTS, deedsOf, isDone, reload, SKILLS } from "./storyWorlds.js";

const factsOf = ({ game, player }, dungeon) => {
  const { checkpoint, cleared, shrines, embeddings = [] } = game[dungeon] ?? {};
  const lists = [shrines?.length > 0, SKILLS.map((skill) => embeddings.includes(skill))];
  return [game.story, Object.values(game.bossDefeated), checkpoint, cleared, lists, ...knownTo(player)];
};
const knownTo = ({ skillUnlocked, embeddings, map }) => [
  Object.values(skillUnlocked),
  Object.values(embeddings),
  map,
];
/** Worlds with the same key are the same to the story. */
export const keyOf = (world) =>
  JSON.stringify([world.place, factsOf(world, world.dungeon), factsOf(world.saved, world.dungeon)]);

const flags = [false, true];
const each = (lists) => lists.reduce((all, list) => all.flatMap((one) => list.map((x) => [...one, x])), [[]]);

/** Every combination of a chapter's flags, the documents of elsewhere, too. */
function startsOf(chapter) {
  const places = [[chapter, 0], ...PLACES.filter(([number]) => number === chapter), [chapter, 9]];
  const found =
    chapter < 4 ? [{}, { shrines: ["shrine"] }] : [{}, { embeddings: ["shuriken"] }, { embeddings: SKILLS }];
  return each([places, flags, flags, flags, found, flags]).map(
    ([place, isBeaten, checkpoint, cleared, finds, isTaught]) => {
      const game = gameAt(place, { [DUNGEONS[chapter]]: { checkpoint, cleared, ...finds } });
      game.bossDefeated[`chapter${chapter}`] = isBeaten;
      const skills = SKILLS.slice(0, isTaught ? 3 : chapter - 1);
      const player = playerWith({ skills });
      return reload({ dungeon: DUNGEONS[chapter], saved: { game, player } });
    },
  );
}

function nextWorlds(world, deeds) {
  const acts = [...deeds.filter(({ can }) => can(world)).map(({ act }) => act), ...ACCIDENTS];
  return acts.map((act) => act(world));
}

/** All worlds that can come to be before the chapter's end, each with those that come after it. */
export function explore(chapter) {
  const deeds = deedsOf(chapter);
  const worlds = new Map();
  const waiting = startsOf(chapter);
  while (waiting.length > 0) {
    const world = waiting.pop();
    const key = keyOf(world);
    if (worlds.has(key)) continue;
    const after = isDone(world, chapter) ? [] : nextWorlds(world, deeds);
    worlds.set(key, { world, after: after.map(keyOf) });
    waiting.push(...after);
  }
  return worlds;
}

/** The worlds from which the chapter's end can be reached. */
export function withWayToEnd(worlds, chapter) {
  const before = new Map([...worlds.keys()].map((key) => [key, []]));
  for (const [key, { after }] of worlds) for (const next of after) before.get(next).push(key);
  const found = new Set();
  const waiting = [...worlds].filter(([, { world }]) => isDone(world, chapter)).map(([key]) => key);
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (found.has(key)) continue;
    found.add(key);
    waiting.push(...before.get(key));
  }
  return found;
}
