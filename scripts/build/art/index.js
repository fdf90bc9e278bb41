import { crewSprite } from "../crew.js";
import { archiveDeviceSprites } from "./archiveDevices.js";
import { archiveGroundSprites } from "./archiveGround.js";
import { archiveThingSprites } from "./archiveThings.js";
import { arenaSprites } from "./arenaThings.js";
import { babbleSprites } from "./babble.js";
import { bottleneckSprites } from "./bottleneck.js";
import { canalDeviceSprites } from "./canalDevices.js";
import { canalGroundSprites } from "./canalGround.js";
import { canalThingSprites } from "./canalThings.js";
import { canalWorksSprites } from "./canalWorks.js";
import { caveDoorSprites, caveMouthSprites } from "./caveDoors.js";
import { caveGroundSprites } from "./caveGround.js";
import { caveGrowthSprites } from "./caveGrowth.js";
import { caveThingSprites } from "./caveThings.js";
import { desertPlantSprites } from "./desertPlants.js";
import { floraSprites } from "./flora.js";
import { foeGearSprites } from "./foeGear.js";
import { forgottenSprites } from "./forgotten.js";
import { gateSprites } from "./gates.js";
import { hoardSprites } from "./hoard.js";
import { houseSprites } from "./houses.js";
import { iconSprites } from "./icons.js";
import { meadowSprites } from "./meadow.js";
import { mesaSprites } from "./mesa.js";
import { mountainGroundSprites } from "./mountainGround.js";
import { mountainHouseSprites } from "./mountainHouses.js";
import { mountainLitterSprites } from "./mountainLitter.js";
import { mountainNatureSprites } from "./mountainNature.js";
import { mountainPlantSprites } from "./mountainPlants.js";
import { mountainShelfSprites } from "./mountainShelves.js";
import { mountainTownSprites } from "./mountainTown.js";
import { neonGroundSprites } from "./neonGround.js";
import { neonHarbourSprites } from "./neonHarbour.js";
import { neonHouseSprites } from "./neonHouses.js";
import { neonLetterSprites } from "./neonLetters.js";
import { neonSignSprites } from "./neonSigns.js";
import { neonThingSprites } from "./neonThings.js";
import { neonWallSprites } from "./neonWalls.js";
import { oasisGroundSprites } from "./oasisGround.js";
import { oasisHouseSprites } from "./oasisHouses.js";
import { oasisThingSprites } from "./oasisThings.js";
import { palmSprites } from "./palms.js";
import { particleSprites } from "./particles.js";
import { portraitSprites } from "./portraits.js";
import { sandSprites } from "./sand.js";
import { spindleSprites } from "./spindle.js";
import { stoneSprites } from "./stones.js";
import { tangleSprites } from "./tangle.js";
import { terrainSprites } from "./terrain.js";
import { titleSprites } from "./title.js";
import { plantSprites } from "./trees.js";
import { villageSprites } from "./village.js";
import { wardenSprites } from "./wardens.js";
import { worksGroundSprites } from "./worksGround.js";
import { worksSignSprites } from "./worksSigns.js";
import { embeddingSprites, worksThingSprites } from "./worksThings.js";

const crewInCore = ["bean", "mark", "sword", "heart", "coin"];

const crewInGrassland = [
  ...["zombean", "beantle", "skuller", "ghosty", "karat", "gigagantrum"],
  ...["pumpka", "glady", "been", "sukomi", "beant"],
  ...["kat", "bag", "bobo", "onion", "tga", "flowy", "marroc", "btfly"],
];

/** Who lives beyond the first realm: the journal shows them wherever it is opened. */
const crewInPeople = [
  ...["dino", "sok", "toolbox", "grape", "egg", "mushroom", "goldfly", "money_bag", "jam"],
  ...["pineapple", "burpman", "watermelon", "sun", "cake", "meat", "apple", "cloud"],
  ...["ka", "ghostiny", "moon", "controller", "api_book", "dracula", "stranger"],
];

const crewInLair = ["key", "spider_web"];

function withCrew(names, drawn) {
  const sprites = Object.fromEntries(names.map((name) => [name, crewSprite(name)]));
  for (const [name, sprite] of Object.entries({ ...sprites, ...drawn })) {
    sprites[name] = sprite.image ? sprite : { image: sprite, frames: 1 };
  }
  return sprites;
}

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
  return withCrew(crewInGrassland, Object.assign({}, ...nature, ...built));
}

/** What the first dungeon shows beside the realm's foes: rock, doors, torches, and all that was never let go. */
function lairSprites() {
  const cave = [caveGroundSprites(), caveGrowthSprites(), caveDoorSprites()];
  return withCrew(
    crewInLair,
    Object.assign({}, ...cave, caveThingSprites(), forgottenSprites(), hoardSprites()),
  );
}

/** The people of all realms but the first, and whoever else has a face for what is said. */
const peopleSprites = () =>
  withCrew(crewInPeople, {
    ...{ "lamp-guest": crewSprite("lamp") },
    ...portraitSprites(),
    ...embeddingSprites(),
  });

/** What the Copper Mountains show beside the first realm's foes and common things. */
function mountainsSprites() {
  const nature = [mountainGroundSprites(), mountainLitterSprites(), mountainNatureSprites()];
  const built = [mountainHouseSprites(), mountainShelfSprites(), mountainTownSprites()];
  return withCrew([], Object.assign({}, ...nature, mountainPlantSprites(), ...built));
}

/** What the harbour city shows: its ground, houses, signs, and who lives there. */
function neonSprites() {
  const built = [neonHouseSprites(), neonLetterSprites(), neonSignSprites(), neonThingSprites()];
  return withCrew(
    [],
    Object.assign({}, neonGroundSprites(), neonHarbourSprites(), neonWallSprites(), ...built),
  );
}

/** What the Badlands show: sand, water and grass, red rock, plants, the town of the wells and its people. */
function oasisSprites() {
  const nature = [oasisGroundSprites(), sandSprites(), mesaSprites(), palmSprites(), desertPlantSprites()];
  const built = [oasisHouseSprites(), oasisThingSprites(), canalWorksSprites()];
  return withCrew([], Object.assign({}, ...nature, ...built));
}

/** What the canal works show beside what all dungeons have: brick and pipes, devices, and the only gate. */
function badlandsSprites() {
  const works = [canalGroundSprites(), canalThingSprites(), canalDeviceSprites()];
  return withCrew([], Object.assign({}, ...works, bottleneckSprites()));
}

/** What the Meaning Works show beside what all dungeons have: plates and pipes, signs, consoles, and the Babble. */
function neonfactorySprites() {
  const works = [worksGroundSprites(), worksThingSprites(), worksSignSprites()];
  return withCrew([], Object.assign({}, ...works, babbleSprites()));
}

/** What the archive shows beside what all dungeons have: drawers and boards, devices, knots, and the Join. */
function dungeonSprites() {
  const archive = [archiveGroundSprites(), archiveThingSprites(), archiveDeviceSprites()];
  return withCrew([], Object.assign({}, ...archive, tangleSprites()));
}

/** What only arenas show: their bosses, and what their ground throws. */
const wardensSprites = () => withCrew([], wardenSprites());

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
