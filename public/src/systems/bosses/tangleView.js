/** Shows Tangle among the posts of its hall: itself, its threads and knots, and what it announces. */
import { k } from "../../context.js";
import { drawKnot, drawKnotTag, drawPost, drawThread } from "../../entities/knot.js";
import { createPose } from "../../entities/posing.js";
import { drawTangle, drawTangleShadow, drawTangleStars, tangleFeet } from "../../entities/tangle.js";
import { tangleBearing } from "../../entities/tangleBearing.js";
import { drawTangleTell } from "../../entities/tangleTell.js";
import { loadEffectSheet } from "../effectSheet.js";
import { createStanding } from "../standing.js";
import { depth } from "../world.js";

/** Above the floor's own marks, below everybody's shadow. */
const GROUND = -6;
const AIR = depth.sky + 5;

/**
 * Makes the view of Tangle and keeps it in the scene. Its sprites are in the atlas `dungeon`.
 * @param {import("../../rules/dungeon/types.js").Dungeon} dungeon
 */
export function createTangleView(dungeon) {
  const { boss, points } = dungeon;
  const posts = [...boss.row.posts.low, ...boss.row.posts.high].map((name) => points[name]);
  const standing = createStanding();
  const shape = createPose(boss, tangleBearing);
  let time = 0;
  const isThere = () => boss.state !== "defeated";
  loadEffectSheet(["tangle-body", "tangle-arm-0", "tangle-arm-1"]);

  function drawGround() {
    if (!isThere()) return;
    drawTangleTell(boss);
    drawTangleShadow(boss, shape.pose);
  }

  function drawAir() {
    for (const knot of boss.knots) drawThread(knot, boss, time);
    for (const knot of boss.knots) drawKnot(knot, time, dungeon.time);
    for (const knot of boss.knots) drawKnotTag(knot, time);
    if (isThere()) drawTangleStars(boss, shape.pose, time);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  return {
    /** @param {number} dt Game time. */
    update(dt) {
      time += dt;
      shape.update(dt);
      standing.clear();
      for (const post of posts) standing.stand(post.y, drawPost, post);
      if (isThere()) standing.stand(tangleFeet(boss), () => drawTangle(boss, shape.pose, dungeon.hero, time));
      standing.seal();
    },
  };
}
