import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { pack } from "../../scripts/build/pack.js";

const SOURCE = "export const answer = 42;\n".repeat(20);
const digest = createHash("sha256").update(SOURCE).digest("hex");

/** A folder with a text and a picture, packed once; it goes with the test. */
function packedFolder(t) {
  const [folder, packed] = ["public-", "packed-"].map((name) => mkdtempSync(join(tmpdir(), name)));
  t.after(() => {
    for (const made of [folder, packed]) rmSync(made, { recursive: true });
  });
  writeFileSync(join(folder, "a.js"), SOURCE);
  writeFileSync(join(folder, "a.png"), "no text");
  pack(folder, packed);
  return { folder, packed };
}

test("texts, and texts alone, are packed in both forms, named by what they hold", (t) => {
  const { packed } = packedFolder(t);
  assert.deepEqual(readdirSync(packed).sort(), [`${digest}.br`, `${digest}.gz`]);
  assert.equal(String(brotliDecompressSync(readFileSync(join(packed, `${digest}.br`)))), SOURCE);
  assert.equal(String(gunzipSync(readFileSync(join(packed, `${digest}.gz`)))), SOURCE);
});

test("what is packed already is not packed again", (t) => {
  const { folder, packed } = packedFolder(t);
  const first = statSync(join(packed, `${digest}.br`)).mtimeMs;
  pack(folder, packed);
  assert.equal(statSync(join(packed, `${digest}.br`)).mtimeMs, first);
});

test("what was packed of a text that is gone goes, too", (t) => {
  const { folder, packed } = packedFolder(t);
  writeFileSync(join(folder, "a.js"), "export {};\n");
  pack(folder, packed);
  assert.ok(!readdirSync(packed).includes(`${digest}.br`));
  rmSync(join(folder, "a.js"));
  pack(folder, packed);
  assert.deepEqual(readdirSync(packed), []);
});
