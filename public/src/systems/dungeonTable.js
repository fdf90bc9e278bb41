/** What a dungeon is interrupted by and leaves behind: pause, fall, the way out; what is kept and saved. */
import { state } from "../states/stateManager.js";
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
  let isOpen = false;
  let isOver = false;

  /** One thing at a time lies on the table, and nothing after the end: the scene still runs while the next one loads. */
  async function alone(open) {
    if (isOpen || isOver) return;
    isOpen = true;
    await open();
    isOpen = false;
  }

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

  async function go(scene) {
    isOver = true;
    countKills();
    isOver = await travel(scene);
  }

  async function fall() {
    countKills();
    const from = dungeon.progress.checkpoint ? "checkpoint" : "entrance";
    const who = whoFell(dungeon);
    const answer = await showFallen({ who, from, home, advice: pickAdvice(dungeon, advices, who) });
    await go(answer === "again" ? name : home);
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
        if ((await openPause({ place: "dungeon", home })) === "leave") await go(home);
      }),
  };
}
