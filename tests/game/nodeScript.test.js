import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What `scripts/node.sh` says on a machine with these programs and no others; a pip that installs nothing is there. */
function said(programs, ...words) {
  const folder = mkdtempSync(join(tmpdir(), "machine-"));
  folders.push(folder);
  for (const [name, script] of Object.entries({ pip: "exit 0", ...programs }))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const ran = spawnSync("/bin/sh", ["scripts/node.sh", ...words], {
    env: { PATH: folder },
    encoding: "utf8",
  });
  assert.equal(ran.status, 0, ran.stderr);
  return ran.stdout;
}

/** A Node that says it is of another version. */
const node = (version) =>
  `exec ${process.execPath} -e "Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); $2" "$3"`;
const npm = "exit 0";

test("the machine's Node is used where it is new enough", () => {
  for (const version of ["20.0.0", "24.19.0", "100.1.0"])
    assert.equal(said({ node: node(version), npm }), "");
});

test("an older Node is not used", () => {
  for (const version of ["18.20.1", "8.0.0"])
    assert.match(said({ node: node(version), npm }), /installing one/);
});

test("where there is no Node, or no npm beside it, one is installed", () => {
  assert.match(said({}), /installing one/);
  assert.match(said({ node: node("20.0.0") }), /installing one/);
});

test("a newer one may be asked for", () => {
  assert.match(said({ node: node("20.0.0"), npm }, "24"), /No Node 24/);
  assert.equal(said({ node: node("24.0.0"), npm }, "24"), "");
});
