/** What of the canal works' devices lies on the ground or flies in the air, and who moves about there. */
import { k } from "../context.js";
import { drawPlate, drawStatue, drawTrace } from "../entities/canal/replica.js";
import { drawSearchStone, drawUrn } from "../entities/canal/search.js";
import { drawGutter, drawSluice } from "../entities/canal/sluice.js";
import { drawStormAir, drawStormGround } from "../entities/canal/storm.js";
import { drawValve } from "../entities/canal/valve.js";
import { depth } from "./world.js";

const GROUND = -8;
const AIR = depth.sky + 1;
const REACH = 320;

/** Drawn elsewhere: it lies on the ground, moves, or flies. */
const nothing = () => {};

/** How each kind of device looks, and the light that it sheds. */
export const canalDevices = {
  valve: { paint: drawValve, glow: () => "valve" },
  sluice: { paint: drawSluice, glow: ({ on }) => (on ? "balanced" : "valve") },
  query: { paint: drawSearchStone, glow: ({ on, left }) => (on || left > 0 ? "found" : "sign") },
  urn: { paint: drawUrn, glow: ({ lit }) => (lit ? "found" : "urn") },
  plate: { paint: nothing, glow: ({ pressed }) => (pressed ? "found" : "urn") },
  replica: { paint: nothing, glow: ({ on }) => (on ? "found" : "sign") },
  storm: { paint: nothing, glow: () => "storm" },
};

const isIn = ({ left, top, right, bottom }, { x, y }) =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;

function ofKind(dungeon, kind) {
  return dungeon.devices.filter((device) => device.kind === kind);
}

function addStatue(statue, now) {
  const figure = k.add([
    k.z(statue.y),
    {
      update() {
        figure.z = Math.round(statue.y + 22);
      },
      draw() {
        const { view, time } = now();
        if (isIn(view, statue)) drawStatue(statue, time);
      },
    },
  ]);
}

/**
 * Puts the devices' ground and air into the scene.
 * @param {import("../rules/dungeon/types.js").Dungeon} dungeon
 * @param {{now: () => {time: number, view: object}}} world
 */
export function addCanalWorks(dungeon, { now }) {
  const [sluices, storms] = [ofKind(dungeon, "sluice"), ofKind(dungeon, "storm")];
  const [plates, statues] = [ofKind(dungeon, "plate"), ofKind(dungeon, "replica")];
  const valvesOf = ({ valves }) => dungeon.devices.filter(({ name }) => valves.includes(name));

  function drawGround() {
    const { view, time } = now();
    for (const sluice of sluices)
      if (isIn(view, sluice)) for (const valve of valvesOf(sluice)) drawGutter(sluice, valve, time);
    for (const plate of plates) if (isIn(view, plate)) drawPlate(plate);
    for (const statue of statues) if (isIn(view, statue)) drawTrace(statue);
    for (const storm of storms) if (isIn(view, storm)) drawStormGround(storm);
  }

  function drawAir() {
    const { view, time } = now();
    for (const storm of storms) if (isIn(view, storm)) drawStormAir(storm, time);
  }

  k.add([k.z(GROUND), { draw: drawGround }]);
  k.add([k.z(AIR), { draw: drawAir }]);
  for (const statue of statues) addStatue(statue, now);
}
