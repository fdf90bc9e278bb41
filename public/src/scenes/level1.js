import map from "../content/maps/level1.js";
import { people } from "../content/people.js";
import { places } from "../content/places.js";
import { k } from "../context.js";
import { addGate } from "../entities/gate.js";
import { addHubPlayer } from "../entities/hubPlayer.js";
import { addNewsSign } from "../entities/newsSign.js";
import { addNote } from "../entities/note.js";
import { addNpc } from "../entities/npc.js";
import { addPortal } from "../entities/portal.js";
import { addQuestArrow } from "../entities/questArrow.js";
import { createField } from "../rules/field.js";
import { homeOf, presentAt } from "../rules/story/people.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { addAmbience } from "../systems/ambience.js";
import { music } from "../systems/audio.js";
import { listenForBooks } from "../systems/books.js";
import { createCamera } from "../systems/camera.js";
import { report } from "../systems/debug.js";
import { gameClock } from "../systems/gameClock.js";
import { isKatAway, placesOf, talksWith } from "../systems/hub.js";
import { onPress, readIntent } from "../systems/input.js";
import { createInteraction } from "../systems/interaction.js";
import { currentQuest } from "../systems/quest.js";
import { tellStory } from "../systems/storyteller.js";
import { hasNews } from "../systems/talks.js";
import { setTouchMode } from "../systems/touch.js";
import { prepareScene, travel } from "../systems/travel.js";
import { banner } from "../systems/ui/banner.js";
import { openPause } from "../systems/ui/pauseMenu.js";
import { hideQuest, showQuest } from "../systems/ui/questSign.js";
import { storyBanner } from "../systems/ui/storyBanner.js";
import { addWorld } from "../systems/world.js";

export const assets = ["core", "grassland"];

/** A frame longer than this was no frame but a pause, and must not become a leap. */
const longestFrame = 0.1;
const butterflies = ["flowy", "tga", "stone", "kat"];
/** How high the quest arrow hovers over what it may point to. */
const heights = { portal: 190, stone: 150, gate: 200, lair: 150 };

/** Where the player was when this hub was last left, or its start. */
const arrival = () => (state.player.map === map.name && state.player.position) || map.points.start;

const isGateOpen = () => hasReached(state.game.story, 2, 1);

async function pause() {
  if ((await openPause({ place: "hub" })) === "leave") await travel("title");
}

/** The people who are here now, each with the sign that says whether they have something new to say. */
function addPeople({ field, points, now }) {
  const present = presentAt(people.level1, state.game.story);
  const npcs = present.map((person) =>
    addNpc({ person, at: homeOf(person, state.game.story, points), field }),
  );
  for (const npc of npcs) {
    const { id } = npc.person;
    addNewsSign({ npc, now, isShown: () => currentQuest().target !== id && hasNews(id) });
  }
  return npcs;
}

/** What the quest arrow may point to: whoever it is about, and places of the map. */
function targetsOf(npcs, points) {
  const high = Object.entries(heights).map(([name, height]) => [name, { ...points[name], height }]);
  return Object.fromEntries([...high, ...npcs.map(({ person, body }) => [person.id, body])]);
}

/** What a map screen shows of this moment. */
function hereOf({ player, npcs, targets, points }) {
  const { text, target } = currentQuest();
  return {
    you: player.body,
    walkers: npcs.map(({ person, body }) => ({ sprite: person.sprite, x: body.x, y: body.y })),
    quest: { text, at: targets[target] ?? null },
    places: places.level1.map(([point, name]) => ({ name, ...points[point] })),
  };
}

function greet() {
  const isBeginning = currentQuest().target === "mark" && !hasReached(state.game.story, 1, 2);
  if (isBeginning) storyBanner({ title: "Time to live", subtitle: "Chapter 1" });
  else banner(map.title, currentQuest().text);
}

/** The first hub: a village green with its people, the stone of records, the arena, the Hollow and the gate. */
export default function level1() {
  tellStory({ type: "arrived" });
  const field = createField(map);
  const player = addHubPlayer({ field, position: arrival() });
  const world = addWorld(map, { focus: () => player.body });
  const { points, now } = world;
  const camera = createCamera({ bounds: world.bounds, target: player.body });
  const npcs = addPeople({ field, points, now });
  const targets = targetsOf(npcs, points);
  const interaction = createInteraction([...talksWith(npcs, player), ...placesOf(points, player)]);

  addPortal(points.portal, now);
  addGate(points.gate, { now, isOpen: isGateOpen });
  if (isKatAway()) addNote(points.kat);
  addAmbience({ bounds: world.bounds, now, butterflies: butterflies.map((name) => points[name]) });
  addQuestArrow({ target: () => targets[currentQuest().target] ?? null, now });

  function step(dt) {
    player.update(dt, readIntent());
    for (const npc of npcs) npc.update(dt, player.body);
    interaction.update(player.body);
    showQuest(currentQuest().text);
    state.player.position = { x: Math.round(player.body.x), y: Math.round(player.body.y) };
  }

  k.onUpdate(() => {
    const dt = gameClock.paused ? 0 : Math.min(k.dt(), longestFrame);
    if (!gameClock.paused) step(dt);
    camera.update(dt);
  });

  const stops = [
    onPress("pause", pause),
    listenForBooks(map, () => hereOf({ player, npcs, targets, points })),
    interaction.stop,
    hideQuest,
  ];
  k.onSceneLeave(() => {
    for (const stop of stops) stop();
  });
  report(() => ({
    player: { ...state.player.position, hp: state.player.health.survivor, level: 1 },
    quest: currentQuest(),
  }));
  music("hub");
  setTouchMode("hub");
  greet();
  prepareScene("survivor1");
  prepareScene("lair");
}
