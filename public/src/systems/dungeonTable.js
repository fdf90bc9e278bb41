/** What a dungeon is interrupted by and leaves behind: pause, fall, the way out; what is kept and saved. */
import { state } from "../states/stateManager.js";
import { oneAtATime } from "./oneAtATime.js";
import { requestSave } from "./saving.js";
import { travel } from "./travel.js";
import { showFallen } from "./ui/fallen.js";
import { openPause } from "./ui/pauseMenu.js";

/** The hero, or all the friends: then the hero still stands. */
const whoFell = ({ hero }) => (hero.hp > 0 ? "friends" : "hero");

function pickAdvice({ boss, random }, advices, who) {
  const ofHero = boss?.state === "fighting" ? advices.boss : advices.foes;
  const lines = who === "friends" ? advices.friends : ofHero;
  return lines[Math.floor(random.range(0, lines.length))];
}

/**
 * Makes the table that a dungeon is interrupted at.
 * @param {{dungeon: import("../rules/dungeon/types.js").Dungeon, advices: {foes: string[], boss: string[], friends?: string[]}}} seat
 */
export function createDungeonTable({ dungeon, advices }) {
  const { name, home } = dungeon.row;
  const counted = { ...dungeon.kills };
  const alone = oneAtATime();

  /** Enters kills into the player's records, each once. */
  function countKills() {
    const { enemiesKilled } = state.player;
    for (const [kind, count] of Object.entries(dungeon.kills)) {
      enemiesKilled[kind] += count - counted[kind];
      counted[kind] = count;
    }
  }

  function save() {
    countKills();
    state.game[name] = dungeon.progress;
    requestSave();
  }

  function go(scene) {
    countKills();
    return travel(scene);
  }

  async function fall() {
    countKills();
    const from = dungeon.progress.checkpoint ? "checkpoint" : "entrance";
    const who = whoFell(dungeon);
    const advice = pickAdvice(dungeon, advices, who);
    // Where the way is barred (no network, say) the hero still lies there.
    while (!(await go((await showFallen({ who, from, home, advice })) === "again" ? name : home)));
    return true;
  }

  return {
    save,
    /** @param {number} coins */
    earn(coins) {
      state.player.coins = (state.player.coins ?? 0) + coins;
    },
    leave: () => alone(() => go(home)),
    fall: () => alone(fall),
    pause: () =>
      alone(async () => {
        if ((await openPause({ place: "dungeon", home })) === "leave") return go(home);
      }),
  };
}
