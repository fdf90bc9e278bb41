import { addFoe } from "../../run/foes.js";
import { tell } from "../tell.js";

const TELL = 1.5;
const SPREAD = 46;

/**
 * A vent out of which foes come in waves, after a friend, from when the hero first enters the hall until its console is
 * on. Whoever strikes such a foe has it after himself. Link: `console`, `hall` (a room), `ally`, `first` and `every`
 * (seconds), `mix` (weights by kind), `size` (foes a wave), `crowd` (at most so many at a time).
 */
export const vent = {
  kind: "vent",

  create(_dungeon, name, { x, y }, link) {
    return { name, kind: "vent", x, y, on: false, ...link, left: link.first, telling: false, foes: [] };
  },

  step(dungeon, device, dt) {
    const { devices, rooms } = dungeon;
    const shut = devices.find(({ name }) => name === device.console).on;
    if (shut && !device.on) close(dungeon, device);
    if (shut || !rooms.find(({ name }) => name === device.hall).visited) return;
    device.foes = device.foes.filter(({ hp }) => hp > 0);
    for (const foe of device.foes) if (foe.quarry && !foe.quarry.up) foe.quarry = nearestUp(dungeon, foe);
    drawOff(dungeon);
    if (device.foes.length >= device.crowd && !device.telling) return;
    device.left -= dt;
    if (device.left <= TELL && !device.telling) announce(dungeon, device);
    if (device.left <= 0) letOut(dungeon, device);
  },
};

/** Nobody is left of what came out of it. */
function close(dungeon, device) {
  Object.assign(device, { on: true, telling: false });
  for (const foe of device.foes) {
    if (foe.hp <= 0) continue;
    foe.hp = 0;
    dungeon.events.push({ type: "kill", x: foe.x, y: foe.y, kind: foe.kind, foe });
  }
  device.foes = [];
  tell(dungeon, "ventShut", device);
}

function drawOff({ events }) {
  for (const { type, kind, foe } of events)
    if (type === "hit" && kind !== "ally" && foe.quarry) foe.quarry = null;
}

function announce(dungeon, device) {
  device.telling = true;
  tell(dungeon, "ventTell", device, { ally: device.ally });
}

/** How much of its announcement a vent has made, 0 to 1. */
export const ventShare = ({ telling, left }) => (telling ? 1 - Math.max(0, left) / TELL : 0);

function letOut(dungeon, device) {
  const { random, allies, arena } = dungeon;
  Object.assign(device, { telling: false, left: device.every });
  const quarry = allies.find(({ name, up }) => name === device.ally && up) ?? nearestUp(dungeon, device);
  for (let count = 0; count < device.size && dungeon.foes.length < arena.mostFoes; count += 1) {
    const kind = random.weighted(Object.keys(device.mix), (name) => device.mix[name]);
    const angle = (count / device.size) * 2 * Math.PI;
    const place = { x: device.x + Math.cos(angle) * SPREAD, y: device.y + Math.sin(angle) * SPREAD };
    const spot = dungeon.field.nearestFree(place.x, place.y, arena.foes[kind].radius);
    device.foes.push(Object.assign(addFoe(dungeon, kind, spot, arena.threat), { quarry }));
  }
  tell(dungeon, "ventOpen", device);
}

function nearestUp({ allies, devices }, { x, y }) {
  const isOpen = (ally) => ally.up && !devices.find(({ name }) => name === ally.console).on;
  const far = (ally) => Math.hypot(ally.x - x, ally.y - y);
  return allies.filter(isOpen).toSorted((one, other) => far(one) - far(other))[0] ?? null;
}
