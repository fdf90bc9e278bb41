import { dungeons } from "../content/dungeons.js";
import map from "../content/maps/lair.js";
import { places } from "../content/places.js";
import { k } from "../context.js";
import { addHeldKat } from "../entities/heldKat.js";
import { addQuestArrow } from "../entities/questArrow.js";
import { createDungeon, stepDungeon } from "../rules/dungeon/dungeon.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { music } from "../systems/audio.js";
import { listenForBooks } from "../systems/books.js";
import { createBossStage } from "../systems/bossStage.js";
import { createCamera } from "../systems/camera.js";
import { report } from "../systems/debug.js";
import { progressBeforeBoss } from "../systems/debugBoss.js";
import { createDungeonHud } from "../systems/dungeonHud.js";
import { showDungeonMoment } from "../systems/dungeonMoments.js";
import { reportDungeon } from "../systems/dungeonReport.js";
import { createDungeonSounds } from "../systems/dungeonSounds.js";
import { createDungeonTable } from "../systems/dungeonTable.js";
import { createDungeonTeller } from "../systems/dungeonTeller.js";
import { addDungeonView } from "../systems/dungeonView.js";
import { loadEffectSheet } from "../systems/effectSheet.js";
import { createEffects } from "../systems/effects.js";
import { gameClock } from "../systems/gameClock.js";
import { onPress, readIntent } from "../systems/input.js";
import { readingOf, signsOf } from "../systems/inscriptions.js";
import { createInteraction } from "../systems/interaction.js";
import { showMoment } from "../systems/moments.js";
import { currentQuest } from "../systems/quest.js";
import { createRunView } from "../systems/runView.js";
import { setTouchMode } from "../systems/touch.js";
import { addWorld } from "../systems/world.js";

export const assets = ["core", "grassland", "lair"];

const MUSIC = "dungeon";
/** A frame longer than this was no frame but a pause, and must not become a leap. */
const LONGEST_FRAME = 0.1;
const DEATH_PACE = 0.4;
const DEATH_LENGTH = 0.9;

function enterDungeon() {
  const row = dungeons.lair;
  return createDungeon({
    row,
    map,
    seed: Math.floor(Math.random() * 2 ** 31),
    progress: progressBeforeBoss(row) ?? state.game.lair,
    player: state.player,
  });
}

/** The arrow shows what the quest is about once it is in view: through walls there is no way to point. */
function arrowTarget({ boss }, view) {
  const at = boss.state !== "fighting" && map.points[currentQuest().target];
  const isSeen = at && at.x > view.left && at.x < view.right && at.y > view.top && at.y < view.bottom;
  return isSeen ? { ...at, height: 150 } : null;
}

function hereOf(you) {
  const { text, target } = currentQuest();
  return {
    you,
    walkers: [],
    quest: { text, at: map.points[target] ?? null },
    places: places.lair.map(([point, name]) => ({ name, ...map.points[point] })),
  };
}

/** The Hollow: a dungeon on its map, shown, heard and told. */
export default function lair() {
  loadEffectSheet(["bean", ...Object.keys(dungeons.lair.foes)]);
  const world = addWorld(map, { focus: () => view.feet });
  const dungeon = enterDungeon();
  const signs = signsOf(map);
  const target = { x: dungeon.hero.x, y: dungeon.hero.y };
  const camera = createCamera({ bounds: world.bounds, target });
  const effects = createEffects({ camera });
  const view = createRunView(dungeon, effects);
  const stage = createBossStage(dungeon, { calm: MUSIC });
  const table = createDungeonTable({ dungeon, home: "level1" });
  const teller = createDungeonTeller({ dungeon, table });
  const ears = createDungeonSounds();
  const hud = createDungeonHud(dungeon);
  const interaction = createInteraction(readingOf(signs), { isPeaceful: false });
  view.update(0);
  addDungeonView(dungeon, { world, signs, hero: view.hero });
  addHeldKat(map.points.kat, { now: world.now, isHeld: () => !hasReached(state.game.story, 1, 5) });
  addQuestArrow({ target: () => arrowTarget(dungeon, world.now().view), now: world.now });
  /** How long the hero has lain there. */
  let linger = 0;

  function tell(event) {
    showMoment(effects, event);
    showDungeonMoment(effects, event);
    ears.hear(event, dungeon.time);
    stage.hear(event);
    teller.hear(event);
    if (event.type === "hurt") hud.flashHurt();
  }

  function step(frame) {
    const isDead = dungeon.state === "dead";
    const dt = effects.gameTime(frame) * (isDead ? DEATH_PACE : stage.pace());
    for (const event of stepDungeon(dungeon, readIntent(), dt)) tell(event);
    view.update(dt);
    stage.update(dt);
    effects.update(dt);
    interaction.update(dungeon.hero);
    Object.assign(target, stage.focus(view.hero));
    linger = isDead ? linger + frame : 0;
    if (linger > DEATH_LENGTH) table.fall();
  }

  k.onUpdate(() => {
    const frame = Math.min(k.dt(), LONGEST_FRAME);
    if (!gameClock.paused) step(frame);
    camera.update(gameClock.paused ? 0 : frame);
    hud.update(frame);
  });

  const stops = [
    onPress("pause", table.pause),
    listenForBooks(map, () => hereOf(dungeon.hero)),
    interaction.stop,
    stage.remove,
    hud.remove,
    () => setTouchMode("hub"),
  ];
  k.onSceneLeave(() => {
    for (const stop of stops) stop();
  });
  setTouchMode("dungeon");
  music(MUSIC);
  report(() => reportDungeon(dungeon));
  teller.begin();
}
