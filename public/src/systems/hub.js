import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { play } from "./audio.js";
import { readStone } from "./quest.js";
import { tellStory } from "./storyteller.js";
import { talk } from "./talks.js";
import { travel } from "./travel.js";
import { openLeaderboard } from "./ui/leaderboardPanel.js";
import { showOverlook } from "./ui/overlook.js";
import { toast } from "./ui/toast.js";

/** How far in front of its foot a building is used. */
const doorstep = 26;
const talkReach = 96;

const before = ({ x, y }) => ({ x, y: y + doorstep });
const story = () => state.game.story;

/** Whose talk is the story's at some of its steps. */
const TELLERS = {
  mark: ["introTold", "outroTold"],
  kat: ["outroTold"],
};

/** What the story has to say goes before what they say of themselves. */
async function talkTo(npc, player) {
  const { id } = npc.person;
  player.halt();
  player.face(npc.body);
  for (const type of TELLERS[id] ?? []) if (await tellStory({ type })) return;
  await talk(id);
}

/** Everyone can be talked to. */
export function talksWith(npcs, player) {
  return npcs.map((npc) => ({
    at: () => npc.body,
    reach: npc.person.reach ?? talkReach,
    prompt: `Talk to ${npc.person.name}`,
    act: () => talkTo(npc, player),
  }));
}

/** Behind the open gate lies the view of what comes next; the first time Mark and Kat come along. */
async function lookThroughGate() {
  if (!hasReached(story(), 2, 1)) return talk("gate");
  const hide = showOverlook();
  try {
    if (!(await tellStory({ type: "lookedOut" }))) await talk("gate");
  } finally {
    hide();
  }
}

async function enterHollow() {
  if (!hasReached(story(), 1, 2)) return toast("It is dark in there. Ask Mark first.");
  play("portal");
  await travel("lair");
}

function enterArena() {
  play("portal");
  return travel("survivor1");
}

function readRecords() {
  readStone();
  return openLeaderboard();
}

/** A place that is used from its doorstep. */
const place = (point, reach, prompt, act) => ({ at: () => before(point), reach, prompt, act });

/**
 * The green's places that can be used: the stone of records, the portal to the arena, the gate, the mouth of the Hollow,
 * and Kat's note for as long as she is away.
 */
export function placesOf({ stone, portal, gate, lair, kat }, player) {
  const standing = (act) => () => {
    player.halt();
    return act();
  };
  const places = [
    place(stone, 84, "Read the stone of records", readRecords),
    place(portal, 92, "Enter the arena", enterArena),
    place(lair, 92, "Enter the Hollow", standing(enterHollow)),
    {
      ...place(gate, 100, "", standing(lookThroughGate)),
      get prompt() {
        return hasReached(story(), 2, 1) ? "Look through the gate" : "Look at the gate";
      },
    },
  ];
  const note = place(
    kat,
    84,
    "Read Kat's note",
    standing(() => talk("note")),
  );
  return isKatAway() ? [...places, note] : places;
}

/** Until the Hollow lets her go, only her note is at the pond. */
export const isKatAway = () => !hasReached(story(), 1, 5);
