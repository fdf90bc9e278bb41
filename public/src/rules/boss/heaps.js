import { drop } from "../run/pickups.js";

/** Where a spot, in shares of a box, is in the world. */
export function placeOf({ x, y, width, height }, [across, down]) {
  return { x: x + width * across, y: y + height * down };
}

/**
 * Puts a heap of values that never expire on the field.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").Hoard} boss
 * @param {import("../run/types.js").Point} place
 * @param {number} [age] Seconds that it has been there.
 * @returns {import("./types.js").Heap}
 */
export function addHeap(dungeon, boss, place, age = 0) {
  const { radius } = boss.row.heap;
  const { x, y } = dungeon.field.nearestFree(place.x, place.y, radius);
  const heap = { id: ++dungeon.lastId, x, y, radius, ttl: null, left: 0, age, gone: false };
  heap.struck = (run, blow) => strikeHeap(run, boss, heap, blow);
  boss.heaps.push(heap);
  dungeon.targets.push(heap);
  return heap;
}

/** Before the fight a heap takes nothing, so that nobody wins it from the door. */
function strikeHeap(run, boss, heap, { kind }) {
  if (boss.state !== "fighting" || heap.gone) return;
  const { x, y } = heap;
  if (kind !== "beam") {
    run.events.push({ type: "heapBlock", x, y, heap });
    return;
  }
  if (heap.ttl !== null) return;
  heap.ttl = boss.row.heap.ttl;
  heap.left = heap.ttl;
  run.events.push({ type: "heapMark", x, y, heap });
}

/**
 * Lets heaps heal the boss, and expire when their time to live is over.
 * @param {import("./types.js").Fight} fight
 */
export function stepHeaps(fight) {
  const { dungeon, boss, dt } = fight;
  if (boss.heaps.length === 0) boss.hoardIn -= dt;
  for (const heap of boss.heaps) {
    heap.age += dt;
    if (heap.ttl === null) mend(boss, dt);
    else heap.left -= dt;
    if (heap.ttl !== null && heap.left <= 0) expire(fight, heap);
  }
  sweep(dungeon, boss);
}

/** No further up than where its phase began. */
function mend(boss, dt) {
  if (boss.hp <= 0) return;
  const most = boss.row.phases[boss.phase - 1].from * boss.maxHp;
  boss.hp = Math.max(boss.hp, Math.min(most, boss.hp + boss.row.heap.heal * dt));
}

/** Every third value that is let go gives something back. */
function expire({ dungeon, boss, emit }, heap) {
  heap.gone = true;
  emit({ type: "heapExpire", x: heap.x, y: heap.y, heap });
  boss.expired += 1;
  if (boss.expired % 3 === 2) drop(dungeon, heap, "heart", 1);
}

/** Takes all heaps away at once, as the one who kept them falls. */
export function letGoOfAll({ dungeon, boss, emit }) {
  for (const heap of boss.heaps) {
    heap.gone = true;
    emit({ type: "heapExpire", x: heap.x, y: heap.y, heap });
  }
  sweep(dungeon, boss);
}

function sweep(dungeon, boss) {
  if (!boss.heaps.some(({ gone }) => gone)) return;
  boss.heaps = boss.heaps.filter(({ gone }) => !gone);
  dungeon.targets = dungeon.targets.filter(({ gone }) => !gone);
}

/**
 * Where the next heaps will fall: on the spots that are farthest from the hero's reach, in an order that changes.
 * @param {import("./types.js").Fight} fight
 * @param {number} count
 */
export function chooseSpots({ dungeon, boss }, count) {
  const { spots, clear } = boss.row.heap;
  const { hero, random } = dungeon;
  const places = spots.map((spot) => placeOf(boss.hall, spot));
  const isFree = ({ x, y }) =>
    Math.hypot(x - hero.x, y - hero.y) > clear && Math.hypot(x - boss.x, y - boss.y) > clear * 0.6;
  const free = places.filter(isFree);
  const chosen = [];
  while (chosen.length < count && free.length > 0) {
    const place = random.weighted(free, () => 1);
    free.splice(free.indexOf(place), 1);
    chosen.push(place);
  }
  return chosen;
}
