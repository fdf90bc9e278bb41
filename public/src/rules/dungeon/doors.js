import { pushOut } from "../shapes.js";
import { tileSize } from "../tiles.js";
import { keepIn, tell } from "./tell.js";

const AT_DOOR = 16;
const AWAY = 60;

/**
 * The doors of a dungeon; those that are closed are solid in its field from now on.
 * @param {import("./types.js").DungeonRow} row
 * @param {Record<string, import("./types.js").Point>} points
 * @param {import("./types.js").Progress} progress
 * @param {import("../run/types.js").Field} field
 * @returns {import("./types.js").Door[]}
 */
export function createDoors(row, points, progress, field) {
  return Object.entries(row.doors).map(([name, link]) => {
    const door = { name, ...points[name], box: boxAt(points[name], link.size), ...stateOf(link), link };
    door.open = isOpenAtFirst(door, progress);
    if (!door.open) field.close(door.box);
    return door;
  });
}

const KINDS = { torches: "torch", devices: "device", key: "key", boss: "boss" };

function stateOf(link) {
  const kind = KINDS[Object.keys(KINDS).find((way) => link[way])];
  return { kind, since: 1e3, waits: false, tried: false };
}

function boxAt({ x, y }, [columns, rows]) {
  const [width, height] = [columns * tileSize, rows * tileSize];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isOpenAtFirst({ name, kind, link }, progress) {
  if (kind === "boss") return true;
  if (kind === "key") return progress.doors.includes(name);
  if (kind === "device") return link.devices.every((device) => progress.devices.includes(device));
  return isLit(link, (torch) => progress.torches.includes(torch));
}

function isLit({ torches, or }, burns) {
  return torches.every(burns) || (or?.every(burns) ?? false);
}

/**
 * Unlocks, opens and closes doors; one that somebody stands in waits.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {number} dt
 */
export function stepDoors(dungeon, dt) {
  for (const door of dungeon.doors) {
    door.since += dt;
    if (door.kind === "key" && !door.open) tryKey(dungeon, door);
    const open = shouldBeOpen(dungeon, door);
    door.waits = door.open && !open && isOccupied(dungeon, door);
    if (door.open !== open && !door.waits) turn(dungeon, door, open);
  }
}

function shouldBeOpen(dungeon, { name, kind, link }) {
  if (kind === "boss") return !dungeon.sealed;
  if (kind === "key") return dungeon.progress.doors.includes(name);
  if (kind === "device") return link.devices.every((device) => isOn(dungeon, device));
  return isLit(link, (torch) => dungeon.torches.find((other) => other.name === torch).burning);
}

const isOn = ({ devices }, name) => devices.find((device) => device.name === name).on;

function turn(dungeon, door, open) {
  const { field, flow, hero } = dungeon;
  door.open = open;
  door.since = 0;
  if (open) field.open(door.box);
  else field.close(door.box);
  flow.reread(door.box);
  flow.update(hero.x, hero.y);
  tell(dungeon, open ? "openDoor" : "closeDoor", door, { kind: door.kind });
}

/** Closing pushes nobody into a wall: it waits for the hero, and for foes that walk. */
function isOccupied({ hero, foes }, { box }) {
  return pushOut(hero, box) !== null || foes.some((foe) => !foe.row.ghostly && pushOut(foe, box) !== null);
}

/** Says once a visit that the key is missing. */
function tryKey(dungeon, door) {
  const { hero, progress } = dungeon;
  const near = (reach) => pushOut({ x: hero.x, y: hero.y, radius: hero.radius + reach }, door.box) !== null;
  if (!near(AWAY)) door.tried = false;
  if (!near(AT_DOOR)) return;
  if (progress.keys.includes(door.link.key)) keepIn(dungeon, "doors", door.name);
  else if (!door.tried) {
    door.tried = true;
    tell(dungeon, "locked", door, { key: door.link.key });
  }
}
