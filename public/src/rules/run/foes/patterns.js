import { addFoe, threatNow } from "../foes.js";
import { dropRocks } from "../hazards/rockfall.js";
import { hurtHero } from "../health.js";
import { addShot } from "../shots.js";
import { head } from "./steering.js";

/** How much more of everything there is in rage. */
const RAGE = 1.5;

/**
 * What a warden can do. `announce` answers what is shown on the ground until `strike`: a `circle`, a `lane` or `rays`,
 * as it will be; `step` goes on while it acts, for `length` seconds.
 * @type {Record<string, {announce: Function, strike: Function, step?: Function, length?: number}>}
 */
export const patterns = {
  /** Strikes the ground all around. `radius`, `damage` (factor). */
  slam: {
    length: 0.3,
    announce: (_run, _foe, { radius }) => ({ shape: "circle", radius }),
    strike(run, foe, { radius, damage }) {
      run.events.push({ type: "slam", x: foe.x, y: foe.y, radius, kind: foe.kind });
      const { hero } = run;
      if (Math.hypot(hero.x - foe.x, hero.y - foe.y) < radius) hurtHero(run, foe.damage * damage, foe);
    },
  },

  /** Runs straight through whoever stands in its lane. `dash` (px/s), `length` (s). */
  dash: {
    announce: (_run, foe, { dash, length }) => {
      return { shape: "lane", angle: foe.aim, length: dash * length, width: foe.radius * 2 };
    },
    strike(run, foe) {
      run.events.push({ type: "act", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
    },
    step: (_run, foe, { dash }) => head(foe, Math.cos(foe.aim), Math.sin(foe.aim), dash),
  },

  /** Shoots in all directions, evenly. `count`, `speed`, `life`, `shot`. */
  ring: {
    length: 0.4,
    announce: (_run, foe, move) => ({ shape: "rays", angles: around(foe, move) }),
    strike: (run, foe, move) => shoot(run, foe, move, around(foe, move)),
  },

  /** Shoots a fan at the hero. `count`, `spread` (radians between two), `speed`, `life`, `shot`. */
  fan: {
    length: 0.4,
    announce: (_run, foe, move) => ({ shape: "rays", angles: fanned(foe, move) }),
    strike: (run, foe, move) => shoot(run, foe, move, fanned(foe, move)),
  },

  /** Lets rocks come down on and around the hero. As a row of `rockfall`, and `fall` for its own `tell`. */
  rain: {
    length: 0.6,
    announce: (_run, foe) => ({ shape: "circle", radius: foe.radius * 1.3 }),
    strike(run, foe, { fall, count, ...rocks }) {
      const row = { ...rocks, tell: fall, count: many(foe, count) };
      run.events.push({ type: "slam", x: foe.x, y: foe.y, radius: foe.radius * 1.3, kind: foe.kind });
      dropRocks(run, row, { x: run.hero.x, y: run.hero.y });
    },
  },

  /** Calls others to its side. `kind`, `count`, `most` on the field. */
  call: {
    length: 0.4,
    announce: (_run, foe) => ({ shape: "circle", radius: foe.radius * 1.8 }),
    strike(run, foe, { kind, count, most }) {
      const room = most - run.foes.filter((other) => other.kind === kind).length;
      for (let called = 0; called < Math.min(room, many(foe, count)); called += 1) {
        const angle = (called / count) * 2 * Math.PI;
        const place = { x: foe.x + Math.cos(angle) * foe.radius, y: foe.y + Math.sin(angle) * foe.radius };
        const child = addFoe(run, kind, place, threatNow(run));
        child.kx = Math.cos(angle) * 380;
        child.ky = Math.sin(angle) * 380;
        run.events.push({ type: "spawn", x: place.x, y: place.y, kind, foe: child });
      }
    },
  },
};

const many = (foe, count) => Math.round(count * (foe.memory.rages ? RAGE : 1));

function around(foe, { count }) {
  const shots = many(foe, count);
  return Array.from({ length: shots }, (_, index) => foe.aim + ((index + 0.5) / shots) * 2 * Math.PI);
}

function fanned(foe, { count, spread }) {
  const shots = many(foe, count);
  return Array.from({ length: shots }, (_, index) => foe.aim + (index - (shots - 1) / 2) * spread);
}

function shoot(run, foe, { speed, life, shot = "spit" }, angles) {
  const { x, y, damage } = foe;
  for (const angle of angles)
    addShot(run, { kind: shot, from: "foe", x, y, angle, speed, life, damage, radius: 12 });
  run.events.push({ type: "shoot", x, y, kind: shot, angle: foe.aim, foe });
}
