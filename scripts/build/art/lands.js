import { canalWorksSprites } from "./canalWorks.js";
import { desertPlantSprites } from "./desertPlants.js";
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
import { neonTableSprites } from "./neonTable.js";
import { neonThingSprites } from "./neonThings.js";
import { neonWallSprites } from "./neonWalls.js";
import { oasisGroundSprites } from "./oasisGround.js";
import { oasisHouseSprites } from "./oasisHouses.js";
import { oasisThingSprites } from "./oasisThings.js";
import { palmSprites } from "./palms.js";
import { sandSprites } from "./sand.js";
import { withCrew } from "./withCrew.js";

/** What the Copper Mountains show beside the first realm's foes and common things. */
export function mountainsSprites() {
  const nature = [mountainGroundSprites(), mountainLitterSprites(), mountainNatureSprites()];
  const built = [mountainHouseSprites(), mountainShelfSprites(), mountainTownSprites()];
  return withCrew([], Object.assign({}, ...nature, mountainPlantSprites(), ...built));
}

/** What the Badlands show: sand, water and grass, red rock, plants, the town of the wells and its people. */
export function oasisSprites() {
  const nature = [oasisGroundSprites(), sandSprites(), mesaSprites(), palmSprites(), desertPlantSprites()];
  const built = [oasisHouseSprites(), oasisThingSprites(), canalWorksSprites()];
  return withCrew([], Object.assign({}, ...nature, ...built));
}

/** What the harbour city shows: its ground, houses, signs, and who lives there. */
export function neonSprites() {
  const built = [
    neonHouseSprites(),
    neonLetterSprites(),
    neonSignSprites(),
    neonTableSprites(),
    neonThingSprites(),
  ];
  return withCrew(
    [],
    Object.assign({}, neonGroundSprites(), neonHarbourSprites(), neonWallSprites(), ...built),
  );
}
