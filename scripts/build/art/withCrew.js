import { crewSprite } from "../crew.js";

/** Sprites of the KAPLAY crew by their names, and drawn ones beside them, all as an atlas wants them. */
export function withCrew(names, drawn) {
  const sprites = Object.fromEntries(names.map((name) => [name, crewSprite(name)]));
  for (const [name, sprite] of Object.entries({ ...sprites, ...drawn })) {
    sprites[name] = sprite.image ? sprite : { image: sprite, frames: 1 };
  }
  return sprites;
}
