/** How each thing that flies or lies about looks. `ground` is drawn under everybody, `air` above. */
import { stamp, tints } from "../brush.js";

/** The last quarter of a life in which things fade instead of vanishing. */
const fade = ({ age, life }) => Math.min(1, ((life - age) / life) * 4);

const beam = {
  air(shot) {
    const size = shot.radius / 15;
    const grow = Math.min(1, shot.age / 0.12);
    const opacity = fade(shot) * grow;
    const length = 90 * grow;
    const x = shot.x - Math.cos(shot.angle) * length * 0.5;
    const y = shot.y - Math.sin(shot.angle) * length * 0.5;
    const streak = { angle: shot.angle, tint: tints.sky, opacity: opacity * 0.7 };
    stamp("soft-dot", x, y, { ...streak, scaleX: length / 36, scaleY: size * 0.8 });
    stamp("soft-dot", x, y, { ...streak, scaleX: length / 44, scaleY: size * 0.4, tint: tints.white });
    stamp("beam", shot.x, shot.y, { angle: shot.angle, opacity, scaleX: size * 0.9, scaleY: size * 1.1 });
  },
};

const shuriken = {
  ground: (shot) => stamp("shadow", shot.x, shot.y + 22, { scale: 0.45 }),
  air(shot) {
    const x = shot.x - Math.cos(shot.angle) * 16;
    const y = shot.y - Math.sin(shot.angle) * 16;
    stamp("soft-dot", x, y, { scale: 0.75, tint: tints.ice, opacity: 0.5 });
    stamp("shuriken", shot.x, shot.y, { angle: shot.age * 22, scale: 0.9 });
  },
};

/** The ring is the time that the key has left to live; the mine blinks faster and faster under it. */
const mine = {
  ground(shot) {
    const left = 1 - shot.age / shot.life;
    const reach = shot.data.radius;
    stamp("shadow", shot.x, shot.y + 14, { scale: 0.62 });
    stamp("soft-dot", shot.x, shot.y, {
      scale: reach / 30,
      tint: tints.sky,
      opacity: 0.12 + 0.2 * (1 - left),
    });
    stamp("ring-thin", shot.x, shot.y, { scale: reach / 60, tint: tints.sky, opacity: 0.35 });
    stamp("ring-thin", shot.x, shot.y, { scale: (reach / 60) * left, tint: tints.butter, opacity: 0.9 });
    const pop = Math.min(1, shot.age / 0.15);
    const swell = 1 + 0.12 * Math.sin(shot.age * shot.age * 26);
    stamp("mine", shot.x, shot.y, { scale: pop * swell });
  },
};

const replica = {
  ground: (shot) => stamp("shadow", shot.x, shot.y + 18, { scale: 0.5 }),
  air(shot) {
    const lift = Math.sin(shot.age * 6 + shot.id) * 3;
    const isLeft = Math.sin(shot.angle) > 0;
    stamp("soft-dot", shot.x, shot.y, { scale: 1.1, tint: tints.sky, opacity: 0.55 });
    stamp("bean", shot.x, shot.y + lift, { scale: 0.6, tint: tints.ice, opacity: 0.9, flip: isLeft });
    const blade = shot.angle + Math.PI / 2;
    const x = shot.x + Math.cos(blade) * 16;
    const y = shot.y + Math.sin(blade) * 16 + lift;
    stamp("sword", x, y, {
      scale: 0.55,
      angle: blade + Math.PI / 2 + Math.sin(shot.age * 14) * 0.5,
      tint: tints.ice,
    });
  },
};

/** Flames along the way of a dodge: tall and yellow first, low and red at last. */
const trail = {
  ground(shot) {
    const left = 1 - shot.age / shot.life;
    const size = shot.radius / 20;
    const flicker = Math.sin(shot.age * 40 + shot.id * 2) * 4;
    stamp("soft-dot", shot.x, shot.y, { scale: size * 1.7, tint: tints.coral, opacity: 0.6 * left });
    stamp("puff", shot.x + flicker, shot.y + 4, {
      scale: size * (0.5 + 0.7 * left),
      tint: tints.coral,
      opacity: left,
    });
    stamp("puff", shot.x - flicker * 0.6, shot.y - 2 - 8 * left, {
      scale: size * (0.3 + 0.5 * left),
      tint: left > 0.5 ? tints.butter : tints.apricot,
      opacity: left,
    });
  },
};

const spit = {
  ground: (shot) => stamp("shadow", shot.x, shot.y + 18, { scale: 0.4 }),
  air(shot) {
    const beat = Math.sin(shot.age * 18);
    stamp("soft-dot", shot.x, shot.y, { scale: 0.95 + beat * 0.1, tint: tints.orchid, opacity: 0.75 });
    stamp("spit", shot.x, shot.y, {
      scaleX: 1.1 + beat * 0.1,
      scaleY: 1.1 - beat * 0.1,
      angle: shot.angle,
      opacity: fade(shot),
    });
  },
};

/** A letter that was never delivered, turning over as it flies. */
const letter = {
  ground: (shot) => stamp("shadow", shot.x, shot.y + 22, { scale: 0.5 }),
  air(shot) {
    const turn = Math.cos(shot.age * 11);
    stamp("soft-dot", shot.x, shot.y, { scale: 1.1, tint: tints.orchid, opacity: 0.8 });
    stamp("letter", shot.x, shot.y, {
      scaleX: (0.35 + 0.65 * Math.abs(turn)) * 0.95,
      scaleY: 0.95,
      angle: shot.angle + Math.sin(shot.age * 5) * 0.4,
      opacity: fade(shot),
    });
  },
};

/** A request, as fat as a drop gets. */
const drop = {
  ground: (shot) => stamp("shadow", shot.x, shot.y + 22, { scale: 0.5 }),
  air(shot) {
    const beat = Math.sin(shot.age * 14) * 0.08;
    stamp("soft-dot", shot.x, shot.y, { scale: 1.2, tint: tints.sky, opacity: 0.7 });
    stamp("drop", shot.x, shot.y, {
      ...{ angle: shot.angle - Math.PI / 2, scaleX: 0.95 + beat, scaleY: 0.95 - beat, opacity: fade(shot) },
    });
  },
};

/** Threads on the ground; as wide as they hold. */
const thread = {
  ground(shot) {
    const pop = Math.min(1, shot.age / 0.15);
    const size = (shot.radius / 62) * (0.6 + 0.4 * pop);
    const turn = { angle: shot.id * 1.3, opacity: fade(shot) * 0.95 };
    stamp("soft-dot", shot.x, shot.y, { scale: size * 2, tint: tints.night, opacity: fade(shot) * 0.5 });
    stamp("thread", shot.x, shot.y, { ...turn, scaleX: size, scaleY: size * 1.15 });
  },
};

/** @type {Record<string, {ground?: (shot: object) => void, air?: (shot: object) => void}>} */
export const shotLooks = { beam, shuriken, mine, replica, trail, spit, letter, thread, drop };
