import { dungeonOf, spend } from "./dungeons.js";

/** A hall with a torch at its beginning and a door in its middle. */
export const HALL = ["############", "#tS...d....#", "############"];

/** The door that the torch holds open. */
export const torchDoor = {
  torches: { torch1: { ttl: 4 } },
  doors: { door1: { size: [1, 1], torches: ["torch1"] } },
};

/** A dungeon whose torch was just lit. */
export function litDungeon(row = torchDoor) {
  const dungeon = dungeonOf(HALL, row);
  dungeon.torches[0].struck(dungeon, {});
  spend(dungeon, 0.05);
  return dungeon;
}
