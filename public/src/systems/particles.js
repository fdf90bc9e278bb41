/** Bits that fly and fade: a fixed number of them, used again and again. */
import { stamp } from "./brush.js";

/**
 * @typedef {object} Burst
 * @property {number} x @property {number} y
 * @property {string} sprite
 * @property {number} count
 * @property {object[]} tints One is drawn for each bit.
 * @property {number} [angle] The middle of the directions; all around without it.
 * @property {number} [spread] Radians to either side of `angle`.
 * @property {[number, number]} speed @property {[number, number]} size Scale at birth. @property {[number, number]} life
 * @property {number} [drag] Share of speed lost a second. @property {number} [fall] Acceleration downwards.
 * @property {number} [spin] Turns a second, at most.
 */

const between = ([least, most]) => least + Math.random() * (most - least);
const oneOf = (list) => list[Math.floor(Math.random() * list.length)];

/**
 * Makes a pool of particles.
 * @param {number} most How many there are at one time; the oldest makes room.
 */
export function createParticles(most) {
  const pool = Array.from({ length: most }, () => ({ age: 1, life: 0 }));
  let next = 0;

  function launch(burst) {
    const bit = pool[next];
    next = (next + 1) % most;
    const direction = (burst.angle ?? 0) + (Math.random() * 2 - 1) * (burst.spread ?? Math.PI);
    const speed = between(burst.speed);
    Object.assign(bit, {
      ...{ x: burst.x, y: burst.y, vx: Math.cos(direction) * speed, vy: Math.sin(direction) * speed },
      ...{ sprite: burst.sprite, tint: oneOf(burst.tints), size: between(burst.size), age: 0 },
      ...{ life: between(burst.life), drag: burst.drag ?? 4, fall: burst.fall ?? 0 },
      ...{ angle: Math.random() * 7, spin: (Math.random() * 2 - 1) * (burst.spin ?? 0) * 2 * Math.PI },
    });
  }

  function move(bit, dt) {
    bit.age += dt;
    const kept = Math.max(0, 1 - bit.drag * dt);
    bit.vx *= kept;
    bit.vy = bit.vy * kept + bit.fall * dt;
    bit.x += bit.vx * dt;
    bit.y += bit.vy * dt;
    bit.angle += bit.spin * dt;
  }

  return {
    /** @param {Burst} burst */
    emit(burst) {
      for (let index = 0; index < burst.count; index += 1) launch(burst);
    },
    update(dt) {
      for (const bit of pool) if (bit.age < bit.life) move(bit, dt);
    },
    draw() {
      for (const { age, life, sprite, x, y, size, tint, angle } of pool) {
        if (age >= life) continue;
        const left = 1 - age / life;
        stamp(sprite, x, y, {
          scale: size * (0.3 + 0.7 * left),
          angle,
          tint,
          opacity: Math.min(1, left * 2.5),
        });
      }
    },
  };
}
