/** Shows what stands in a dungeon beside hero and foes: torches, doors, levers, all that one finds; and their light. */
import { lights } from "../content/lights.js";
import { k } from "../context.js";
import { doorFoot, drawDoor, drawSconces, isSunk } from "../entities/caveDoor.js";
import { drawCheckpoint } from "../entities/checkpoint.js";
import { drawChest } from "../entities/chest.js";
import { drawInscription } from "../entities/inscription.js";
import { drawKey } from "../entities/key.js";
import { drawLever } from "../entities/lever.js";
import { drawShrine } from "../entities/shrine.js";
import { drawTorch, drawTorchRing } from "../entities/torch.js";
import { drawWayOut } from "../entities/wayOut.js";
import { addLight } from "./light.js";
import { depth } from "./world.js";

/** No thing reaches further than this from its point. */
const REACH = 200;
const FLAT = -9;
const ABOVE_LIGHT = depth.sky + 8;

const isIn = ({ left, top, right, bottom }, { x, y }) =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;

/** The light of each thing as it is now; null of one that is dark. */
const glows = {
  torches: ({ burning, persisted }) => (burning ? (persisted ? "held" : "torch") : "ember"),
  shrines: ({ taken }) => (taken ? "altar" : "shrine"),
  keys: ({ taken }) => (taken ? null : "key"),
  checkpoints: ({ active }) => (active ? "checkpoint" : "asleep"),
  signs: () => "sign",
  exits: ({ open }) => (open ? "daylight" : null),
};
const painters = {
  torches: drawTorch,
  levers: drawLever,
  chests: drawChest,
  keys: drawKey,
  shrines: drawShrine,
  checkpoints: drawCheckpoint,
  signs: drawInscription,
  exits: drawWayOut,
};

function addThings(things, paint, now) {
  for (const thing of things) {
    k.add([
      k.z(Math.round(thing.y)),
      {
        draw() {
          const { view, time } = now();
          if (isIn(view, thing)) paint(thing, time);
        },
      },
    ]);
  }
}

function addDoors(dungeon, now) {
  const torchOf = (name) => dungeon.torches.find((torch) => torch.name === name);
  for (const door of dungeon.doors) {
    const slab = k.add([
      k.z(doorFoot(door)),
      {
        update() {
          slab.z = isSunk(door) ? FLAT : doorFoot(door);
        },
        draw() {
          if (isIn(now().view, door)) drawDoor(door);
        },
      },
    ]);
    k.add([
      k.z(FLAT + 1),
      {
        draw() {
          const { view, time } = now();
          if (isIn(view, door)) drawSconces(door, torchOf, time);
        },
      },
    ]);
  }
}

/** Rings are above the dark: how long a flame has left must be read from afar. */
function addRings(torches, now) {
  k.add([
    k.z(ABOVE_LIGHT),
    {
      draw() {
        const { view, time } = now();
        for (const torch of torches) if (isIn(view, torch)) drawTorchRing(torch, time);
      },
    },
  ]);
}

/** Lights that never change are looked up once. */
function lightsOf(map) {
  return map.decorations
    .filter(({ kind }) => kind in lights)
    .map(({ kind, x, y }) => ({ x, y: y - 20, glow: lights[kind] }));
}

/**
 * Puts the things and the light of a dungeon into the scene.
 * @param {import("../rules/dungeon/types.js").Dungeon} dungeon
 * @param {object} parts
 * @param {ReturnType<typeof import("./world.js").addWorld>} parts.world @param {object[]} parts.signs
 * @param {{x: number, y: number}} parts.hero Where the hero is seen.
 * @param {NonNullable<import("./dungeonScene.js").DungeonParts["devices"]>} parts.devices
 * @param {(boss: object) => import("./light.js").Light[]} parts.bossLights A boss and what it announces must be read as
 *   well as the hero is.
 */
export function addDungeonView(dungeon, { world, signs, hero, devices, bossLights }) {
  const { now, map } = world;
  const { torches, levers, chests, keys, shrines, exits, checkpoint } = dungeon;
  const things = {
    torches,
    levers,
    chests,
    keys,
    shrines,
    exits,
    signs,
    checkpoints: checkpoint ? [checkpoint] : [],
  };
  for (const [kind, paint] of Object.entries(painters)) addThings(things[kind], paint, now);
  addThings(dungeon.devices, (device, time) => devices[device.kind].paint(device, time), now);
  addDoors(dungeon, now);
  addRings(torches, now);

  const still = lightsOf(map);
  function lit() {
    const found = [{ ...hero, glow: lights.hero }, ...still];
    for (const [kind, glowOf] of Object.entries(glows))
      for (const thing of things[kind]) {
        const glow = glowOf(thing);
        if (glow) found.push({ x: thing.x, y: thing.y - 30, glow: lights[glow] });
      }
    for (const device of dungeon.devices) {
      const glow = devices[device.kind].glow?.(device);
      if (glow) found.push({ x: device.x, y: device.y - 30, glow: lights[glow] });
    }
    const { boss } = dungeon;
    return boss && boss.state !== "defeated" ? [...found, ...bossLights(boss)] : found;
  }
  addLight({ lights: lit, now });
}
