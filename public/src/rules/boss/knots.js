/**
 * Knots tie a boss to posts. Each has a score, and they come loose in one order only, the lowest first, as ZPOPMIN
 * takes them: blows fray that one, the others hold. A low one takes the sword, a high one a shuriken.
 *
 * @typedef {import("../dungeon/types.js").Target & {score: number, high: boolean, strands: number, post: string,
 *   next: boolean, frayed: number, wants: string | null}} Knot `next`: it is the lowest.
 */

const LOWEST_SCORE = 4;
const SCORE_STEP = 22;
const SCORE_SPREAD = 15;

/**
 * Which posts the boss ties itself to in its phase, in an order that changes.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./tangle.js").Tangle} boss
 * @returns {{post: string, high: boolean, x: number, y: number}[]}
 */
export function choosePosts({ random, points }, boss) {
  const left = { low: [...boss.row.posts.low], high: [...boss.row.posts.high] };
  const chosen = boss.row.phases[boss.phase - 1].posts.map((level) => {
    const post = random.weighted(left[level], () => 1);
    left[level].splice(left[level].indexOf(post), 1);
    return { post, high: level === "high", ...points[post] };
  });
  const order = new Map(chosen.map((post) => [post, random.range(0, 1)]));
  return chosen.toSorted((one, other) => order.get(one) - order.get(other));
}

/**
 * Ties the boss to posts, each with a higher score than the one before.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./tangle.js").Tangle} boss
 * @param {ReturnType<typeof choosePosts>} posts
 */
export function tieKnots(dungeon, boss, posts) {
  const { radius, strands } = boss.row.knot;
  boss.knots = posts.map((post, index) => {
    const score = LOWEST_SCORE + Math.floor(index * SCORE_STEP + dungeon.random.range(0, SCORE_SPREAD));
    const knot = {
      ...post,
      score,
      radius,
      strands,
      next: index === 0,
      frayed: -10,
      wants: null,
      gone: false,
    };
    knot.struck = (run, blow) => strikeKnot(run, boss, knot, blow);
    return knot;
  });
  dungeon.targets.push(...boss.knots);
}

/** Before the fight a knot takes nothing, so that nobody wins it from the door. */
function strikeKnot(dungeon, boss, knot, { kind }) {
  if (boss.state !== "fighting" || knot.gone) return;
  const { x, y } = knot;
  if (!knot.next || kind !== (knot.high ? "shuriken" : "sword")) {
    // What was thrown at somebody else is no mistake.
    if (kind === "sword") dungeon.events.push({ type: "knotBlock", x, y, knot });
    return;
  }
  knot.strands -= 1;
  knot.frayed = dungeon.time;
  knot.gone = knot.strands <= 0;
  dungeon.events.push({ type: knot.gone ? "knotCut" : "knotFray", x, y, knot });
}

/**
 * Takes away what was cut; the lowest of the others is the next. Shuriken seek it if nothing else gets there.
 * @param {import("./types.js").Fight} fight
 */
export function stepKnots({ dungeon, boss }) {
  if (boss.knots.some(({ gone }) => gone)) sweep(dungeon, boss);
  const [lowest] = boss.knots;
  if (!lowest) return;
  lowest.next = true;
  lowest.wants = lowest.high ? "shuriken" : null;
}

/** Cuts all knots at once, as the one who tied them falls. */
export function cutAll({ dungeon, boss, emit }) {
  for (const knot of boss.knots) {
    knot.gone = true;
    emit({ type: "knotCut", x: knot.x, y: knot.y, knot });
  }
  boss.tied = false;
  sweep(dungeon, boss);
}

function sweep(dungeon, boss) {
  boss.knots = boss.knots.filter(({ gone }) => !gone);
  dungeon.targets = dungeon.targets.filter(({ gone }) => !gone);
}
