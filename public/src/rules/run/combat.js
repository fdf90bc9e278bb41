import { knockback, rollDamage } from "../damage.js";
import { notifySkills } from "./skills.js";

const FLASH = 0.14;

/**
 * Hits a foe. `kind` names what did it, and skills may answer to it.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Foe} foe
 * @param {{damage: number, angle: number, push?: number, kind: string}} blow
 */
export function strike(run, foe, { damage: base, angle, push = 0, kind }) {
  if (foe.hp <= 0 || foe.blinking) return;
  if (isWarded(run, foe, angle)) {
    run.events.push({ type: "block", x: foe.x, y: foe.y, kind, angle, foe });
    return;
  }
  const { damage, critical } = rollDamage({ base, criticalChance: run.stats.critical, random: run.random });
  foe.hp -= damage;
  foe.hurt = FLASH;
  const thrown = knockback(angle, push, foe.weight);
  foe.kx += thrown.x;
  foe.ky += thrown.y;
  run.events.push({ type: "hit", x: foe.x, y: foe.y, damage, critical, kind, angle, foe });
  if (foe.hp > 0) foe.row.behaviour.struck?.(run, foe);
  else fell(run, foe);
  notifySkills(run, "hit", foe, damage, kind);
}

/** Whether a blow that comes along an angle does not get through. */
function isWarded(run, foe, angle) {
  return foe.warded || (foe.row.behaviour.wards?.(run, foe, { angle }) ?? false);
}

function fell(run, foe) {
  foe.hp = 0;
  run.kills[foe.row.counter] += 1;
  run.events.push({ type: "kill", x: foe.x, y: foe.y, kind: foe.kind, foe });
  run.reward(run, foe);
  foe.row.behaviour.fallen?.(run, foe);
}
