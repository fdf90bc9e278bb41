import { floorIn } from "../../floor.js";
import { placeOf } from "../heaps.js";

const RADIUS = 28;
/** The hall is as many lanes wide; the middle one is nobody's. */
const LANES = 5;
const MIDDLE = 2;
/** Where water can stand. */
const GROUNDS = ["floor", "trail"];

/**
 * @typedef {import("../../dungeon/types.js").Target & {id: number, lane: number, open: boolean, since: number}} Gate
 *   A side channel's gate; `lane`: of the hall, from the left; `since`: seconds that it is as it is.
 */

/**
 * Puts the gates of the side channels into the hall; a blow opens one.
 * @param {import("../../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").Bottleneck} boss
 */
export function addGates(dungeon, boss) {
  boss.gates = boss.row.gates.map(({ spot, lane }, id) => {
    const gate = { id, ...placeOf(boss.hall, spot), radius: RADIUS, lane, open: false, since: 1e3 };
    gate.struck = (run) => openByBlow(run, boss, gate);
    return gate;
  });
  dungeon.targets.push(...boss.gates);
}

function openByBlow(run, boss, gate) {
  if (boss.state !== "fighting" || !boss.shielded || gate.open || boss.move.name === "fall") return;
  if (!boss.gates.some(({ open }) => open)) boss.shutIn = phaseOf(boss).shutEvery;
  turn(gate, true);
  run.events.push({ type: "gateOpen", x: gate.x, y: gate.y, gate });
}

/** @param {import("./types.js").Bottleneck} boss */
export const phaseOf = ({ row, phase }) => row.phases[phase - 1];

/** How many side channels carry water. */
export const openGates = ({ gates }) => gates.filter(({ open }) => open).length;

/** Shuts a gate, if it is open. */
export function shut({ emit }, gate) {
  if (!gate.open) return;
  turn(gate, false);
  emit({ type: "gateShut", x: gate.x, y: gate.y, gate });
}

/** As it falls, all water is free. */
export function openAll({ boss, emit }) {
  for (const gate of boss.gates) {
    if (gate.open) continue;
    turn(gate, true);
    emit({ type: "gateOpen", x: gate.x, y: gate.y, gate });
  }
}

function turn(gate, open) {
  Object.assign(gate, { open, since: 0 });
}

/**
 * The lanes of a hall.
 * @param {import("../../../content/maps/build.js").GameMap} map
 * @param {import("../../shapes.js").Box} hall
 * @returns {import("./types.js").Lane[]}
 */
export function lanesOf(map, { x, y, width, height }) {
  return Array.from({ length: LANES }, (_, index) => {
    const lane = { x: x + (index * width) / LANES, y, width: width / LANES, height };
    return { ...lane, floor: floorIn(map, lane, GROUNDS) };
  });
}

/**
 * The lanes that a flood takes: where a side channel is open, the water runs off. While none is, only the middle stays
 * dry.
 * @param {import("./types.js").Bottleneck} boss
 */
export function wetLanes({ gates, lanes }) {
  const open = gates.filter((gate) => gate.open).map(({ lane }) => lane);
  const dry = open.length > 0 ? open : [MIDDLE];
  return lanes.filter((_, lane) => !dry.includes(lane));
}
