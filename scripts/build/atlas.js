// The package names a file as its entry that Node takes for an ES module and is none, so the right one is named here.
import { MaxRectsPacker } from "maxrects-packer/dist/maxrects-packer.mjs";
import { write } from "./files.js";
import { encodePng } from "./png.js";

const size = 1032;
const gap = 2;

function blit(target, image, x, y) {
  for (let row = 0; row < image.height; row++) {
    const from = row * image.width * 4;
    const bytes = image.data.subarray(from, from + image.width * 4);
    target.data.set(bytes, ((y + row) * target.width + x) * 4);
  }
}

function pack(sprites) {
  const packer = new MaxRectsPacker(size, 2 * size, gap, { smart: true, pot: false, border: gap });
  const byHeight = Object.entries(sprites).sort(([, a], [, b]) => b.image.height - a.image.height);
  for (const [name, sprite] of byHeight) packer.add(sprite.image.width, sprite.image.height, name);
  if (packer.bins.length !== 1) throw new Error("the sprites do not fit in one atlas");
  return packer.bins[0];
}

/**
 * Packs named sprites into `atlas/<name>.png` and the matching description for `loadSpriteAtlas`.
 * A sprite is `{image, frames}`: frames of an animation stand side by side in its image.
 */
export function buildAtlas(name, sprites) {
  const bin = pack(sprites);
  const target = { width: bin.width, height: bin.height, data: Buffer.alloc(bin.width * bin.height * 4) };
  const entries = {};
  for (const { x, y, width, height, data } of bin.rects) {
    blit(target, sprites[data].image, x, y);
    entries[data] = { x, y, width, height };
    if (sprites[data].frames > 1) entries[data].sliceX = sprites[data].frames;
  }
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b)));
  return [write(`atlas/${name}.png`, encodePng(target)), write(`atlas/${name}.json`, JSON.stringify(sorted))];
}
