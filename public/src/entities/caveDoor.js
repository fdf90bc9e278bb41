/** A door of the cave: a slab that sinks into its sill, and sconces that show what keeps it open. */
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const LAST = 3;
const FRAME_TIME = 0.08;
/** How far the slab's picture reaches below the door's box. */
const SILL = 8;

const isAside = ({ box }) => box.height > box.width;
const frameOf = ({ open, since }) => {
  const step = settings.reducedMotion ? LAST : Math.min(LAST, Math.floor(since / FRAME_TIME));
  return open ? step : LAST - step;
};

/** Where the foot of a door is; one that has sunk lies on the ground. */
export const doorFoot = ({ box }) => box.y + box.height;

/** Whether nothing of the slab stands any more. */
export const isSunk = (door) => frameOf(door) === LAST;

/** Draws the slab. */
export function drawDoor(door) {
  const sprite = isAside(door) ? `door-${door.kind}-side` : `door-${door.kind}`;
  stamp(sprite, door.x, doorFoot(door) + SILL, { anchor: "feet", frame: frameOf(door) });
}

/** Where the sconces hang: on the walls beside the door, or on the wall behind it. */
function sconcesOf(door, count) {
  const { x, box } = door;
  if (!isAside(door)) return [-1, 1].map((side) => ({ x: x + side * (box.width / 2 + 30), y: box.y + 34 }));
  const places = count === 1 ? [0] : [-24, 24];
  return places.map((dx) => ({ x: x + dx, y: box.y - 26 }));
}

/** The torches that a door looks at now: those on the other side, while they open it. */
function torchesOf({ torches, or = [] }, torchOf) {
  const others = or.map(torchOf);
  return others.length > 0 && others.every(({ burning }) => burning) ? others : torches.map(torchOf);
}

function drawSconce({ x, y }, { burning, persisted, left, ttl }, time) {
  stamp("dot", x, y, { scale: 1.15, tint: tints.ink });
  stamp("dot", x, y, { scale: 0.8, tint: burning ? tints.brick : tints.plum });
  if (!burning) return;
  const share = persisted ? 1 : left / ttl;
  stamp("soft-dot", x, y - 8, { scale: 1.3, tint: persisted ? tints.sky : tints.apricot, opacity: 0.6 });
  stamp(persisted ? "flame-held" : "flame", x, y + 5, {
    anchor: "feet",
    frame: settings.reducedMotion ? 0 : Math.floor(time * 9) % 4,
    scale: 0.32 + 0.3 * share,
  });
}

/**
 * Draws a sconce for each torch that the door asks for: alight while it burns, and lower as it burns down.
 * @param {import("../rules/dungeon/types.js").Door} door
 * @param {(name: string) => import("../rules/dungeon/types.js").Torch} torchOf
 * @param {number} time
 */
export function drawSconces(door, torchOf, time) {
  if (door.kind !== "torch") return;
  const torches = torchesOf(door.link, torchOf);
  sconcesOf(door, torches.length).forEach((place, index) => {
    drawSconce(place, torches[index % torches.length], time);
  });
}
