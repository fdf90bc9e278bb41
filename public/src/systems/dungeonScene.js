import { upgrades } from "../content/upgrades.js";
import { k } from "../context.js";
import { addQuestArrow } from "../entities/questArrow.js";
import { createDungeon, stepDungeon } from "../rules/dungeon/dungeon.js";
import { state } from "../states/stateManager.js";
import { music } from "./audio.js";
import { listenForBooks } from "./books.js";
import { createBossStage } from "./bossStage.js";
import { createCamera } from "./camera.js";
import { report } from "./debug.js";
import { progressBeforeBoss } from "./debugBoss.js";
import { arrowTarget, hereOf } from "./dungeonGoal.js";
import { createDungeonHud } from "./dungeonHud.js";
import { showDungeonMoment } from "./dungeonMoments.js";
import { reportDungeon } from "./dungeonReport.js";
import { createDungeonSounds } from "./dungeonSounds.js";
import { createDungeonTable } from "./dungeonTable.js";
import { createDungeonTeller } from "./dungeonTeller.js";
import { addDungeonView } from "./dungeonView.js";
import { loadEffectSheet } from "./effectSheet.js";
import { createEffects } from "./effects.js";
import { guideFight } from "./firstSteps.js";
import { gameClock } from "./gameClock.js";
import { onPress } from "./input.js";
import { readingOf, signsOf } from "./inscriptions.js";
import { createInteraction } from "./interaction.js";
import { showMoment } from "./moments.js";
import { intentFor, takeSteps } from "./pilot.js";
import { askHere } from "./quest.js";
import { createRunView } from "./runView.js";
import { setTouchMode } from "./touch.js";
import { addWorld } from "./world.js";

const MUSIC = "dungeon";
/** A frame longer than this was no frame but a pause, and must not become a leap. */
const LONGEST_FRAME = 0.1;
const DEATH_PACE = 0.4;
const DEATH_LENGTH = 0.9;

/**
 * @typedef {object} DungeonParts What a dungeon's scene is made of.
 * @property {import("../rules/dungeon/types.js").DungeonRow} row
 * @property {import("../content/maps/build.js").GameMap} map
 * @property {{signs: Record<string, string[]>, advices: {foes: string[], boss: string[]}}} text What is carved into
 *   stones, and what whoever fell may think of.
 * @property {object} boss
 * @property {(dungeon: object) => {update(dt: number): void}} boss.createView
 * @property {(boss: object) => import("./light.js").Light[]} boss.lights
 * @property {Record<number, [string, string]>} boss.rages What its phases are announced with, from the second on.
 * @property {(boss: object) => string} boss.note A word on its state, below its bar.
 * @property {Record<string, {paint: (thing: object, time: number) => void, glow?: (thing: object) => string | null}>}
 *   [devices] How each kind of device looks, and which of `content/lights.js` it sheds.
 * @property {((effects: object, event: object) => void)[]} [moments] What is seen as things happen only here.
 * @property {Record<string, string>} [sounds] What is heard of its own events.
 * @property {(dungeon: object, place: {world: object, effects: object}) => {update?(dt: number): void,
 *   hear?(event: object): void, remove?(): void}} [extras] What else is here.
 */

function enter({ row, map }) {
  return createDungeon({
    row,
    map,
    seed: Math.floor(Math.random() * 2 ** 31),
    progress: progressBeforeBoss(row) ?? state.game[row.name],
    player: state.player,
    upgrades,
  });
}

/** All that shows, sounds and tells what happens in a dungeon. */
function assemble(parts) {
  const { row, map, text, boss, devices = {}, sounds = {}, extras } = parts;
  loadEffectSheet(["bean", ...Object.keys(row.foes)]);
  const dungeon = enter(parts);
  const scene = { dungeon, target: { x: dungeon.hero.x, y: dungeon.hero.y } };
  const world = addWorld(map, { focus: () => scene.view.feet });
  const signs = signsOf(map, text.signs);
  scene.camera = createCamera({ bounds: world.bounds, target: scene.target });
  scene.effects = createEffects({ camera: scene.camera });
  scene.view = createRunView(dungeon, scene.effects);
  scene.stage = createBossStage(dungeon, { calm: MUSIC, ...boss });
  scene.table = createDungeonTable({ dungeon, advices: text.advices });
  scene.teller = createDungeonTeller({ dungeon, table: scene.table });
  scene.ears = createDungeonSounds(sounds);
  scene.hud = createDungeonHud(dungeon);
  scene.guide = guideFight();
  scene.interaction = createInteraction(readingOf(signs), { isPeaceful: false });
  scene.view.update(0);
  addDungeonView(dungeon, { world, signs, hero: scene.view.hero, devices, bossLights: boss.lights });
  addQuestArrow({ target: () => arrowTarget(dungeon, world.now().view), now: world.now });
  scene.extras = extras?.(dungeon, { world, effects: scene.effects }) ?? {};
  return scene;
}

/**
 * Makes the scene of a dungeon: shown, heard and told.
 * @param {DungeonParts} parts
 */
export function dungeonScene(parts) {
  const { row, map, moments = [] } = parts;
  return () => {
    const scene = assemble(parts);
    const { dungeon, camera, effects, view, stage, table, teller, hud, guide, interaction, extras, target } =
      scene;
    /** How long the hero has lain there. */
    let linger = 0;

    function tell(event) {
      showMoment(effects, event);
      showDungeonMoment(effects, event);
      for (const show of moments) show(effects, event);
      scene.ears.hear(event, dungeon.time);
      stage.hear(event);
      extras.hear?.(event);
      teller.hear(event);
      if (event.type === "hurt") hud.flashHurt();
    }

    function step(frame) {
      const isDead = dungeon.state === "dead";
      const dt = effects.gameTime(frame) * (isDead ? DEATH_PACE : stage.pace());
      const intent = intentFor(dungeon);
      for (const event of stepDungeon(dungeon, intent, dt)) tell(event);
      view.update(dt);
      stage.update(dt);
      extras.update?.(dt);
      effects.update(dt);
      guide.update(intent, frame);
      interaction.update(dungeon.hero);
      Object.assign(target, stage.focus(view.hero));
      linger = isDead ? linger + frame : 0;
      if (linger > DEATH_LENGTH) table.fall();
    }

    k.onUpdate(() => {
      const frame = Math.min(k.dt(), LONGEST_FRAME);
      takeSteps(() => step(frame));
      camera.update(gameClock.paused ? 0 : frame);
      hud.update(frame);
    });

    askHere(row.quest ? () => row.quest(dungeon) : null);
    const stops = [
      onPress("pause", table.pause),
      listenForBooks(map, () => hereOf(dungeon)),
      ...[interaction.stop, stage.remove, hud.remove, guide.stop, () => extras.remove?.()],
      () => askHere(null),
      () => setTouchMode("hub"),
    ];
    k.onSceneLeave(() => {
      for (const stop of stops) stop();
    });
    setTouchMode("dungeon");
    music(MUSIC);
    report(() => reportDungeon(dungeon), dungeon);
    teller.begin();
  };
}
