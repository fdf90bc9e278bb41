import { DUNGEONS, openHub } from "../../public/src/rules/places.js";
import { hasReached, nextPlayer, nextStory } from "../../public/src/rules/story.js";

/**
 * What a player can do in a chapter, on the documents alone; the page holds nothing else that the story depends on.
 * A world is where the player is, and what the page knows and what the server has: two documents each, saved one after
 * the other. Chapters before it are over: what is left of them in the documents, arriving mends.
 */
export const SKILLS = ["swordBeam", "shuriken", "shieldAura"];
const giftOf = (chapter) => SKILLS[chapter - 1];
/** The hub of a chapter. */
export const hubOf = (chapter) => `level${chapter}`;

function tell({ game, player, ...rest }, event, found = {}) {
  const { dungeon } = rest;
  const changed = { ...game, [dungeon]: { ...game[dungeon], ...found } };
  const next = nextStory(changed, event);
  return { ...rest, game: next, player: nextPlayer(player, event, next) };
}

/** Saving a hub as the place to go on in is part of entering it. */
export function arrive(world, place) {
  const isHub = place.startsWith("level");
  const player = isHub ? { ...world.player, map: place } : world.player;
  return tell({ ...world, place, player }, { type: "arrived" });
}

/** All that can be done in a chapter: whether it is possible in a world, and the world after it. */
export function deedsOf(chapter) {
  const [dungeon, hub] = [DUNGEONS[chapter], hubOf(chapter)];
  const inside = ({ place }) => place === dungeon;
  const kept = ({ game }) => game[dungeon] ?? {};
  const has = (world) =>
    chapter < 4
      ? world.player.skillUnlocked[giftOf(chapter)]
      : SKILLS.every((skill) => kept(world).embeddings?.includes(skill));
  const step = (type) => (world) => tell(world, { type, chapter });
  const numberOf = ({ place }) => Number(place.at(-1));
  const inHub = ({ place }) => place.startsWith("level");
  return [
    { can: (w) => inHub(w) && numberOf(w) > 1, act: (w) => arrive(w, hubOf(numberOf(w) - 1)) },
    {
      can: (w) => inHub(w) && numberOf(w) < 4 && hasReached(w.game.story, numberOf(w) + 1, 1),
      act: (w) => arrive(w, hubOf(numberOf(w) + 1)),
    },
    { can: (w) => w.place === hub, act: step("introTold") },
    { can: (w) => w.place === hub && hasReached(w.game.story, chapter, 5), act: step("outroTold") },
    {
      can: (w) => w.place === hub && hasReached(w.game.story, chapter, 2),
      act: (w) => tell(arrive(w, dungeon), { type: "dungeonEntered", chapter }),
    },
    { can: inside, act: (w) => arrive(w, hub) },
    ...findsOf(chapter, { inside, kept }),
    // Without what is to be found first, its door stays shut.
    {
      can: (w) => inside(w) && (chapter < 4 || has(w)),
      act: (w) => tell(w, { type: "checkpointReached", chapter }, { checkpoint: true }),
    },
    {
      can: (w) => inside(w) && kept(w).checkpoint && has(w),
      act: (w) => tell(w, { type: "bossDefeated", chapter }, { cleared: true }),
    },
  ];
}

/** The shrine gives what it has once; what it gave stays in the dungeon's own memory. So do the embeddings. */
function findsOf(chapter, { inside, kept }) {
  if (chapter < 4)
    return [
      {
        can: (w) => inside(w) && !kept(w).shrines?.length,
        act: (w) => tell(w, { type: "giftTaken", chapter }, { shrines: ["shrine"] }),
      },
    ];
  return SKILLS.map((skill) => ({
    can: (w) => inside(w) && !kept(w).embeddings?.includes(skill),
    act: (w) =>
      tell(w, { type: "embedding", chapter, skill }, { embeddings: [...(kept(w).embeddings ?? []), skill] }),
  }));
}

/** The page opened anew: only what the server has is left. */
export const reload = (world) => {
  const after = { ...world, ...world.saved };
  return arrive(after, openHub(after.player.map, after.game.story));
};

/** Death keeps what was done; a reload goes on from what the server has, which may lack the latest of either document. */
export const ACCIDENTS = [
  (world) => (world.place.startsWith("level") ? world : arrive(world, world.place)),
  reload,
  (world) => ({ ...world, saved: { game: world.game, player: world.player } }),
  (world) => ({ ...world, saved: { ...world.saved, game: world.game } }),
  (world) => ({ ...world, saved: { ...world.saved, player: world.player } }),
];

/** Whether the story has left a chapter behind. */
export const isDone = ({ game }, chapter) => hasReached(game.story, chapter + 1, 1);
