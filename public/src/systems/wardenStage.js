/** The boss of an arena's wave on its stage: its bar, its music, what is said of it. */
import { fill, loadText } from "../text/load.js";
import { music } from "./audio.js";
import { lookAtBoss } from "./camera.js";
import { banner } from "./ui/banner.js";
import { createBossBar } from "./ui/bossBar.js";
import { loadStyle } from "./ui/style.js";

const text = await loadText("arenas");

const LOOK_SHARE = 0.3;
const FARTHEST_LOOK = 110;
const MIDDLE = 90;
const TALL = 165;

/** A warden as the boss bar wants it: whole, then raging. */
function asBoss(foe) {
  return {
    ...{ name: foe.row.name, title: foe.row.title, row: { phases: [{}, { from: 0.5 }] } },
    ...{ shielded: false, maxHp: foe.maxHp },
    get hp() {
      return foe.hp;
    },
    get phase() {
      return foe.memory.rages ? 2 : 1;
    },
  };
}

/**
 * Sets the stage for the boss of a run, whenever it comes.
 * @param {import("../rules/run/types.js").Run} run
 */
export function createWardenStage(run) {
  let bar = null;

  function clear() {
    bar?.remove();
    bar = null;
  }

  const said = ({ title, text: line }, { name }) => banner(fill(title, { name }), line);

  const answers = {
    boss({ foe }) {
      loadStyle("boss");
      clear();
      bar = createBossBar(asBoss(foe), () => "");
      music("boss");
    },
    rage: ({ foe }) => said(text.rage, foe.row),
    kill({ foe }) {
      if (foe !== run.boss) return;
      clear();
      music("arena");
      said(text.fallen, foe.row);
    },
    death: () => music(null),
  };

  return {
    /** @param {import("../rules/run/types.js").RunEvent} event */
    hear: (event) => answers[event.type]?.(event),
    update: () => bar?.update(),
    /** Where the camera should look at, so that whoever fights the boss also sees it. */
    focus(hero) {
      if (!run.boss) return { x: hero.x, y: hero.y };
      const cover = bar?.bottom() ?? 0;
      const how = { share: LOOK_SHARE, farthest: FARTHEST_LOOK, middle: MIDDLE, tall: TALL, cover };
      return lookAtBoss(hero, run.boss, how);
    },
    remove: clear,
  };
}
