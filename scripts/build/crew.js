import { assets } from "@kaplayjs/crew";
import { decodePng } from "./png.js";

/** A sprite of the KAPLAY crew, the variant with the dark outline only, as pixels. */
export function crewSprite(name) {
  const [, base64] = assets[name].sprite.split(",");
  return decodePng(Buffer.from(base64, "base64"));
}
