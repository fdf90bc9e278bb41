/** Shows the Babble: itself or its copies, what was asked and what is answered, and what is announced. */
import { lights } from "../../content/lights.js";
import { k } from "../../context.js";
import {
  babbleFeet,
  copyFeet,
  drawAnswer,
  drawBabble,
  drawCopy,
  drawQuestion,
} from "../../entities/babble.js";
import { drawBabbleTell } from "../../entities/babbleTell.js";
import { drawStars } from "../../entities/boss.js";
import { stamp } from "../brush.js";
import { loadEffectSheet } from "../effectSheet.js";
import { createStanding } from "../standing.js";
import { depth } from "../world.js";

const GROUND = -6;
const AIR = depth.sky + 5;
const AS_IT_STANDS = { scaleY: 1 };

const asks = ({ move }) => move.name === "ask" || move.name === "outcry";

/**
 * Makes the view of the Babble and keeps it in the scene. Its sprites are in the atlas `neonfactory`.
 * @param {import("../../rules/dungeon/types.js").Dungeon} dungeon
 */
export function createBabbleView(dungeon) {
  const { boss } = dungeon;
  const standing = createStanding();
  const scene = { boss, time: 0 };
  const isThere = () => boss.state !== "defeated";
  loadEffectSheet(["babble-found"]);

  function drawGround() {
    if (!isThere()) return;
    drawBabbleTell(boss);
    for (const copy of boss.copies) stamp("shadow", copy.x, copyFeet(copy) - 4, { scaleX: 1.3, scaleY: 0.9 });
    if (boss.copies.length === 0) stamp("shadow", boss.x, babbleFeet(boss) - 4, { scaleX: 2.4, scaleY: 1.4 });
  }

  function drawAir() {
    if (!isThere()) return;
    if (boss.state === "fighting" && asks(boss)) drawQuestion(boss, scene.time);
    for (const copy of boss.copies) drawAnswer(copy, scene);
    drawStars(boss, AS_IT_STANDS, scene.time);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  return {
    /** @param {number} dt Game time. */
    update(dt) {
      scene.time += dt;
      standing.clear();
      if (isThere() && boss.copies.length === 0)
        standing.stand(babbleFeet(boss), () => drawBabble(boss, scene.time));
      for (const copy of boss.copies) standing.stand(copyFeet(copy), () => drawCopy(copy, scene));
      standing.seal();
    },
  };
}

/** The light of the Babble, and of each of its copies. */
export function babbleLights({ x, y, copies }) {
  const around = copies.map((copy) => ({ x: copy.x, y: copy.y - 60, glow: lights.answer }));
  return [{ x, y: y - 70, glow: lights.boss }, ...around];
}
