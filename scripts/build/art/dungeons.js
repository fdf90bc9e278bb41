import { archiveDeviceSprites } from "./archiveDevices.js";
import { archiveGroundSprites } from "./archiveGround.js";
import { archiveLitterSprites } from "./archiveLitter.js";
import { archiveThingSprites } from "./archiveThings.js";
import { babbleSprites } from "./babble.js";
import { bottleneckSprites } from "./bottleneck.js";
import { canalDeviceSprites } from "./canalDevices.js";
import { canalFixtureSprites } from "./canalFixtures.js";
import { canalFloorSprites } from "./canalFloor.js";
import { canalGroundSprites } from "./canalGround.js";
import { canalThingSprites } from "./canalThings.js";
import { caveDoorSprites } from "./caveDoors.js";
import { caveGroundSprites } from "./caveGround.js";
import { caveGrowthSprites } from "./caveGrowth.js";
import { caveThingSprites } from "./caveThings.js";
import { forgottenSprites } from "./forgotten.js";
import { hoardSprites } from "./hoard.js";
import { tangleSprites } from "./tangle.js";
import { withCrew } from "./withCrew.js";
import { worksDeviceSprites } from "./worksDevices.js";
import { worksGroundSprites } from "./worksGround.js";
import { worksSignSprites } from "./worksSigns.js";
import { worksThingSprites } from "./worksThings.js";

const crewInLair = ["key", "spider_web"];

/** What the first dungeon shows beside the realm's foes: rock, doors, torches, and all that was never let go. */
export function lairSprites() {
  const cave = [caveGroundSprites(), caveGrowthSprites(), caveDoorSprites()];
  return withCrew(
    crewInLair,
    Object.assign({}, ...cave, caveThingSprites(), forgottenSprites(), hoardSprites()),
  );
}

/** What the archive shows beside what all dungeons have: drawers and boards, devices, knots, and the Join. */
export function dungeonSprites() {
  const archive = [
    archiveGroundSprites(),
    archiveLitterSprites(),
    archiveThingSprites(),
    archiveDeviceSprites(),
  ];
  return withCrew([], Object.assign({}, ...archive, tangleSprites()));
}

/** What the canal works show beside what all dungeons have: brick and pipes, devices, and the only gate. */
export function badlandsSprites() {
  const works = [
    canalGroundSprites(),
    canalFloorSprites(),
    canalFixtureSprites(),
    canalThingSprites(),
    canalDeviceSprites(),
  ];
  return withCrew([], Object.assign({}, ...works, bottleneckSprites()));
}

/** What the Meaning Works show beside what all dungeons have: plates and pipes, signs, consoles, and the Babble. */
export function neonfactorySprites() {
  const works = [worksGroundSprites(), worksDeviceSprites(), worksThingSprites(), worksSignSprites()];
  return withCrew([], Object.assign({}, ...works, babbleSprites()));
}
