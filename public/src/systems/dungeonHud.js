/** What the player must know in a dungeon, around the edges of the view: life, purse, keys, skills, what to do. */
import { state } from "../states/stateManager.js";
import { createHudLife, createWriter, icon } from "./hudLife.js";
import { currentQuest } from "./quest.js";
import { el, overlay } from "./ui/dom.js";

const ICON_SIZE = 28;

function build(life, dungeon) {
  const parts = {
    coins: el("b"),
    quest: el("span", { class: "hud-quest", role: "status" }),
    keys: dungeon.keys.map(({ title }) => el("span", { title, hidden: true }, icon("key", ICON_SIZE + 6))),
    skills: Object.values(dungeon.row.skills).map(({ name, icon: sprite }) =>
      el("span", { class: "hud-skill", title: name, hidden: true }, icon(sprite, ICON_SIZE)),
    ),
  };
  const purse = el(
    "div",
    { class: "hud-purse" },
    el("span", {}, icon("coin", ICON_SIZE), parts.coins),
    ...parts.keys,
  );
  parts.root = el(
    "div",
    { class: "hud hud-dungeon" },
    life.vignette,
    el("div", { class: "hud-left" }, ...life.bars, purse, ...parts.skills),
    el("div", { class: "hud-clock" }, parts.quest),
  );
  return parts;
}

/** A key is of use until its door is open. */
function isInHand(dungeon, { name, taken }) {
  return taken && dungeon.doors.some(({ link, open }) => link.key === name && !open);
}

/**
 * Puts the HUD over the view.
 * @param {import("../rules/dungeon/types.js").Dungeon} dungeon
 */
export function createDungeonHud(dungeon) {
  const life = createHudLife(dungeon);
  const parts = build(life, dungeon);
  const write = createWriter();
  overlay().prepend(parts.root);

  function updatePurse() {
    write("coins", state.player.coins ?? 0, (coins) => {
      parts.coins.textContent = String(coins);
    });
    dungeon.keys.forEach((key, index) => {
      write(`key${index}`, isInHand(dungeon, key), (isHeld) => {
        parts.keys[index].hidden = !isHeld;
      });
    });
    Object.keys(dungeon.row.skills).forEach((id, index) => {
      write(id, id in dungeon.ranks, (isLearnt) => {
        parts.skills[index].hidden = !isLearnt;
      });
    });
  }

  return {
    /** @param {number} dt Seconds of real time. */
    update(dt) {
      life.update(dt);
      updatePurse();
      const isFighting = dungeon.boss?.state === "fighting";
      write("quest", isFighting ? "" : currentQuest().text, (text) => {
        parts.quest.textContent = text;
        parts.quest.hidden = text === "";
      });
    },
    flashHurt: life.flashHurt,
    remove: () => parts.root.remove(),
  };
}
