import { crewSprite } from "../crew.js";
import { arenaSprites } from "./arenaThings.js";
import { caveMouthSprites } from "./caveDoors.js";
import { badlandsSprites, dungeonSprites, lairSprites, neonfactorySprites } from "./dungeons.js";
import { embeddingSprites } from "./embeddings.js";
import { floraSprites } from "./flora.js";
import { foeGearSprites } from "./foeGear.js";
import { gateSprites } from "./gates.js";
import { hazardSprites } from "./hazards.js";
import { hoardFace } from "./hoard.js";
import { houseSprites } from "./houses.js";
import { iconSprites } from "./icons.js";
import { mountainsSprites, neonSprites, oasisSprites } from "./lands.js";
import { meadowSprites } from "./meadow.js";
import { particleSprites } from "./particles.js";
import { portraitSprites } from "./portraits.js";
import { spindleSprites } from "./spindle.js";
import { stoneSprites } from "./stones.js";
import { terrainSprites } from "./terrain.js";
import { titleSprites } from "./title.js";
import { plantSprites } from "./trees.js";
import { villageSprites } from "./village.js";
import { wardenSprites } from "./wardens.js";
import { withCrew } from "./withCrew.js";

const crewInCore = ["bean", "mark", "sword", "heart", "coin"];

const crewInGrassland = [
  ...["zombean", "beantle", "skuller", "ghosty", "karat"],
  ...["pumpka", "glady", "been", "sukomi", "beant"],
  ...["kat", "bag", "bobo", "onion", "tga", "flowy", "marroc", "btfly"],
];

/** Who lives beyond the first realm: the journal shows them wherever it is opened. */
const crewInPeople = [
  ...["dino", "sok", "toolbox", "grape", "egg", "mushroom", "goldfly", "money_bag", "jam"],
  ...["pineapple", "burpman", "watermelon", "sun", "cake", "meat", "apple", "cloud"],
  ...["ka", "ghostiny", "moon", "controller", "api_book", "dracula", "stranger"],
];

/** What every scene shows: the hero, things in hand, effects, icons, the title's landscape. */
function coreSprites() {
  return withCrew(crewInCore, {
    ...particleSprites(),
    ...arenaSprites(),
    ...iconSprites(),
    ...titleSprites(),
  });
}

/** What the first realm shows: its ground, plants, stones, buildings, people and foes. */
function grasslandSprites() {
  const nature = [terrainSprites(), meadowSprites(), floraSprites(), plantSprites(), stoneSprites()];
  const built = [
    villageSprites(),
    houseSprites(),
    gateSprites(),
    caveMouthSprites(),
    foeGearSprites(),
    spindleSprites(),
  ];
  return withCrew(crewInGrassland, Object.assign({ "hoard-face": hoardFace() }, ...nature, ...built));
}

/** The people of all realms but the first, and whoever else has a face for what is said. */
const peopleSprites = () =>
  withCrew(crewInPeople, {
    ...{ "lamp-guest": crewSprite("lamp") },
    ...portraitSprites(),
    ...embeddingSprites(),
  });

/** What only arenas show: their bosses, and what their ground throws. */
const wardensSprites = () => withCrew([], { ...wardenSprites(), ...hazardSprites() });

/** What each atlas holds, by its name. @type {Record<string, () => Record<string, object>>} */
export const atlases = {
  core: coreSprites,
  grassland: grasslandSprites,
  people: peopleSprites,
  lair: lairSprites,
  mountains: mountainsSprites,
  dungeon: dungeonSprites,
  oasis: oasisSprites,
  badlands: badlandsSprites,
  neon: neonSprites,
  neonfactory: neonfactorySprites,
  wardens: wardensSprites,
};
