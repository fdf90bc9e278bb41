/** A friend at a console: standing and striking, or down, with what is left and how far help has come. */
import { sizeOf, stamp, stampBar, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const LOW = 0.35;
const FLASH = 0.25;
const PIPS = 16;
const RING = 40;

function drawHelp({ x, y, help }, time) {
  const beat = settings.reducedMotion ? 1 : 1 + 0.15 * Math.sin(time * 6);
  stamp("ring-thin", x, y - 6, { scaleX: 1.3 * beat, scaleY: 0.75 * beat, tint: tints.butter, opacity: 0.9 });
  for (let pip = 0; pip < PIPS; pip += 1) {
    const angle = -Math.PI / 2 + (pip / PIPS) * 2 * Math.PI;
    const at = { x: x + Math.cos(angle) * RING, y: y - 74 + Math.sin(angle) * RING };
    stamp("ttl-pip", at.x, at.y, {
      ...{ angle: angle + Math.PI / 2, scale: 0.6, tint: pip / PIPS < help ? tints.leaf : tints.plum },
    });
  }
  stamp("cross", x, y - 74, { scale: 1.1 });
}

/** Draws a friend on its feet, or beside them. */
export function drawFriend(friend, time) {
  const { name, x, y, up, grace, wait, every } = friend;
  stamp("soft-dot", x, y - 6, {
    scaleX: 2.2,
    scaleY: 1.3,
    tint: up ? tints.leaf : tints.coral,
    opacity: 0.4,
  });
  stamp("shadow", x, y - 2, { scale: 0.85 });
  if (!up) {
    const { width } = sizeOf(name);
    return stamp(name, x - width * 0.2, y - 12, { angle: 1.45, opacity: 0.75, scaleY: 0.9 });
  }
  const breath = settings.reducedMotion ? 0 : Math.sin(time * 3 + x) * 0.03;
  const strike = Math.max(0, 1 - (every - wait) / 0.18);
  const how = { anchor: "feet", scaleX: 1 - breath + strike * 0.18, scaleY: 1 + breath - strike * 0.14 };
  stamp(name, x, y + 4, how);
  if (grace > FLASH && !settings.reducedMotion) stamp(`flash-${name}`, x, y + 4, { ...how, opacity: 0.7 });
}

/** Draws how a friend is, over everybody. */
export function drawFriendAir(friend, time) {
  const { name, x, y, up, hp, maxHp } = friend;
  if (!up) return drawHelp(friend, time);
  if (hp >= maxHp) return;
  const share = hp / maxHp;
  stampBar(x, y - sizeOf(name).height - 12, 58, share, share < LOW ? tints.coral : tints.leaf);
}
