import { scenery } from "../content/scenery.js";
import { createTerrain } from "../rules/terrain.js";
import { archiveMarks, shelfTopMarks } from "./archiveMarks.js";
import { spriteSource } from "./assets.js";
import { canalMarks, copingMarks } from "./canalMarks.js";
import { caveMarks, rockMarks } from "./caveMarks.js";
import { mark } from "./groundMark.js";
import { meadowMarks } from "./meadowMarks.js";
import { crestMarks, mountainMarks } from "./mountainMarks.js";
import { neonMarks } from "./neonMarks.js";
import { mesaMarks, oasisMarks } from "./oasisMarks.js";
import { worksMarks, worksRoofMarks } from "./worksMarks.js";

/** What is painted on the ground of a biome: below and above what lies flat on it. */
const biomes = {
  archive: { below: archiveMarks, above: shelfTopMarks },
  meadow: { below: meadowMarks, above: () => [] },
  canal: { below: canalMarks, above: copingMarks },
  cave: { below: caveMarks, above: rockMarks },
  neon: { below: neonMarks, above: () => [] },
  mountain: { below: mountainMarks, above: crestMarks },
  works: { below: worksMarks, above: worksRoofMarks },
  oasis: { below: oasisMarks, above: mesaMarks },
};

function shadowOf({ kind, x, y }) {
  const { shadow } = scenery[kind];
  if (!shadow) return [];
  const [width, height] = shadow;
  const source = spriteSource("shadow");
  return [mark("shadow", x, y - 5, { scaleX: width / source.width, scaleY: height / source.height })];
}

function flatThings(things) {
  return things
    .filter(({ kind }) => scenery[kind].flat)
    .map(({ kind, x, y, flip }) => mark(scenery[kind].parts[0].sprite, x, y, { scaleX: flip ? -1 : 1 }));
}

/** Everything that is painted on a map's ground, from below to above. */
export function marksOf(map) {
  const terrain = createTerrain(map);
  const { below, above } = biomes[map.biome];
  return [
    ...below(terrain),
    ...flatThings(map.decorations),
    ...map.decorations.flatMap(shadowOf),
    ...above(terrain),
  ];
}
