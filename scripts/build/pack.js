import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesIn, root } from "./files.js";

const text = /\.(m?js|json|css|html|svg)$/;

const forms = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (content) => gzipSync(content, { level: 9 }),
};

/** Writes a file that is there either whole or not at all. */
function writeWhole(file, content) {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

function packContent(packed, digest, content) {
  for (const [ending, compress] of Object.entries(forms)) {
    const file = join(packed, `${digest}.${ending}`);
    if (!existsSync(file)) writeWhole(file, compress(content));
  }
}

/** Takes away what is packed of a content that is no file's any more. */
function sweep(packed, digests) {
  const kept = new Set(
    [...digests].flatMap((digest) => Object.keys(forms).map((form) => `${digest}.${form}`)),
  );
  for (const file of filesIn(packed)) if (!kept.has(file.slice(packed.length + 1))) rmSync(file);
}

/**
 * Compresses each text file of a folder, `public/`, into `packed/<SHA-256 of its content>.br` and `.gz`, so that the
 * server compresses nothing at run time. Named by the content, what is packed can never be of another one.
 */
export function pack(folder = join(root, "public"), packed = join(root, "packed")) {
  mkdirSync(packed, { recursive: true });
  const contents = filesIn(folder)
    .filter((path) => text.test(path))
    .map((path) => readFileSync(path));
  const byDigest = new Map(
    contents.map((content) => [createHash("sha256").update(content).digest("hex"), content]),
  );
  for (const [digest, content] of byDigest) packContent(packed, digest, content);
  sweep(packed, byDigest.keys());
}
