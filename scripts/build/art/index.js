import { crewSprite } from "../crew.js";
import { arenaSprites } from "./arenaThings.js";
import { caveDoorSprites, caveMouthSprites } from "./caveDoors.js";
import { caveGroundSprites } from "./caveGround.js";
import { caveGrowthSprites } from "./caveGrowth.js";
import { caveThingSprites } from "./caveThings.js";
import { floraSprites } from "./flora.js";
import { foeGearSprites } from "./foeGear.js";
import { forgottenSprites } from "./forgotten.js";
import { gateSprites } from "./gates.js";
import { hoardSprites } from "./hoard.js";
import { houseSprites } from "./houses.js";
import { iconSprites } from "./icons.js";
import { meadowSprites } from "./meadow.js";
import { particleSprites } from "./particles.js";
import { stoneSprites } from "./stones.js";
import { terrainSprites } from "./terrain.js";
import { titleSprites } from "./title.js";
import { plantSprites } from "./trees.js";
import { villageSprites } from "./village.js";

const crewInCore = ["bean", "mark", "sword", "heart"];

const crewInGrassland = [
  ...["zombean", "beantle", "skuller", "ghosty", "karat", "gigagantrum"],
  ...["pumpka", "glady", "been", "sukomi"],
  ...["kat", "bag", "bobo", "onion", "tga", "flowy", "marroc", "btfly"],
];

const crewInLair = ["key", "coin", "spider_web"];

function withCrew(names, drawn) {
  const sprites = Object.fromEntries(names.map((name) => [name, crewSprite(name)]));
  for (const [name, sprite] of Object.entries({ ...sprites, ...drawn })) {
    sprites[name] = sprite.image ? sprite : { image: sprite, frames: 1 };
  }
  return sprites;
}

/** What every scene shows: the hero, things in hand, effects, icons, the title's landscape. */
export function coreSprites() {
  return withCrew(crewInCore, {
    ...particleSprites(),
    ...arenaSprites(),
    ...iconSprites(),
    ...titleSprites(),
  });
}

/** What the first realm shows: its ground, plants, stones, buildings, people and foes. */
export function grasslandSprites() {
  const nature = [terrainSprites(), meadowSprites(), floraSprites(), plantSprites(), stoneSprites()];
  const built = [villageSprites(), houseSprites(), gateSprites(), caveMouthSprites(), foeGearSprites()];
  return withCrew(crewInGrassland, Object.assign({}, ...nature, ...built));
}

/** What the first dungeon shows beside the realm's foes: rock, doors, torches, and all that was never let go. */
export function lairSprites() {
  const cave = [caveGroundSprites(), caveGrowthSprites(), caveDoorSprites()];
  return withCrew(
    crewInLair,
    Object.assign({}, ...cave, caveThingSprites(), forgottenSprites(), hoardSprites()),
  );
}
