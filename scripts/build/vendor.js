import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, write } from "./files.js";

const fonts = [
  ["pixelify-sans", [600, 700]],
  ["atkinson-hyperlegible", [400, 700]],
];

function fromPackage(...parts) {
  return readFileSync(join(root, "node_modules", ...parts));
}

/** Copies the engine without the link to its source map, which would be one more request for those who look. */
function copyEngine() {
  const source = fromPackage("kaplay", "dist", "kaplay.mjs").toString("utf8");
  return write("kaplay.mjs", source.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
}

function copySynthesiser() {
  return write("zzfx.js", fromPackage("zzfx", "ZzFX.js"));
}

function copyFont(family, weight) {
  const name = `${family}-latin-${weight}-normal.woff2`;
  return write(`fonts/${family}-${weight}.woff2`, fromPackage("@fontsource", family, "files", name));
}

/** Copies what the page uses from npm packages as it is: engine, synthesiser, fonts. */
export function copyVendor() {
  const copied = fonts.flatMap(([family, weights]) => weights.map((weight) => copyFont(family, weight)));
  return [copyEngine(), copySynthesiser(), ...copied];
}
