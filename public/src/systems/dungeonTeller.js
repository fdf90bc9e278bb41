/** What a dungeon's events mean beyond it: words on the page, steps of the story, saves. */
import { tellStory } from "./storyteller.js";
import { banner } from "./ui/banner.js";
import { toast } from "./ui/toast.js";

/** @typedef {ReturnType<typeof import("./dungeonTable.js").createDungeonTable>} Table */

/**
 * Makes the one who tells.
 * @param {{dungeon: import("../rules/dungeon/types.js").Dungeon, table: Table}} seat
 */
export function createDungeonTeller({ dungeon, table }) {
  const answers = {
    enterRoom: ({ title, first }) => first && title && banner(title),
    light: ({ again, ttl }) => again || toast(`EX ${ttl}: it burns for ${ttl} seconds.`),
    fizzle: () => toast("A sword does not light this one. A beam might."),
    lever: ({ done }) => done || toast("The flame is out. There is nothing to keep."),
    persist: () => toast("PERSIST: this flame has no limit any more."),
    locked: () => toast("Locked. There must be a key."),
    key: ({ title }) => toast(title),
    chest({ coins }) {
      table.earn(coins);
      toast(`${coins} coins`);
    },
    shrine: () => tellStory({ type: "beamLearnt" }),
    async checkpoint({ first }) {
      if (first && !(await tellStory({ type: "checkpointReached" }))) toast("From now on you begin here.");
    },
    bossStart: () => tellStory({ type: "bossMet" }),
    bossDefeated: () => tellStory({ type: "bossDefeated" }),
    exit: table.leave,
    progress: table.save,
  };

  return {
    /** Says where one is, and what there is to be seen the first time. */
    begin() {
      banner(dungeon.row.title);
      tellStory({ type: "arrived" });
      tellStory({ type: "lairEntered" });
    },
    /** @param {import("../rules/dungeon/types.js").DungeonEvent} event */
    hear: (event) => answers[event.type]?.(event),
  };
}
