import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where everything built goes. */
export const lib = join(root, "public", "lib");

/** Writes a file and the folders above it; answers its path and size. */
export function write(path, content) {
  const file = join(lib, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return { path, bytes: Buffer.byteLength(content) };
}

/** All files below a folder, as full paths, in a stable order. */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** One hash over the content of many files: the same inputs, the same hash. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path.slice(root.length)).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}
