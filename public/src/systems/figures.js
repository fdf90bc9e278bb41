/** Floating figures: how much a blow took, how much a heart gave. */
import { sizeOf, stamp, tints } from "./brush.js";

const LIFE = 0.75;
const RISE = 46;
const TIGHT = 5;
/** Blows on one foe within this time are told as one sum: a hail of small figures is read by nobody. */
const SUM_TIME = 0.3;

/** A gain has its sign before it; what calls for attention stands behind. */
const signsOf = (sum, mark = "") => [...(mark === "+" ? mark + sum : sum + mark)];

/** Big at once, then settled: what pops is read. */
function popAt(share) {
  return share < 0.16 ? 1.5 - (share / 0.16) * 0.5 : 1;
}

function drawFigure({ x, y, signs, scale, tint, age }) {
  const share = age / LIFE;
  const size = scale * popAt(share);
  const advance = (sizeOf("numeral-0").width - TIGHT) * size;
  const top = y - RISE * (1 - (1 - share) ** 2);
  const left = x - (advance * (signs.length - 1)) / 2;
  const opacity = Math.min(1, (1 - share) * 3);
  signs.forEach((sign, index) => {
    stamp(`numeral-${sign}`, left + index * advance, top, { scale: size, tint, opacity });
  });
}

/**
 * Makes a pool of figures.
 * @param {number} most How many there are at one time; the oldest makes room.
 */
export function createFigures(most) {
  const pool = Array.from({ length: most }, () => ({ age: LIFE }));
  let next = 0;

  function start(point, sum, { owner = null, mark = "", tint = tints.white, scale = 1 } = {}) {
    const aside = (Math.random() - 0.5) * 20;
    const signs = signsOf(`${sum}`, mark);
    Object.assign(pool[next], {
      x: point.x + aside,
      y: point.y - 16,
      sum,
      signs,
      owner,
      tint,
      scale,
      age: 0,
    });
    next = (next + 1) % most;
  }

  return {
    /**
     * @param {{x: number, y: number}} point
     * @param {number} value
     * @param {{owner?: object, mark?: string, tint?: object, scale?: number}} [how] `owner`: whose
     *   figures are added up; `mark`: what stands beside the figure.
     */
    show(point, value, how = {}) {
      const earlier = how.owner && pool.find(({ owner, age }) => owner === how.owner && age < SUM_TIME);
      if (!earlier) return start(point, value, how);
      earlier.sum += value;
      earlier.signs = signsOf(`${earlier.sum}`, how.mark);
      earlier.scale = Math.max(earlier.scale, how.scale ?? 0);
      if (how.mark) earlier.tint = how.tint;
      earlier.age = 0;
    },
    update(dt) {
      for (const figure of pool) figure.age += dt;
    },
    draw() {
      for (const figure of pool) if (figure.age < LIFE) drawFigure(figure);
    },
  };
}
