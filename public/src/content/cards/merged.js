import { aura } from "../../rules/run/skills/aura.js";
import { fanout } from "../../rules/run/skills/fanout.js";
import { transaction } from "../../rules/run/skills/transaction.js";
import { skill } from "./skill.js";

const WEIGHT = 4;

/** Cards that two skills merge into: on the table only when both have come far enough, and then soon. */
export const merged = [
  skill({
    id: "multiExec",
    icon: "icon-beam",
    effect: transaction,
    weight: WEIGHT,
    needs: { cacheBeam: 4, pipeline: 2 },
    columns: [],
    ranks: [[]],
  }),
  skill({
    id: "fanOut",
    shares: ["share"],
    icon: "icon-shuriken",
    effect: fanout,
    weight: WEIGHT,
    needs: { hashShuriken: 4, pubSubBolt: 2 },
    columns: ["count", "share", "range"],
    ranks: [[3, 0.6, 170]],
  }),
  skill({
    id: "flushAll",
    icon: "icon-time",
    effect: aura,
    weight: WEIGHT,
    needs: { shieldAura: 4, ttlMines: 2 },
    columns: ["damage", "radius", "interval", "push", "kind"],
    ranks: [[120, 520, 9, 800, "flush"]],
  }),
];
