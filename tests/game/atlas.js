import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../public/lib/atlas/", import.meta.url);

/** The atlases that `npm run build` packed. */
export const atlasNames = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

/** The sprites of an atlas, by name. */
export const atlasOf = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

/** The atlases that a scene loads. */
export function assetsOf(scene) {
  const source = readFileSync(new URL(`../../public/src/scenes/${scene}.js`, import.meta.url), "utf8");
  return JSON.parse(/export const assets = (\[[^\]]*\])/.exec(source)[1]);
}
