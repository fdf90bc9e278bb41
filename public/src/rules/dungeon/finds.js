import { learn } from "../run/cards.js";
import { healHero } from "../run/health.js";
import { keep, keepIn, tell } from "./tell.js";

/** A checkpoint fills a passage with its light, so that nobody walks past it. */
const REACH = { chest: 66, key: 48, shrine: 84, checkpoint: 190, exit: 60 };

/**
 * What lies and stands in a dungeon to be found: chests, keys, shrines, the checkpoint, the ways out.
 * @param {import("./types.js").DungeonRow} row
 * @param {Record<string, import("./types.js").Point>} points
 * @param {import("./types.js").Progress} progress
 */
export function createFinds(row, points, progress) {
  const at = (name, more) => ({ name, ...points[name], ...more });
  const each = (rows, make) => Object.entries(rows).map(([name, link]) => at(name, make(name, link)));
  return {
    chests: each(row.chests, (name, { coins }) => ({ coins, open: progress.chests.includes(name) })),
    keys: each(row.keys, (name, { title }) => ({ title, taken: progress.keys.includes(name) })),
    shrines: each(row.shrines, (name, { grants, reach = REACH.shrine }) => {
      return { grants, reach, taken: progress.shrines.includes(name) };
    }),
    exits: each(row.exits, (_, { after = null }) => ({ after, open: after === null, inside: true })),
    checkpoint: row.checkpoint
      ? at(row.checkpoint, { active: progress.checkpoint, inside: progress.checkpoint })
      : null,
  };
}

/**
 * Lets the hero find what is within reach.
 * @param {import("./types.js").Dungeon} dungeon
 */
export function stepFinds(dungeon) {
  for (const chest of dungeon.chests)
    if (!chest.open && isNear(dungeon, chest, REACH.chest)) open(dungeon, chest);
  for (const key of dungeon.keys) if (!key.taken && isNear(dungeon, key, REACH.key)) take(dungeon, key);
  for (const shrine of dungeon.shrines)
    if (!shrine.taken && isNear(dungeon, shrine, shrine.reach)) receive(dungeon, shrine);
  if (dungeon.checkpoint) visit(dungeon, dungeon.checkpoint);
  for (const exit of dungeon.exits) leave(dungeon, exit);
}

function isNear({ hero }, { x, y }, reach) {
  return Math.hypot(hero.x - x, hero.y - y) < reach;
}

function open(dungeon, chest) {
  chest.open = true;
  tell(dungeon, "chest", chest, { coins: chest.coins });
  keepIn(dungeon, "chests", chest.name);
}

function take(dungeon, key) {
  key.taken = true;
  tell(dungeon, "key", key, { title: key.title });
  keepIn(dungeon, "keys", key.name);
}

/** Who receives is made whole, too: what comes next is meant to be tried with it. */
function receive(dungeon, shrine) {
  shrine.taken = true;
  mend(dungeon);
  if (!dungeon.ranks[shrine.grants]) learn(dungeon, { id: shrine.grants, rank: 1 });
  tell(dungeon, "shrine", shrine, { grants: shrine.grants });
  keepIn(dungeon, "shrines", shrine.name);
}

/** Heals whoever comes; after the boss is beaten it is no place to begin from any more. */
function visit(dungeon, checkpoint) {
  const wasInside = checkpoint.inside;
  checkpoint.inside = isNear(dungeon, checkpoint, REACH.checkpoint);
  if (!checkpoint.inside || wasInside) return;
  const first = !checkpoint.active && dungeon.state === "playing";
  mend(dungeon);
  tell(dungeon, "checkpoint", checkpoint, { first });
  if (!first) return;
  checkpoint.active = true;
  keep(dungeon, { checkpoint: true });
}

function mend(dungeon) {
  const { hero } = dungeon;
  if (hero.hp < hero.maxHp) healHero(dungeon, hero.maxHp);
}

/** Only who comes from elsewhere leaves: the hero who begins beside a way out stays. */
function leave(dungeon, exit) {
  exit.open = exit.after === null || dungeon.boss?.state === "defeated";
  const wasInside = exit.inside;
  exit.inside = isNear(dungeon, exit, REACH.exit);
  if (exit.open && exit.inside && !wasInside) tell(dungeon, "exit", exit);
}
