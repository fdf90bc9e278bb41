import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAtATime } from "../../public/src/systems/oneAtATime.js";

/** What opens things, and a list of those that were opened. */
function opener() {
  const opened = [];
  const alone = oneAtATime();
  const open = (name, until) =>
    alone(() => {
      opened.push(name);
      return until;
    });
  return { open, opened };
}

test("what is asked for while another is open is not opened", async () => {
  const { open, opened } = opener();
  let close;
  const first = open("cards", new Promise((resolve) => (close = resolve)));
  await open("pause");
  close();
  await first;
  assert.deepEqual(opened, ["cards"]);
});

test("the next opens once the first is closed", async () => {
  const { open, opened } = opener();
  await open("cards");
  await open("pause");
  assert.deepEqual(opened, ["cards", "pause"]);
});

test("nothing opens after the last", async () => {
  const { open, opened } = opener();
  await open("end", Promise.resolve(true));
  await open("pause");
  assert.deepEqual(opened, ["end"]);
});

test("what fails to open does not bar the next", async () => {
  const { open, opened } = opener();
  await assert.rejects(open("cards", Promise.reject(new Error("no network"))), /no network/);
  await open("pause");
  assert.deepEqual(opened, ["cards", "pause"]);
});
