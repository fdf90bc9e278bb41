/** All that a scene needs to show a boss: it is told what happens, and asked how fast time should pass. */
import { music } from "./audio.js";
import { lookAtBoss } from "./camera.js";
import { banner } from "./ui/banner.js";
import { createBossBar } from "./ui/bossBar.js";
import { loadStyle } from "./ui/style.js";

const FALL_PACE = 0.45;
const LOOK_SHARE = 0.4;
const FARTHEST_LOOK = 140;
/** How far above their place the bosses' middles and the tops of their heads are. */
const MIDDLE = 100;
const TALL = 205;

/**
 * Sets the stage for a dungeon's boss; without one there is nothing to show.
 * @param {import("../rules/dungeon/types.js").Dungeon} dungeon
 * @param {object} how
 * @param {keyof typeof import("../content/music.js").music} how.calm The music before and after the fight.
 * @param {(dungeon: import("../rules/dungeon/types.js").Dungeon) => {update(dt: number): void}} how.createView
 * @param {Record<number, [title: string, subtitle: string]>} how.rages What each further phase is announced with.
 * @param {number} [how.farthest] How far the camera may leave the hero for the boss, in world units.
 * @param {(boss: object) => string} how.note A word on its state, below its bar.
 */
export function createBossStage(dungeon, { calm, createView, rages, note, farthest = FARTHEST_LOOK }) {
  const { boss } = dungeon;
  const view = createView(dungeon);
  loadStyle("boss");
  let bar = null;

  function removeBar() {
    bar?.remove();
    bar = null;
  }

  const answers = {
    bossStart() {
      bar ??= createBossBar(boss, note);
      music("boss");
      banner(boss.name, boss.title);
    },
    bossPhase: ({ phase }) => banner(...rages[phase]),
    bossFall: () => music(null),
    bossEnd: removeBar,
    bossDefeated: () => music(calm),
    death: () => music(null),
  };

  return {
    /** Hears an event of the dungeon. */
    hear: (event) => answers[event.type]?.(event),
    /** Moves on by a frame of game time. */
    update(dt) {
      view.update(dt);
      bar?.update();
    },
    /** Where the camera should look at, so that whoever fights the boss also sees it. */
    focus(hero) {
      if (boss.state !== "fighting") return { x: hero.x, y: hero.y };
      const cover = bar?.bottom() ?? 0;
      return lookAtBoss(hero, boss, { share: LOOK_SHARE, farthest, middle: MIDDLE, tall: TALL, cover });
    },
    /** How fast time should pass: its end is worth being seen. */
    pace: () => (boss.move?.name === "fall" && boss.state === "fighting" ? FALL_PACE : 1),
    /** Takes away what would outlive the scene. */
    remove: removeBar,
  };
}
