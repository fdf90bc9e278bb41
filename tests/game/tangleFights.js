import row from "../../public/src/content/dungeons/dungeon.js";
import map from "../../public/src/content/maps/dungeon.js";
import { lanesOf } from "../../public/src/rules/boss/moves/lash.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { approach, dodgeWhatComes, nearest } from "./bossFights.js";
import { newcomer } from "./dungeons.js";

const TILE = 64;
const GONE = Object.keys(row.devices);
const SKILLS = { swordBeam: true, shuriken: true, shieldAura: false };

/** The Unsorted, with the hero in the hall of the Join and all else done. */
export function tangleFight({ seed = 1, shuriken = true } = {}) {
  const progress = { checkpoint: true, devices: GONE, shrines: shuriken ? ["shrine"] : [] };
  const player = newcomer({ skillUnlocked: { ...SKILLS, shuriken } });
  const dungeon = createDungeon({ row, map, seed, progress, player });
  for (const foe of dungeon.foes) if (foe.placed) foe.hp = 0;
  Object.assign(dungeon.hero, { x: 48 * TILE, y: 12.2 * TILE });
  return dungeon;
}

/** Cuts the knots in their order, throws from the edge at the high ones, and strikes the boss while it is bare. */
export function knowing(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon) ?? leaveLanes(dungeon);
  if (danger) return { ...danger, attack: false };
  const heart = hero.hp < 80 ? nearest(hero, dungeon.pickups) : null;
  if (heart) return { ...approach(hero, heart, 0), attack: false, dodge: false };
  const [knot] = boss.knots;
  if (!knot) return { ...approach(hero, boss, boss.body.radius + 50), attack: true, dodge: false };
  if (knot.high) return { ...walkTo(dungeon, edgeFor(knot, boss), 12), attack: false, dodge: false };
  return { ...walkTo(dungeon, knot, 70), attack: true, dodge: false };
}

const ways = new WeakMap();
const waypoint = { x: 0, y: 0 };

/** Goes round posts and chasms. */
function walkTo(dungeon, goal, keep) {
  if (!ways.has(dungeon)) ways.set(dungeon, createFlow(dungeon.field));
  const flow = ways.get(dungeon);
  flow.update(goal.x, goal.y);
  const { hero } = dungeon;
  if (Math.hypot(goal.x - hero.x, goal.y - hero.y) < keep) return approach(hero, goal, keep);
  return approach(hero, flow.next(hero.x, hero.y, waypoint) ? waypoint : goal, 0);
}

/** The same, but it never cares for knots. */
export function heedless(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon) ?? leaveLanes(dungeon);
  if (danger) return { ...danger, attack: true };
  return { ...approach(hero, boss, boss.body.radius + 50), attack: true, dodge: false };
}

/** Where one stands to throw at a knot beyond a chasm: on the way to the middle of the hall. */
function edgeFor(knot, { hall }) {
  const middle = { x: hall.x + hall.width / 2, y: hall.y + hall.height / 2 };
  const far = Math.hypot(middle.x - knot.x, middle.y - knot.y);
  const share = 262 / far;
  return { x: knot.x + (middle.x - knot.x) * share, y: knot.y + (middle.y - knot.y) * share };
}

/** Steps out of a lane that is shown, to its nearer side. */
function leaveLanes({ hero, boss }) {
  const { move } = boss;
  if (move.name !== "lash" || move.stage !== "tell") return null;
  const [dx, dy] = [hero.x - boss.x, hero.y - boss.y];
  for (const angle of lanesOf(boss)) {
    const along = dx * Math.cos(angle) + dy * Math.sin(angle);
    const side = dy * Math.cos(angle) - dx * Math.sin(angle);
    if (along < 0 || Math.abs(side) > 52) continue;
    const way = side < 0 ? -1 : 1;
    return { x: -Math.sin(angle) * way, y: Math.cos(angle) * way, dodge: move.length - move.time < 0.3 };
  }
  return null;
}
