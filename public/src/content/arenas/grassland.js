import { loadText } from "../../text/load.js";
import { arena, wave } from "./arena.js";
import { bigKey } from "./bosses.js";

const { grassland: text } = await loadText("arenas");

/** The Grassland: all kinds, a little later each, on plain ground. */
export const grassland = arena({
  text,
  bosses: { bigKey },
  waves: [
    wave(30, 1, 22, { zombean: 1 }),
    wave(30, 1.25, 32, { zombean: 5, karat: 1 }),
    wave(35, 1.2, 36, { zombean: 5, beantle: 2, karat: 1 }),
    wave(40, 1.3, 44, { zombean: 6, skuller: 2, beantle: 1 }),
    wave(35, 1.5, 80, { karat: 4, zombean: 4, pumpka: 0.7 }),
    wave(40, 1.5, 64, { zombean: 5, ghosty: 2, skuller: 1, sukomi: 0.7 }),
    wave(40, 1.8, 80, { zombean: 6, beantle: 2, ghosty: 1, glady: 0.5 }),
    wave(45, 1.9, 90, { zombean: 6, skuller: 2, ghosty: 2, glady: 0.5, been: 0.25 }),
    wave(45, 2.1, 120, { zombean: 6, karat: 3, beantle: 2, pumpka: 0.7, been: 0.25 }),
    wave(15, 0.7, 26, { zombean: 5, karat: 1 }, "bigKey"),
    wave(45, 2.2, 110, { ghosty: 4, zombean: 4, glady: 0.5, sukomi: 0.7 }),
    wave(50, 2.4, 140, { zombean: 7, skuller: 3, beantle: 2, pumpka: 0.7 }),
    wave(50, 2.3, 125, { beantle: 3, ghosty: 3, zombean: 4, glady: 0.5, been: 0.25 }),
    wave(50, 2.8, 180, { zombean: 8, karat: 3, beantle: 2, ghosty: 2, sukomi: 0.7, pumpka: 0.7 }),
    wave(60, 3, 200, {
      ...{ zombean: 6, karat: 2, beantle: 2, skuller: 2, ghosty: 2 },
      ...{ pumpka: 0.7, glady: 0.5, been: 0.25, sukomi: 0.7 },
    }),
  ],
});
