import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { counted, fill, LANGUAGES, loadText } from "../../public/src/text/load.js";

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

/** Names, of people and from Redis, may stay as they are; figures and what a sprite is called are not read at all. */
const stays = (path, text) =>
  /(^|\.)(name|names\.\w+|hub|sprite)$/.test(path) || text === "Cache Quest" || !/\p{L}/u.test(String(text));

const lengthOf = (list) => list.length;

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

  for (const domain of domains) {
    test(`${language}/${domain} lacks nothing but what is the same in every language`, async () => {
      const own = new Map(textsOf(await read(language, domain)));
      for (const [path, text] of textsOf(await read("en", domain))) {
        assert.ok(own.has(path) || stays(path, text), `${path} is missing`);
      }
    });
  }

  test(`every wave of every arena is announced in ${language}`, async () => {
    const own = await read(language, "arenas.js");
    for (const [arena, { waves }] of Object.entries(await read("en", "arenas.js"))) {
      assert.deepEqual(own[arena].waves?.map(lengthOf), waves?.map(lengthOf), arena);
    }
  });
}

test("a domain is read by its name, in English where nothing was chosen", async () => {
  assert.equal((await loadText("ui")).title.goOn, "Continue");
});

test("what is counted has the form that its number asks for", () => {
  const coins = { one: "{count} coin", other: "{count} coins" };
  assert.deepEqual(
    [0, 1, 2, 1200].map((count) => counted(coins, count)),
    ["0 coins", "1 coin", "2 coins", "1,200 coins"],
  );
  assert.equal(counted({ other: "sheep: {count}" }, 1), "sheep: 1");
});

test("values stand where a text has their names, and what is not given stays", () => {
  assert.equal(fill("{name} has {count}, {more}", { name: "Ada", count: 0 }), "Ada has 0, {more}");
});
