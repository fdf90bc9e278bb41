import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { palette } from "../../public/src/content/palette.js";

const root = fileURLToPath(new URL("../../public/", import.meta.url));
const page = readFileSync(join(root, "index.html"), "utf8");

/** Every module that is fetched for these, by static imports. */
function modulesFor(entries) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    if (path.startsWith("lib/")) return;
    const source = readFileSync(join(root, path), "utf8");
    for (const [, target] of source.matchAll(/^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)";/gms)) {
      visit(normalize(join(dirname(path), target)));
    }
  };
  entries.forEach(visit);
  return [...found].sort();
}

test("the page preloads just the modules that the title needs, and those are few", () => {
  const preloaded = [...page.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
  // The catalogue is asked for by its name, in English unless another language was chosen.
  const entries = ["src/main.js", "src/scenes/title.js", "src/text/en/ui.js"];
  const needed = modulesFor(entries).filter((path) => path !== "src/main.js");
  assert.deepEqual(preloaded.sort(), needed);
  assert.ok(needed.length <= 42, `${needed.length} modules`);
});

/** The stylesheets that modules load by themselves. */
function stylesOfModules() {
  const sources = readdirSync(join(root, "src"), { recursive: true })
    .filter((path) => path.endsWith(".js"))
    .map((path) => readFileSync(join(root, "src", path), "utf8"));
  const calls = sources.flatMap((source) => [...source.matchAll(/loadStyle\("[^)]*\)/g)]);
  return new Set(calls.flatMap(([call]) => [...call.matchAll(/"(\w+)"/g)].map(([, name]) => `${name}.css`)));
}

test("the title links few stylesheets, and every other one is loaded by a module that needs it", () => {
  const linked = [...page.matchAll(/rel="stylesheet" href="styles\/([^"]+)"/g)].map(([, name]) => name);
  const loaded = stylesOfModules();
  assert.ok(linked.length <= 5, `${linked.length} stylesheets`);
  assert.deepEqual(
    linked.filter((name) => loaded.has(name)),
    [],
  );
  assert.deepEqual([...linked, ...loaded].sort(), readdirSync(join(root, "styles")).sort());
});

test("the page has nothing inline, so that a strict policy can hold", () => {
  assert.doesNotMatch(page, /<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test("everything that the page names and the repository holds is there", () => {
  for (const [, href] of page.matchAll(/(?:href|src)="((?!lib\/)[^"]+)"/g)) {
    assert.ok(existsSync(join(root, href)), href);
  }
});

test("the page's colours are the game's", () => {
  const styles = readFileSync(join(root, "styles/base.css"), "utf8");
  for (const [name, value] of Object.entries(palette)) {
    assert.match(styles, new RegExp(`--${name}: ${value};`));
  }
});
