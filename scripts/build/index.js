/** `npm run build`: fills public/lib with the engine, the synthesiser, the fonts and the atlases; packs all texts. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { atlases } from "./art/index.js";
import { buildAtlas } from "./atlas.js";
import { filesIn, fingerprint, lib, root, write } from "./files.js";
import { pack } from "./pack.js";
import { copyVendor } from "./vendor.js";

const stampFile = join(lib, "build.stamp");

function inputs() {
  const single = ["package-lock.json", "public/src/content/palette.js"].map((path) => join(root, path));
  return [...filesIn(join(root, "scripts", "build")), ...single];
}

/** Says whether the last build is complete and was made from the same inputs. */
function isUpToDate(stamp) {
  if (!existsSync(stampFile)) return false;
  const built = JSON.parse(readFileSync(stampFile, "utf8"));
  return built.stamp === stamp && built.files.every((path) => existsSync(join(lib, path)));
}

/** Takes away what an earlier build made and this one does not make any more. */
function sweep(paths) {
  const kept = new Set(paths.map((path) => join(lib, path)));
  for (const file of filesIn(lib)) if (!kept.has(file)) rmSync(file);
}

function build(stamp) {
  const files = [
    ...copyVendor(),
    ...Object.entries(atlases).flatMap(([name, sprites]) => buildAtlas(name, sprites())),
  ];
  const paths = files.map(({ path }) => path);
  const { path: stampPath } = write("build.stamp", JSON.stringify({ stamp, files: paths }));
  sweep([...paths, stampPath]);
  for (const { path, bytes } of files) console.log(`public/lib/${path}  ${Math.ceil(bytes / 1024)} KB`);
}

const stamp = fingerprint(inputs());
if (isUpToDate(stamp)) console.log("public/lib is up to date");
else build(stamp);
pack();
