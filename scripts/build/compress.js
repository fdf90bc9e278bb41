import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { lib, write } from "./files.js";

const text = /\.(m?js|json|css|html|svg)$/;

/** Writes `.gz` and `.br` beside each built text file, so that the server compresses nothing at run time. */
export function compress(files) {
  return files
    .filter(({ path }) => text.test(path))
    .flatMap(({ path }) => {
      const content = readFileSync(join(lib, path));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      return [
        write(`${path}.gz`, gzipSync(content, { level: 9 })),
        write(`${path}.br`, brotliCompressSync(content, { params })),
      ];
    });
}
