/** What a dungeon's events mean beyond it: words on the page, steps of the story, saves. */
import { fill, loadText } from "../text/load.js";
import { tellStory } from "./storyteller.js";
import { banner } from "./ui/banner.js";
import { toast } from "./ui/toast.js";

const { found } = await loadText("story");

/** @typedef {ReturnType<typeof import("./dungeonTable.js").createDungeonTable>} Table */

/** `shieldAura` → `embeddingShieldAura`, the scene of what improves it. */
const sceneOf = (skill) => `embedding${skill[0].toUpperCase()}${skill.slice(1)}`;

/**
 * Makes the one who tells.
 * @param {{dungeon: import("../rules/dungeon/types.js").Dungeon, table: Table}} seat
 */
export function createDungeonTeller({ dungeon, table }) {
  const { chapter, title } = dungeon.row;
  const step = (type, more = {}) => tellStory({ type, chapter, ...more });
  const answers = {
    enterRoom: ({ title: room, first }) => first && room && banner(room),
    light: ({ again, ttl }) => again || toast(fill(found.light, { ttl })),
    fizzle: () => toast(found.fizzle),
    lever: ({ done }) => done || toast(found.lever),
    persist: () => toast(found.persist),
    locked: () => toast(found.locked),
    key: (key) => toast(key.title),
    chest({ coins }) {
      table.earn(coins);
      toast(fill(found.coins, { coins }));
    },
    shrine: () => step("giftTaken"),
    async embedding({ skill }) {
      await step("embedding", { skill });
      await step(sceneOf(skill));
    },
    async checkpoint({ first }) {
      if (first && !(await step("checkpointReached"))) toast(found.checkpoint);
    },
    bossStart: () => step("bossMet"),
    bossDefeated: () => step("bossDefeated"),
    exit: table.leave,
    progress: table.save,
  };

  return {
    /** Says where one is, and what there is to be seen the first time. */
    begin() {
      banner(title);
      step("arrived");
      step("dungeonEntered");
    },
    /** @param {import("../rules/dungeon/types.js").DungeonEvent} event */
    hear: (event) => answers[event.type]?.(event),
  };
}
