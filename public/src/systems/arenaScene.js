import { upgrades } from "../content/upgrades.js";
import { k } from "../context.js";
import { createField } from "../rules/field.js";
import { createRun, stepRun } from "../rules/run/run.js";
import { heroOf } from "../rules/upgrades.js";
import { state } from "../states/stateManager.js";
import { loadText } from "../text/load.js";
import { showArenaMoment } from "./arenaMoments.js";
import { music } from "./audio.js";
import { createCamera } from "./camera.js";
import { report } from "./debug.js";
import { createDebugCrowd } from "./debugCrowd.js";
import { debugHero, skipAhead } from "./debugRun.js";
import { loadEffectSheet } from "./effectSheet.js";
import { createEffects } from "./effects.js";
import { createEventSounds } from "./eventSounds.js";
import { guideFight } from "./firstSteps.js";
import { gameClock } from "./gameClock.js";
import { addHazardView } from "./hazardView.js";
import { createHud } from "./hud.js";
import { onPress } from "./input.js";
import { showMoment } from "./moments.js";
import { intentFor, takeSteps } from "./pilot.js";
import { createRunTable } from "./runTable.js";
import { takeTicket } from "./runTickets.js";
import { createRunView } from "./runView.js";
import { setTouchMode } from "./touch.js";
import { banner } from "./ui/banner.js";
import { createWardenStage } from "./wardenStage.js";
import { addWorld } from "./world.js";

const text = await loadText("arenas");

/** A frame longer than this was no frame but a pause, and must not become a leap. */
const LONGEST_FRAME = 0.1;
const DEATH_PACE = 0.3;
const DEATH_LENGTH = 1.5;
const LEVEL_LENGTH = 0.45;

/**
 * @typedef {object} ArenaParts What an arena's scene is made of.
 * @property {import("../rules/run/types.js").Arena} arena
 * @property {import("../content/maps/build.js").GameMap} map
 * @property {import("../states/playerState.js").Board} board
 * @property {string} home The hub to which one comes back.
 */

function enter({ arena, map }) {
  const run = createRun({
    field: createField(map),
    seed: Math.floor(Math.random() * 2 ** 31),
    arena: {
      ...arena,
      hero: { ...arena.hero, ...heroOf(state.player, "survivor", upgrades), ...debugHero() },
    },
    start: map.points.start,
  });
  skipAhead(run);
  return run;
}

/** All that shows and sounds what happens in a run. */
function assemble(parts) {
  const run = enter(parts);
  loadEffectSheet(["bean", ...Object.keys(run.arena.foes)]);
  const scene = { run, target: { x: run.hero.x, y: run.hero.y } };
  const world = addWorld(parts.map, { focus: () => scene.view.feet });
  scene.camera = createCamera({ bounds: world.bounds, target: scene.target });
  scene.effects = createEffects({ camera: scene.camera });
  scene.view = createRunView(run, scene.effects);
  addHazardView(run);
  scene.ticket = takeTicket(parts.board);
  scene.table = createRunTable({ run, ticket: scene.ticket, ...parts });
  scene.ears = createEventSounds();
  scene.hud = createHud(run);
  scene.stage = createWardenStage(run);
  scene.guide = guideFight();
  scene.crowd = createDebugCrowd(run);
  return scene;
}

/** What is written large across the view; the ground's tricks only the first time. */
function createHerald() {
  const known = new Set();
  return (event) => {
    if (event.type === "wave") banner(event.text, event.subtitle);
    if (event.type === "elite") banner(event.text, text.elite);
    if (event.type !== "hazard" || known.has(event.kind)) return;
    known.add(event.kind);
    banner(text.hazards[event.kind].title, text.hazards[event.kind].text);
  };
}

/**
 * Makes the scene of an arena: a run on its map, shown, heard and brought to its end.
 * @param {ArenaParts} parts
 */
export function arenaScene(parts) {
  return () => {
    const { run, ticket, camera, effects, view, table, ears, hud, stage, guide, crowd, target } =
      assemble(parts);
    const herald = createHerald();
    /** How long the run has stood still: joy and sorrow are seen before a panel covers them. */
    let linger = 0;

    function tell(event) {
      showMoment(effects, event);
      showArenaMoment(effects, event);
      ears.hear(event, run.time);
      stage.hear(event);
      herald(event);
      if (event.type === "hurt") hud.flashHurt();
    }

    function step(frame) {
      crowd.keep();
      const pace = run.state === "dead" ? DEATH_PACE : 1;
      const dt = effects.gameTime(frame) * pace;
      const intent = intentFor(run);
      for (const event of stepRun(run, intent, dt)) tell(event);
      view.update(dt);
      effects.update(dt);
      stage.update();
      guide.update(intent, frame);
      Object.assign(target, stage.focus(view.hero));
      linger = run.state === "playing" ? 0 : linger + frame;
      if (run.state === "choosing" && linger > LEVEL_LENGTH) table.offerCards(tell);
      if (run.state === "dead" && linger > DEATH_LENGTH) table.end();
    }

    k.onUpdate(() => {
      const frame = Math.min(k.dt(), LONGEST_FRAME);
      takeSteps(() => step(frame));
      camera.update(gameClock.paused ? 0 : frame);
      hud.update(frame);
    });

    const stops = [
      onPress("pause", table.pause),
      ...[hud.remove, stage.remove, guide.stop],
      () => setTouchMode("hub"),
      () => ticket.giveUp(),
    ];
    k.onSceneLeave(() => {
      for (const stop of stops) stop();
    });
    setTouchMode("arena");
    music("arena");
    report(() => table.report(), run);
  };
}
