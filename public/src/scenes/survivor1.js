import { grassland } from "../content/arenas.js";
import map from "../content/maps/survivor1.js";
import { k } from "../context.js";
import { createField } from "../rules/field.js";
import { createRun, stepRun } from "../rules/run/run.js";
import { music } from "../systems/audio.js";
import { createCamera } from "../systems/camera.js";
import { report } from "../systems/debug.js";
import { createDebugCrowd } from "../systems/debugCrowd.js";
import { loadEffectSheet } from "../systems/effectSheet.js";
import { createEffects } from "../systems/effects.js";
import { createEventSounds } from "../systems/eventSounds.js";
import { gameClock } from "../systems/gameClock.js";
import { createHud } from "../systems/hud.js";
import { onPress, readIntent } from "../systems/input.js";
import { showMoment } from "../systems/moments.js";
import { createRunTable } from "../systems/runTable.js";
import { createRunView } from "../systems/runView.js";
import { setTouchMode } from "../systems/touch.js";
import { banner } from "../systems/ui/banner.js";
import { addWorld } from "../systems/world.js";

export const assets = ["core", "grassland"];

const BOARD = "Grassland";
/** A frame longer than this was no frame but a pause, and must not become a leap. */
const LONGEST_FRAME = 0.1;
const DEATH_PACE = 0.3;
const DEATH_LENGTH = 1.5;
const LEVEL_LENGTH = 0.45;

/** The Grassland arena: a run on its map, shown, heard and brought to its end. */
export default function survivor1() {
  loadEffectSheet(["bean", ...Object.keys(grassland.foes)]);
  const world = addWorld(map, { focus: () => view.feet });
  const run = createRun({
    field: createField(map),
    seed: Math.floor(Math.random() * 2 ** 31),
    arena: grassland,
    start: world.points.start,
  });
  const table = createRunTable({ run, board: BOARD });
  const ears = createEventSounds();
  const hud = createHud(run);
  const crowd = createDebugCrowd(run);
  const target = { x: run.hero.x, y: run.hero.y };
  const camera = createCamera({ bounds: world.bounds, target });
  const effects = createEffects({ camera });
  const view = createRunView(run, effects);
  /** How long the run has stood still: joy and sorrow are seen before a panel covers them. */
  let linger = 0;

  function tell(event) {
    showMoment(effects, event);
    ears.hear(event, run.time);
    if (event.type === "hurt") hud.flashHurt();
    if (event.type === "wave") banner(event.text, event.subtitle);
    if (event.type === "elite") banner(event.text, "An elite has come for you.");
  }

  function step(frame) {
    crowd.keep();
    const pace = run.state === "dead" ? DEATH_PACE : 1;
    const dt = effects.gameTime(frame) * pace;
    for (const event of stepRun(run, readIntent(), dt)) tell(event);
    view.update(dt);
    effects.update(dt);
    Object.assign(target, view.hero);
    linger = run.state === "playing" ? 0 : linger + frame;
    if (run.state === "choosing" && linger > LEVEL_LENGTH) table.offerCards(tell);
    if (run.state === "dead" && linger > DEATH_LENGTH) table.end();
  }

  k.onUpdate(() => {
    const frame = Math.min(k.dt(), LONGEST_FRAME);
    if (!gameClock.paused) step(frame);
    camera.update(gameClock.paused ? 0 : frame);
    hud.update(frame);
  });

  const stopPause = onPress("pause", table.pause);
  k.onSceneLeave(() => {
    stopPause();
    hud.remove();
    setTouchMode("hub");
  });
  setTouchMode("arena");
  music("arena");
  report(() => table.report());
}
