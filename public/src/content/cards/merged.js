import { aura } from "../../rules/run/skills/aura.js";
import { fanout } from "../../rules/run/skills/fanout.js";
import { transaction } from "../../rules/run/skills/transaction.js";
import { percent, skill } from "./skill.js";

const WEIGHT = 4;

/** Cards that two skills merge into: on the table only when both have come far enough, and then soon. */
export const merged = [
  skill({
    id: "multiExec",
    name: "MULTI / EXEC",
    icon: "icon-beam",
    effect: transaction,
    weight: WEIGHT,
    needs: { cacheBeam: 4, pipeline: 2 },
    columns: [],
    ranks: [[]],
    text: () =>
      "Cache Beam and Pipeline as one transaction: every swing looses the beam, not only the third.",
  }),
  skill({
    id: "fanOut",
    name: "Fan-out",
    icon: "icon-shuriken",
    effect: fanout,
    weight: WEIGHT,
    needs: { hashShuriken: 4, pubSubBolt: 2 },
    columns: ["count", "share", "range"],
    ranks: [[3, 0.6, 170]],
    text: ({ count, share }) =>
      `Hash Shuriken on Pub/Sub: each blade that hits leaps on to ${count} more foes with ${percent(share)} of its damage.`,
  }),
  skill({
    id: "flushAll",
    name: "FLUSHALL",
    icon: "icon-time",
    effect: aura,
    weight: WEIGHT,
    needs: { shieldAura: 4, ttlMines: 2 },
    columns: ["damage", "radius", "interval", "push", "kind"],
    ranks: [[120, 520, 9, 800, "flush"]],
    text: ({ damage, radius, interval }) =>
      `Shield Aura with a TTL: every ${interval} s all within ${radius} is flushed, for ${damage} damage.`,
  }),
];
