/** What can be used in a hub: its people, and its places. */
import { chapterAt, chapterOf } from "../content/chapters.js";
import { hasReached, isOver } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { fill, loadText } from "../text/load.js";
import { play } from "./audio.js";
import { readStone } from "./quest.js";
import { tellStory } from "./storyteller.js";
import { hasTalks, talk } from "./talks.js";
import { travel } from "./travel.js";
import { openLeaderboard } from "./ui/leaderboardPanel.js";
import { toast } from "./ui/toast.js";

const text = await loadText("story");

/** How far in front of its foot a building is used. */
const DOORSTEP = 26;
const REACH = { stone: 84, portal: 92, dungeon: 92, gate: 100, back: 100, left: 84, talk: 96 };

/** The place from which something is used, and where whoever comes out of it stands. */
export const doorstepOf = ({ x, y }) => ({ x, y: y + DOORSTEP });

/** Says whether the way on to the next hub is open. */
export const isGateOpen = ({ chapter }) => hasReached(state.game.story, chapter + 1, 1);

/** What the story has to say goes before what they say of themselves. */
async function talkTo({ person, body }, player, chapter) {
  player.halt();
  player.face(body);
  for (const type of person.tells ?? [])
    if (await tellStory({ type, chapter })) return isOver(state.game.story) ? travel("credits") : undefined;
  await talk(person.id);
  if (person.role === "shop") await (await import("./ui/shopPanel.js")).openShop();
}

/** Everyone can be talked to. */
export function talksWith(npcs, player, { number, text: { people } }) {
  return npcs.map((npc) => ({
    at: () => npc.body,
    reach: npc.person.reach ?? REACH.talk,
    prompt: fill(text.prompts.talk, { name: people[npc.person.id].name }),
    act: () => talkTo(npc, player, number),
  }));
}

/** What lies in the place of those who are away. */
export const leftBehind = (people) =>
  people.filter(({ away }) => away && !hasReached(state.game.story, ...away.until));

async function enterDungeon({ chapter, dungeon }, guide) {
  if (!hasReached(state.game.story, chapter, 2)) return toast(fill(text.dark, { name: guide }));
  play("portal");
  await travel(dungeon);
}

function enterArena({ arena }) {
  play("portal");
  return travel(arena.scene);
}

function readRecords({ arena }) {
  readStone();
  return openLeaderboard({ board: arena.board });
}

/** The first time there is something to be seen through the open gate. */
async function takeGate(hub, view) {
  const gate = `gate${hub.chapter}`;
  if (!isGateOpen(hub)) return hasTalks(gate) ? talk(gate) : toast(text.shut);
  const hide = view?.();
  try {
    await tellStory({ type: "lookedOut", chapter: hub.chapter });
  } finally {
    hide?.();
  }
  await travel(hub.ways.gate, { from: hub.name });
}

/** A place that is used from its doorstep, once whoever uses it stands still. */
function place(point, reach, prompt, act, player) {
  return {
    at: () => doorstepOf(point),
    reach,
    prompt,
    act() {
      player.halt();
      return act();
    },
  };
}

function gateOf(hub, point, player, view) {
  const onward = chapterOf(hub.chapter + 1).text.hub;
  return {
    ...place(point, REACH.gate, "", () => takeGate(hub, view), player),
    get prompt() {
      return isGateOpen(hub) ? fill(text.prompts.gateOpen, { place: onward }) : text.prompts.gateShut;
    },
  };
}

/**
 * A hub's places that can be used.
 * @param {import("../content/hubs/level1.js").Hub} hub
 * @param {{points: Record<string, {x: number, y: number}>, player: object, people: object[], view?: () => () => void}} on
 *   `view`: shows what is seen through the gate, and returns what takes it away.
 */
export function placesOf(hub, { points, player, people, view }) {
  const chapter = chapterAt(hub.name);
  const { prompts } = text;
  const guide = people.find(({ tells }) => tells?.includes("introTold"));
  const dungeon = fill(prompts.dungeon, { place: chapter.text.dungeon });
  const of = (point, reach, prompt, act) => place(points[point], reach, prompt, act, player);
  const { arena, ways } = hub;
  const wayBack = () => travel(ways.back, { from: hub.name });
  return [
    of(hub.dungeon, REACH.dungeon, dungeon, () => enterDungeon(hub, chapter.text.people[guide.id].name)),
    arena && of("stone", REACH.stone, prompts.stone, () => readRecords(hub)),
    arena && of("portal", REACH.portal, prompts.portal, () => enterArena(hub)),
    ways.gate && gateOf(hub, points.gate, player, view),
    ways.back &&
      of("back", REACH.back, fill(prompts.back, { place: chapterAt(ways.back).text.hub }), wayBack),
    ...leftBehind(people).map(({ id, away }) => of(id, REACH.left, prompts.left, () => talk(away.lines))),
  ].filter(Boolean);
}
