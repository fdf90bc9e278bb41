/** Shows a boss among what else stands in its hall: itself, its heaps, its shield and what it announces. */
import { k } from "../context.js";
import { bossFeet, drawBoss, drawBossShadow, drawStars } from "../entities/boss.js";
import { drawBossTell } from "../entities/bossTell.js";
import { drawFeeding, drawHeap, drawHeapGround, heapFeet } from "../entities/heap.js";
import { hoardBearing } from "../entities/hoardBearing.js";
import { createPose } from "../entities/posing.js";
import { stamp, tints } from "./brush.js";
import { loadEffectSheet } from "./effectSheet.js";
import { settings } from "./settings.js";
import { createStanding } from "./standing.js";
import { depth } from "./world.js";

/** Above the floor's own marks, below everybody's shadow. */
const GROUND = -6;
const AIR = depth.sky + 5;
const SHIELD = { across: 158, up: 150 };
const RIM = { width: 4, color: tints.butter, opacity: 0.7 };

/** A skin of light that wanders over it: nothing gets through. */
function drawShield(boss, time) {
  const { across, up } = SHIELD;
  const y = bossFeet(boss) - up * 0.8;
  const beat = settings.reducedMotion ? 0 : Math.sin(time * 3) * 0.03;
  const skin = { pos: k.vec2(boss.x, y), radiusX: across * (1 + beat), radiusY: up * (1 + beat) };
  stamp("soft-dot", boss.x, y, { scaleX: across / 30, scaleY: up / 30, tint: tints.butter, opacity: 0.16 });
  k.drawEllipse({ ...skin, color: tints.butter, opacity: 0.07, outline: RIM });
  for (let glint = 0; glint < 6; glint += 1) {
    const angle = time * 0.9 + (glint / 6) * 2 * Math.PI;
    const at = { x: boss.x + Math.cos(angle) * across * 0.95, y: y + Math.sin(angle) * up * 0.95 };
    stamp("spark-star", at.x, at.y, { scale: 0.7 + 0.25 * Math.sin(time * 5 + glint), tint: tints.butter });
  }
}

/**
 * Makes the view of a dungeon's boss and keeps it in the scene. Its sprites are in the atlas `lair`.
 * @param {import("../rules/dungeon/types.js").Dungeon} dungeon
 */
export function createBossView(dungeon) {
  const { boss } = dungeon;
  const standing = createStanding();
  const shape = createPose(boss, hoardBearing);
  let time = 0;
  const isThere = () => boss.state !== "defeated";
  loadEffectSheet(["hoard-body", "hoard-arm"]);

  function drawGround() {
    if (!isThere()) return;
    drawBossTell(boss);
    for (const heap of boss.heaps) drawHeapGround(heap, time);
    drawBossShadow(boss, shape.pose);
  }

  function drawAir() {
    if (!isThere()) return;
    for (const heap of boss.heaps) drawFeeding(heap, boss, time);
    if (boss.shielded) drawShield(boss, time);
    drawStars(boss, shape.pose, time);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  return {
    /** @param {number} dt Game time. */
    update(dt) {
      time += dt;
      shape.update(dt);
      standing.clear();
      if (isThere()) standing.stand(bossFeet(boss), () => drawBoss(boss, shape.pose, dungeon.hero));
      for (const heap of boss.heaps) standing.stand(heapFeet(heap), () => drawHeap(heap, time));
      standing.seal();
    },
  };
}
