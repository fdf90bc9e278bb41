import { sandfront } from "../../rules/run/hazards/sandfront.js";
import { loadText } from "../../text/load.js";
import { arena, wave } from "./arena.js";
import { hotShard } from "./bosses.js";

const { badlands: text } = await loadText("arenas");

/** The Badlands: fast and ghostly ones in the open, and a wall of sand that comes round and asks for nobody's slot. */
export const badlands = arena({
  text,
  bosses: { hotShard },
  scale: { hp: 1.3, damage: 1.35, speed: 1.04 },
  hazards: [
    {
      ...{ kind: "sandfront", plug: sandfront, first: 48, every: 30, away: 980, tell: 1.6, speed: 330 },
      ...{ depth: 100, gap: 105, gaps: 620, aside: 250, damage: 7 },
    },
  ],
  waves: [
    wave(30, 1, 24, { zombean: 4, beantle: 1 }),
    wave(30, 1.25, 34, { beantle: 2, zombean: 4 }),
    wave(35, 1.3, 40, { ghosty: 1.5, zombean: 5 }),
    wave(40, 1.4, 70, { karat: 4, zombean: 3 }),
    wave(35, 1.5, 60, { beantle: 3, glady: 0.5, zombean: 4 }),
    wave(40, 1.6, 70, { ghosty: 2.5, been: 0.3, zombean: 4 }),
    wave(40, 1.8, 80, { beantle: 2, ghosty: 2, zombean: 4, sukomi: 0.7 }),
    wave(45, 1.9, 90, { glady: 1, beantle: 2, zombean: 5, been: 0.4 }),
    wave(45, 2.1, 125, { karat: 4, ghosty: 2, beantle: 2, zombean: 3 }),
    wave(15, 0.7, 24, { zombean: 4, ghosty: 1 }, "hotShard"),
    wave(45, 2.3, 115, { beantle: 4, ghosty: 3, zombean: 4 }),
    wave(50, 2.4, 140, { zombean: 7, been: 0.4, skuller: 2, ghosty: 2, glady: 0.6 }),
    wave(50, 2.5, 160, { karat: 5, beantle: 3, ghosty: 2 }),
    wave(50, 2.8, 180, { zombean: 7, beantle: 3, ghosty: 3, sukomi: 1, pumpka: 0.7 }),
    wave(60, 3.1, 205, {
      ...{ zombean: 5, karat: 2, beantle: 3, ghosty: 3, skuller: 2 },
      ...{ glady: 0.8, been: 0.4, sukomi: 1, pumpka: 0.7 },
    }),
  ],
});
