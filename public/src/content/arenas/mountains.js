import { ice } from "../../rules/run/hazards/ice.js";
import { rockfall } from "../../rules/run/hazards/rockfall.js";
import { loadText } from "../../text/load.js";
import { arena, wave } from "./arena.js";
import { endlessList } from "./bosses.js";

const { mountains: text } = await loadText("arenas");

/** The Mountains: shields, burrowers and archers on ground that freezes over, below rocks that do not stay up. */
export const mountains = arena({
  text,
  bosses: { endlessList },
  scale: { hp: 1.12, damage: 1.15, speed: 1 },
  hazards: [
    {
      kind: "rockfall",
      plug: rockfall,
      first: 40,
      every: 19,
      count: 4,
      spread: 250,
      radius: 74,
      tell: 1.15,
      damage: 5,
    },
    {
      ...{ kind: "ice", plug: ice, first: 62, every: 24, count: 2, near: 60, far: 330 },
      ...{ radius: 135, tell: 1.4, life: 9, grip: 0.11 },
    },
  ],
  waves: [
    wave(30, 1, 22, { zombean: 4, skuller: 1 }),
    wave(30, 1.2, 32, { karat: 1, zombean: 4 }),
    wave(35, 1.25, 40, { karat: 3, skuller: 1, zombean: 3 }),
    wave(40, 1.3, 44, { zombean: 5, sukomi: 1.4, skuller: 1 }),
    wave(35, 1.4, 56, { glady: 0.8, zombean: 5, skuller: 1.5 }),
    wave(40, 1.5, 70, { pumpka: 1.8, zombean: 4, sukomi: 0.7 }),
    wave(40, 1.8, 80, { zombean: 5, karat: 2, glady: 0.6, been: 0.3 }),
    wave(45, 1.8, 110, { karat: 5, skuller: 2, zombean: 2 }),
    wave(45, 2, 110, { zombean: 5, pumpka: 1.2, sukomi: 1.2, skuller: 1.5, been: 0.3 }),
    wave(15, 0.7, 24, { karat: 1, zombean: 4 }, "endlessList"),
    wave(45, 2.1, 105, { skuller: 4, glady: 1, zombean: 4 }),
    wave(50, 2.4, 140, { karat: 3, pumpka: 1.5, zombean: 5, been: 0.3 }),
    wave(50, 2.3, 125, { sukomi: 2, skuller: 2, zombean: 5, glady: 0.8 }),
    wave(50, 2.7, 170, { zombean: 7, karat: 3, pumpka: 1.2, sukomi: 1.2, beantle: 1 }),
    wave(60, 3, 200, {
      ...{ zombean: 6, karat: 3, skuller: 3, sukomi: 1.2, glady: 0.8 },
      ...{ pumpka: 1.2, been: 0.3, beantle: 1.5 },
    }),
  ],
});
