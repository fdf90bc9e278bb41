/** How the three friends are, at a glance: their faces, what is left of them, and who is down. */
import { createWriter, icon } from "../hudLife.js";
import { el, overlay } from "../ui/dom.js";
import { loadStyle } from "../ui/style.js";

const FACE = 40;
const LOW = 0.35;

function createCard(friend, name) {
  const fill = el("i");
  const bar = { role: "progressbar", "aria-label": name, "aria-valuemin": "0", "aria-valuemax": "100" };
  const meter = el("span", { class: "friend-bar", ...bar }, fill);
  const sign = el("b", { class: "friend-sign", "aria-hidden": "true" });
  const root = el("div", { class: "friend", title: name }, icon(friend.name, FACE), sign, meter);
  return { root, fill, meter, sign, friend };
}

/** Down, low, safe or well: each has a sign of its own. */
function moodOf({ up, hp, maxHp }, isSafe) {
  if (!up) return ["down", "✚"];
  if (isSafe) return ["safe", "★"];
  return hp < maxHp * LOW ? ["low", "!"] : ["well", ""];
}

/**
 * Puts the friends of a dungeon over the view.
 * @param {import("../../rules/dungeon/types.js").Dungeon} dungeon
 * @param {Record<string, string>} names
 */
export function createFriendsHud(dungeon, names) {
  loadStyle("works");
  const cards = dungeon.allies.map((friend) => createCard(friend, names[friend.name]));
  const root = el("div", { class: "friends" }, ...cards.map((card) => card.root));
  const write = createWriter();
  const isSafe = ({ console }) => dungeon.devices.find(({ name }) => name === console).on;
  overlay().prepend(root);

  function updateCard({ root: card, fill, meter, sign, friend }) {
    const share = friend.up ? friend.hp / friend.maxHp : friend.help;
    write(`${friend.name}.share`, share.toFixed(2), (value) => {
      fill.style.transform = `scaleX(${value})`;
      meter.setAttribute("aria-valuenow", String(Math.round(Number(value) * 100)));
    });
    const [mood, letter] = moodOf(friend, isSafe(friend));
    write(`${friend.name}.mood`, mood, () => {
      card.dataset.mood = mood;
      sign.textContent = letter;
    });
  }

  return {
    update() {
      const isHere =
        !dungeon.progress.checkpoint && !dungeon.devices.every(({ kind, on }) => kind !== "console" || on);
      write("hidden", isHere, () => {
        root.hidden = !isHere;
      });
      for (const card of cards) updateCard(card);
    },
    remove: () => root.remove(),
  };
}
