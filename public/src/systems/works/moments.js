/** What is seen as things happen in the Meaning Works, and round the Babble. */
import { stamp, tints } from "../brush.js";

function sparkle(effects, x, y, colours, count, speed = 260) {
  effects.burst({
    ...{ x, y, sprite: "spark-star", count, tints: colours, drag: 3 },
    ...{ speed: [50, speed], size: [0.5, 1.1], life: [0.35, 0.8] },
  });
}

function puff(effects, x, y, count, colours = [tints.candy, tints.pink, tints.white]) {
  effects.burst({
    ...{ x, y, sprite: "puff", count, tints: colours, drag: 4 },
    ...{ speed: [60, 260], size: [0.6, 1.4], life: [0.3, 0.7] },
  });
}

function rings(effects, x, y, tint, sizes) {
  sizes.forEach((to, index) => {
    effects.ring(x, y, { from: 12, to, life: 0.4 + index * 0.25, tint, layer: "air" });
  });
}

const letters = (effects, x, y, count) =>
  effects.burst({
    ...{ x, y, sprite: "letter", count, tints: [tints.white, tints.candy, tints.ice], angle: -Math.PI / 2 },
    ...{
      spread: 1.8,
      speed: [120, 420],
      size: [0.4, 0.8],
      life: [0.6, 1.4],
      drag: 1.4,
      fall: 260,
      spin: 0.6,
    },
  });

/** @type {Record<string, (effects: object, event: object) => void>} */
const moments = {
  ventOpen(effects, { x, y }) {
    puff(effects, x, y - 8, 12, [tints.mauve, tints.dust, tints.coral]);
    effects.shake(3);
  },
  ventShut(effects, { x, y }) {
    rings(effects, x, y, tints.ice, [90, 160]);
    sparkle(effects, x, y, [tints.ice, tints.white], 14);
  },
  allyHurt(effects, { x, y, damage, name }) {
    effects.figures.show({ x, y: y - 40 }, damage, { tint: tints.coral, owner: name });
    effects.ring(x, y - 20, { from: 10, to: 46, life: 0.25, tint: tints.coral, layer: "air" });
  },
  allyStrike(effects, { x, y, angle }) {
    const at = { x: x + Math.cos(angle) * 40, y: y - 14 + Math.sin(angle) * 40 };
    sparkle(effects, at.x, at.y, [tints.butter, tints.white], 4, 160);
  },
  allyDown(effects, { x, y }) {
    rings(effects, x, y - 20, tints.coral, [120, 220]);
    puff(effects, x, y, 10, [tints.dust, tints.blush]);
    effects.shake(10);
    effects.hitStop(60);
  },
  allyUp(effects, { x, y }) {
    rings(effects, x, y - 20, tints.leaf, [80, 140]);
    sparkle(effects, x, y - 30, [tints.lime, tints.leaf, tints.white], 16);
  },
  matchRight(effects, { x, y }) {
    rings(effects, x, y - 50, tints.ice, [70]);
    sparkle(effects, x, y - 50, [tints.ice, tints.white, tints.butter], 14);
  },
  matchWrong(effects, { x, y }) {
    puff(effects, x, y - 40, 10, [tints.coral, tints.dust]);
    effects.shake(4);
  },
  matchDone: (effects, { x, y }) => celebrate(effects, x, y - 70),
  compassFound(effects, { x, y }) {
    rings(effects, x, y, tints.butter, [90, 150]);
    sparkle(effects, x, y, [tints.butter, tints.white], 18);
  },
  compassDone: (effects, { x, y }) => celebrate(effects, x, y - 40),
  embeddingFree: (effects, { x, y }) => celebrate(effects, x, y - 60),
  embeddingTaken(effects, { x, y }) {
    rings(effects, x, y - 40, tints.candy, [80]);
    sparkle(effects, x, y - 40, [tints.candy, tints.white], 14);
  },
  embedding(effects, { x, y }) {
    rings(effects, x, y - 70, tints.ice, [140, 260, 420]);
    sparkle(effects, x, y - 90, [tints.ice, tints.candy, tints.butter, tints.white], 40, 420);
    effects.shake(8);
    effects.hitStop(80);
  },
  copyRevealed(effects, { x, y }) {
    rings(effects, x, y - 110, tints.sky, [80]);
    sparkle(effects, x, y - 110, [tints.sky, tints.white], 8);
  },
  copyWrong: (effects, { x, y }) =>
    effects.ring(x, y - 40, { from: 70, to: 20, life: 0.3, tint: tints.coral, layer: "air" }),
  copyBurst(effects, { x, y }) {
    puff(effects, x, y - 50, 16);
    letters(effects, x, y - 60, 6);
  },
  copySwept(effects, { x, y }) {
    puff(effects, x, y - 50, 12);
    rings(effects, x, y - 50, tints.candy, [70]);
  },
  askAgain(effects, { x, y }) {
    rings(effects, x, y - 20, tints.candy, [120, 220]);
  },
  exposed(effects, { x, y }) {
    rings(effects, x, y - 60, tints.butter, [180, 320]);
    letters(effects, x, y - 80, 14);
    effects.mark("air", 0.25, (share) => {
      stamp("soft-dot", x, y - 60, {
        scale: 9 * (0.5 + share),
        tint: tints.white,
        opacity: 0.8 * (1 - share),
      });
    });
    effects.shake(14);
    effects.hitStop(120);
  },
};

function celebrate(effects, x, y) {
  rings(effects, x, y, tints.ice, [90, 180]);
  sparkle(effects, x, y, [tints.ice, tints.candy, tints.white], 24, 340);
  effects.hitStop(50);
}

/** Shows an event of the Meaning Works, if there is anything to see of it. */
export function showWorksMoment(effects, event) {
  moments[event.type]?.(effects, event);
}

/** What is heard of its events: effects of `content/sounds.js`. */
export const worksSounds = {
  ventTell: "tell",
  ventOpen: "surface",
  ventShut: "stone",
  allyHurt: "friendHurt",
  allyDown: "friendDown",
  allyUp: "heal",
  matchRight: "near",
  matchWrong: "locked",
  matchRound: "card",
  matchDone: "persist",
  compassFound: "near",
  compassDone: "persist",
  embeddingFree: "persist",
  embeddingTaken: "chest",
  embedding: "shrine",
  copyRevealed: "gem",
  copyWrong: "elite",
  copySwept: "expire",
  askAgain: "tell",
  exposed: "shieldDown",
  overrun: "friendDown",
};
