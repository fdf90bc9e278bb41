import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fill, LANGUAGES, loadText } from "../../public/src/text/load.js";

const folder = new URL("../../public/src/text/", import.meta.url);
const domains = readdirSync(new URL("en/", folder));
const others = Object.keys(LANGUAGES).filter((language) => language !== "en");

const read = async (language, domain) =>
  (await import(new URL(`${language}/${domain}`, folder).href)).default;

/** Every text of a domain by its path; a list is one text, as it is replaced as a whole. */
function textsOf(value, path = "") {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const placeholders = (text) => [...new Set(String(text).match(/\{\w+\}/g) ?? [])].sort();

for (const language of others) {
  test(`${language} has every domain, and none that English lacks`, () => {
    assert.deepEqual(readdirSync(new URL(`${language}/`, folder)).sort(), domains.toSorted());
  });

  for (const domain of domains) {
    test(`${language}/${domain} says nothing that English does not, with the same placeholders`, async () => {
      const english = new Map(textsOf(await read("en", domain)));
      for (const [path, text] of textsOf(await read(language, domain))) {
        if (path === "") continue;
        assert.ok(english.has(path), `${path} is no text`);
        assert.equal(typeof text, typeof english.get(path), path);
        assert.deepEqual(placeholders(text), placeholders(english.get(path)), path);
      }
    });
  }

  test(`the interface is complete in ${language}`, async () => {
    const own = new Map(textsOf(await read(language, "ui.js")));
    for (const [path] of textsOf(await read("en", "ui.js"))) assert.ok(own.has(path), `${path} is missing`);
  });
}

test("a domain is read by its name, in English where nothing was chosen", async () => {
  assert.equal((await loadText("ui")).title.goOn, "Continue");
});

test("values stand where a text has their names, and what is not given stays", () => {
  assert.equal(fill("{name} has {count}, {more}", { name: "Ada", count: 0 }), "Ada has 0, {more}");
});
