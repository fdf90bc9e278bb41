import { chapterAt } from "../content/chapters.js";
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
import { state } from "../states/stateManager.js";
import { fill, loadText } from "../text/load.js";
import { music } from "./audio.js";
import { listenForBooks } from "./books.js";
import { createCamera } from "./camera.js";
import { report } from "./debug.js";
import { guideWalk } from "./firstSteps.js";
import { gameClock } from "./gameClock.js";
import { doorstepOf, isGateOpen, leftBehind, placesOf, talksWith } from "./hub.js";
import { hereOf, targetsOf } from "./hubGoal.js";
import { onPress } from "./input.js";
import { createInteraction } from "./interaction.js";
import { intentFor, takeSteps } from "./pilot.js";
import { currentQuest } from "./quest.js";
import { tellStory } from "./storyteller.js";
import { hasNews } from "./talks.js";
import { setTouchMode } from "./touch.js";
import { prepareScene, travel } from "./travel.js";
import { banner } from "./ui/banner.js";
import { openPause } from "./ui/pauseMenu.js";
import { hideQuest, showQuest } from "./ui/questSign.js";
import { storyBanner } from "./ui/storyBanner.js";
import { warmUp } from "./warmUp.js";
import { addWorld } from "./world.js";

const text = await loadText("story");

/** A frame longer than this was no frame but a pause, and must not become a leap. */
const LONGEST_FRAME = 0.1;

/** Where one comes in: from another hub by its way, else where this one was last left, or at its start. */
function arrival({ name, ways }, points, from) {
  const way = Object.keys(ways).find((point) => ways[point] === from);
  if (way) return doorstepOf(points[way]);
  return (state.player.map === name && state.player.position) || points.start;
}

async function pause() {
  if ((await openPause({ place: "hub" })) === "leave") await travel("title");
}

/** The people who are here now, each with the sign that says whether they have something new to say. */
function addPeople(people, { field, points, now }) {
  const npcs = presentAt(people, state.game.story).map((person) =>
    addNpc({ person, at: homeOf(person, state.game.story, points), field }),
  );
  for (const npc of npcs) {
    const { id, tells } = npc.person;
    const isQuest = () => tells?.includes("introTold") && currentQuest().target === "guide";
    addNewsSign({ npc, now, isShown: () => !isQuest() && hasNews(id) });
  }
  return npcs;
}

/** The first visit begins the chapter. */
function greet({ number, text: { title, hub } }) {
  const { chapter, subchapter } = state.game.story;
  if (chapter === number && subchapter === 1)
    storyBanner({ title, subtitle: fill(text.chapter, { number }) });
  else banner(hub, currentQuest().text);
}

/**
 * Makes the scene of a hub: its people, its places, the ways that lead on.
 * @param {object} parts
 * @param {import("../content/hubs/level1.js").Hub} parts.hub
 * @param {import("../content/maps/build.js").GameMap} parts.map
 * @param {import("../content/people/level1.js").Person[]} parts.people
 * @param {(place: {bounds: object, points: object, now: () => object}) => void} parts.decorate Adds what moves here.
 * @param {() => () => void} [parts.view] Shows what is seen through the gate the first time; returns what ends it.
 */
export function hubScene({ hub, map, people, decorate, view }) {
  const chapter = chapterAt(hub.name);
  return ({ from } = {}) => {
    tellStory({ type: "arrived" });
    const field = createField(map);
    const player = addHubPlayer({ field, position: arrival(hub, map.points, from) });
    const world = addWorld(map, { focus: () => player.body });
    const { points, now } = world;
    const camera = createCamera({ bounds: world.bounds, target: player.body });
    const npcs = addPeople(people, { field, points, now });
    const targets = targetsOf(hub, npcs, points);
    const guide = guideWalk();
    const live = { hub, field, hero: player.body, targets };
    const interaction = createInteraction([
      ...talksWith(npcs, player, chapter),
      ...placesOf(hub, { points, player, people, view }),
    ]);

    if (hub.arena) addPortal(points.portal, now);
    if (hub.ways.gate) addGate(points.gate, { now, isOpen: () => isGateOpen(hub), vista: hub.vista });
    for (const { id } of leftBehind(people)) addNote(points[id]);
    decorate({ bounds: world.bounds, points, now });
    addQuestArrow({ target: () => targets[currentQuest().target] ?? null, now });

    function step(dt) {
      const intent = intentFor(live);
      player.update(dt, intent);
      guide.update(intent, dt);
      for (const npc of npcs) npc.update(dt, player.body);
      interaction.update(player.body);
      showQuest(currentQuest().text);
      state.player.position = { x: Math.round(player.body.x), y: Math.round(player.body.y) };
    }

    k.onUpdate(() => {
      const dt = gameClock.paused ? 0 : Math.min(k.dt(), LONGEST_FRAME);
      takeSteps(() => step(dt));
      camera.update(dt);
    });

    const stops = [
      onPress("pause", pause),
      listenForBooks(map, () => hereOf(chapter, { player, npcs, targets, points })),
      interaction.stop,
      guide.stop,
      hideQuest,
    ];
    k.onSceneLeave(() => {
      for (const stop of stops) stop();
    });
    report(
      () => ({
        player: { ...state.player.position, hp: state.player.health.survivor, level: 1 },
        quest: currentQuest(),
        story: state.game.story,
      }),
      live,
    );
    music(hub.music);
    setTouchMode("hub");
    greet(chapter);
    const next = [hub.dungeon, hub.arena?.scene].filter(Boolean);
    Promise.all(next.map(prepareScene)).then(warmUp);
  };
}
