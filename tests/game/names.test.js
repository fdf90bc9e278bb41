import assert from "node:assert/strict";
import test from "node:test";
import { cleanName, NAME_LENGTH, nameProblem } from "../../public/src/rules/names.js";

const accepted = [
  "Bean",
  "7",
  "Ärger",
  "Жанна",
  "玩家一号",
  "اللاعب",
  "खिलाड़ी",
  "ผู้เล่น",
  "한글이름",
  "٣٤٥",
  "𝒜𝓁𝒾𝒸𝑒",
];
const refused = [
  "",
  "two words",
  "dash-ed",
  "under_score",
  "a.b",
  "bean!",
  "<b>",
  "🙂",
  "a\u200db",
  "Ⅷ",
  "½",
  "a\n",
];

for (const name of accepted) {
  test(`"${name}" is a name`, () => assert.equal(nameProblem(name), null));
}

for (const name of refused) {
  test(`${JSON.stringify(name)} is no name`, () => assert.ok(nameProblem(name)));
}

test("a mark may follow a letter, and a second mark the first, but none begins a name", () => {
  assert.equal(nameProblem("e\u0301"), null);
  assert.equal(nameProblem("q\u0301\u0323x"), null);
  assert.deepEqual(nameProblem("\u0301e"), { problem: "mark" });
});

test("length counts code points, so that a letter outside the basic plane is one", () => {
  assert.equal(NAME_LENGTH, 15);
  assert.equal(nameProblem("𝒜".repeat(15)), null);
  assert.deepEqual(nameProblem("𝒜".repeat(16)), { problem: "long", length: 16 });
});

test("the problem names the character that does not fit", () => {
  assert.deepEqual(nameProblem("a-b"), { problem: "stranger", character: "-" });
  assert.deepEqual(nameProblem("a b"), { problem: "space", character: " " });
});

test("a name is tidied before it is judged: trimmed and composed", () => {
  assert.equal(cleanName("  Bean \n"), "Bean");
  assert.equal(cleanName("e\u0301"), "é");
});
