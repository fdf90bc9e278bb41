import { tileSize } from "../../rules/tiles.js";
import { scenery } from "../scenery.js";
import { legend as meadow } from "./legend.js";

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{kind: string, x: number, y: number, flip: boolean}} Thing
 * @typedef {object} GameMap
 * @property {string} name @property {string} title
 * @property {"meadow" | "cave" | "mountain" | "oasis" | "canal" | "neon" | "works"} biome What its ground looks like.
 * @property {string[]} tiles @property {import("./legend.js").Legend} legend
 * @property {Record<string, Point>} points Named places, in world units.
 * @property {Thing[]} decorations Everything that stands or lies on the ground, from letters and list alike.
 * @property {import("../../rules/shapes.js").Shape[]} solids What one cannot walk through.
 */

/** A number from 0 to 1 that belongs to a tile: the same tile always looks the same. */
export function tileChance(column, row, salt = 0) {
  let value =
    Math.imul(column + 1, 374761393) ^ Math.imul(row + 1, 668265263) ^ Math.imul(salt + 1, 974634599);
  value = Math.imul(value ^ (value >>> 13), 1274126177);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

/** Rows of the same plant grow a little crooked; walls do not. */
function crookedness(kind, column, row) {
  if (!kind.startsWith("hedge")) return { dx: 0, dy: 0 };
  return { dx: (tileChance(column, row, 2) - 0.5) * 14, dy: (tileChance(column, row, 3) - 0.5) * 12 };
}

function thingOfTile(legend, letter, column, row) {
  const { thing } = legend[letter];
  if (!thing) return null;
  const kind = Array.isArray(thing) ? thing[Math.floor(tileChance(column, row) * thing.length)] : thing;
  const isBox = "width" in (scenery[kind].solid ?? {});
  const { dx, dy } = crookedness(kind, column, row);
  const x = (column + 0.5) * tileSize + dx;
  const y = (row + (isBox ? 1 : 0.75)) * tileSize + dy;
  return { kind, x, y, flip: tileChance(column, row, 1) < 0.5 };
}

function thingsOfTiles(tiles, legend) {
  return tiles.flatMap((line, row) =>
    [...line].map((letter, column) => thingOfTile(legend, letter, column, row)).filter(Boolean),
  );
}

function solidOf({ kind, x, y }) {
  const { solid } = scenery[kind];
  return solid ? solidAt(solid, x, y) : null;
}

/** A circle around a place on the ground, or a box upwards from it. */
function solidAt(solid, x, y) {
  if ("radius" in solid) return { x, y: y - solid.radius * 0.6, radius: solid.radius };
  return { x: x - solid.width / 2, y: y - solid.height, width: solid.width, height: solid.height };
}

/** Grounds that nobody walks on. */
const closed = new Set(["water", "rock", "chasm", "canal"]);

/** Those of them that shots fly over. */
const low = new Set(["chasm", "canal"]);

const boxOf = (column, row) => ({
  ...{ x: column * tileSize, y: row * tileSize },
  ...{ width: tileSize, height: tileSize },
});

function solidsOfGround(tiles, legend) {
  return tiles.flatMap((line, row) =>
    [...line].flatMap((letter, column) =>
      closed.has(legend[letter].ground) && !legend[letter].open
        ? [{ ...boxOf(column, row), ...(low.has(legend[letter].ground) && { low: true }) }]
        : [],
    ),
  );
}

/** What stands at points whose names begin alike, as `torch3`, and is drawn as it is at the moment. */
function solidsOfFixtures(points, fixtures) {
  return Object.entries(points).flatMap(([name, { x, y }]) => {
    const solid = fixtures[name.replace(/\d+$/, "")];
    return solid ? [solidAt(solid, x, y)] : [];
  });
}

const toWorld = ({ x, y }) => ({ x: x * tileSize, y: y * tileSize });

const placed = ([kind, x, y, flip = false]) => ({ kind, ...toWorld({ x, y }), flip });

/**
 * Makes a map from a plan whose places are given in tiles. What stands on it and what is solid is thousands of objects:
 * they are made anew each time they are asked for, so that they are gone with the scene that did.
 * @param {{name: string, title: string, tiles: string[], points: Record<string, Point>,
 *   decorations: Array<[kind: string, x: number, y: number, flip?: boolean]>, biome?: "meadow" | "cave" | "mountain" | "oasis" | "canal" | "neon" | "works",
 *   legend?: import("./legend.js").Legend, fixtures?: Record<string, object>}} plan `fixtures`: how solid the things at
 *   its points are, by the beginning of their names.
 * @returns {GameMap}
 */
export function buildMap(plan) {
  const { name, title, tiles, points, decorations, biome = "meadow", legend = meadow, fixtures = {} } = plan;
  const worldPoints = Object.fromEntries(Object.entries(points).map(([key, point]) => [key, toWorld(point)]));
  const thingsOf = () => [...thingsOfTiles(tiles, legend), ...decorations.map(placed)];
  return {
    ...{ name, title, biome, tiles, legend, points: worldPoints },
    get decorations() {
      return thingsOf();
    },
    get solids() {
      return [
        ...solidsOfGround(tiles, legend),
        ...thingsOf().map(solidOf).filter(Boolean),
        ...solidsOfFixtures(worldPoints, fixtures),
      ];
    },
  };
}
