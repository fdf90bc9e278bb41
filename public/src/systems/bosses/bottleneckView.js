/** Shows the Bottleneck among what else stands in its hall: itself, its side channels and what it announces. */
import { k } from "../../context.js";
import {
  bottleneckFeet,
  drawBottleneck,
  drawBottleneckShadow,
  drawDizziness,
} from "../../entities/canal/bottleneck.js";
import { bottleneckBearing } from "../../entities/canal/bottleneckBearing.js";
import { drawBottleneckTell } from "../../entities/canal/bottleneckTell.js";
import { drawRunOff, drawSideGate, gateFeet } from "../../entities/canal/sideGate.js";
import { createPose } from "../../entities/posing.js";
import { stamp, stampLine, tints } from "../brush.js";
import { loadEffectSheet } from "../effectSheet.js";
import { settings } from "../settings.js";
import { createStanding } from "../standing.js";
import { depth } from "../world.js";

/** Above the floor's own marks, below everybody's shadow. */
const GROUND = -6;
const AIR = depth.sky + 5;
const BEADS = 7;

/** All that comes, comes through it: what a shut gate holds back runs to its mouth. */
function drawLoad(gate, boss, time) {
  if (gate.open || boss.state !== "fighting") return;
  const from = { x: gate.x, y: gate.y + 10 };
  const to = { x: boss.x, y: boss.y + 20 };
  stampLine("pixel", from, to, { thickness: 8, tint: tints.blue, opacity: 0.3 });
  for (let bead = 0; bead < BEADS; bead += 1) {
    const way = (bead / BEADS + (settings.reducedMotion ? 0 : time * 0.3)) % 1;
    const at = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
    stamp("dot", at.x, at.y, { scale: 0.55, tint: tints.sky, opacity: 0.75 });
  }
}

/** A skin of water that wanders over it: nothing gets through. */
function drawShield(boss, time) {
  const y = bottleneckFeet(boss) - 130;
  const beat = settings.reducedMotion ? 0 : Math.sin(time * 3) * 0.02;
  const skin = { pos: k.vec2(boss.x, y), radiusX: 190 * (1 + beat), radiusY: 176 * (1 + beat) };
  k.drawEllipse({
    ...skin,
    color: tints.sky,
    opacity: 0.08,
    outline: { width: 4, color: tints.ice, opacity: 0.55 },
  });
  for (let glint = 0; glint < 6; glint += 1) {
    const angle = time * 0.9 + (glint / 6) * 2 * Math.PI;
    stamp("spark-star", boss.x + Math.cos(angle) * 182, y + Math.sin(angle) * 168, {
      ...{ scale: 0.7 + 0.25 * Math.sin(time * 5 + glint), tint: tints.ice },
    });
  }
}

/**
 * Makes the view of the Bottleneck and keeps it in the scene. Its sprites are in the atlas `badlands`.
 * @param {import("../../rules/dungeon/types.js").Dungeon} dungeon
 */
export function createBottleneckView(dungeon) {
  const { boss } = dungeon;
  const standing = createStanding();
  const shape = createPose(boss, bottleneckBearing);
  let time = 0;
  loadEffectSheet(["neck-body"]);

  function drawGround() {
    for (const gate of boss.gates) {
      drawRunOff(gate, time);
      drawLoad(gate, boss, time);
    }
    drawBottleneckTell(boss);
    drawBottleneckShadow(boss, shape.pose);
  }

  function drawAir() {
    if (boss.state === "fighting" && boss.shielded) drawShield(boss, time);
    if (boss.state === "fighting") drawDizziness(boss, shape.pose, time);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  return {
    /** @param {number} dt Game time. */
    update(dt) {
      time += dt;
      shape.update(dt);
      standing.clear();
      standing.stand(bottleneckFeet(boss), () => drawBottleneck(boss, shape.pose, dungeon.hero, time));
      for (const gate of boss.gates) standing.stand(gateFeet(gate), drawSideGate, gate);
      standing.seal();
    },
  };
}
