import { lands } from "../../content/lands.js";
import { palette } from "../../content/palette.js";
import { scenery } from "../../content/scenery.js";
import { hasReached } from "../../rules/story.js";
import { tileSize } from "../../rules/tiles.js";
import { state } from "../../states/stateManager.js";
import { spriteSource } from "../assets.js";
import { loadStyle } from "./style.js";

await loadStyle("map");

/** Pixels of the picture for a tile. */
const TILE = 24;
const SCALE = TILE / tileSize;
const groundAt = ({ tiles, legend }, column, row) => legend[tiles[row]?.[column]]?.ground;

/** How a ground looks at this point of the story. */
const lookOf = (patch) =>
  patch.filled && hasReached(state.game.story, ...patch.filled.since) ? patch.filled : patch;

/** Tiles of one ground as round patches that run together; the rim is a larger patch beneath. */
function drawPatches(pen, map, patch) {
  const { ground } = patch;
  const { tint: own, rim } = lookOf(patch);
  const radius = TILE * 0.74;
  for (const [tint, grow] of [...(rim ? [[rim, 4]] : []), [own, 0]]) {
    pen.fillStyle = palette[tint];
    map.tiles.forEach((line, row) => {
      for (let column = 0; column < line.length; column++) {
        if (groundAt(map, column, row) !== ground) continue;
        pen.beginPath();
        pen.arc((column + 0.5) * TILE, (row + 0.5) * TILE, radius + grow, 0, 7);
        pen.fill();
      }
    });
  }
}

function drawSprite(pen, sprite, x, y, scale, flip = false) {
  const { image, x: sx, y: sy, width, height } = spriteSource(sprite);
  pen.save();
  pen.translate(x * SCALE, y * SCALE);
  pen.scale(flip ? -scale : scale, scale);
  pen.drawImage(image, sx, sy, width, height, -width / 2, -height, width, height);
  pen.restore();
}

function drawThing(pen, { kind, x, y, flip }) {
  for (const { sprite, rise = 0 } of scenery[kind].parts) drawSprite(pen, sprite, x, y - rise, SCALE, flip);
}

/**
 * Draws a map small, from its data: its ground, everything that stands on it, and who walks about there.
 * @param {import("../../content/maps/build.js").GameMap} map
 * @param {{sprite: string, x: number, y: number}[]} walkers
 * @returns {HTMLCanvasElement}
 */
export function drawMap(map, walkers) {
  const canvas = document.createElement("canvas");
  canvas.width = map.tiles[0].length * TILE;
  canvas.height = map.tiles.length * TILE;
  const pen = canvas.getContext("2d");
  const { fill, patches } = lands[map.biome];
  pen.fillStyle = palette[fill];
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const patch of patches) drawPatches(pen, map, patch);
  for (const thing of map.decorations.toSorted((a, b) => a.y - b.y)) drawThing(pen, thing);
  for (const { sprite, x, y } of walkers) drawSprite(pen, sprite, x, y + 14, SCALE * 1.7);
  return canvas;
}
