/** The side of a map tile in world units. */
export const tileSize = 64;
