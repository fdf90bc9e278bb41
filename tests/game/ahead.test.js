import assert from "node:assert/strict";
import { test } from "node:test";
import { createAhead } from "../../public/src/rules/ahead.js";

const outside = { whenIdle: async () => {}, mayGoOn: () => true };

/** Tasks that note their names; those that are named in `failing` fail as often as it says. */
function tasksOf(names, failing = {}) {
  const done = [];
  const tasks = names.map((name) => async () => {
    if (failing[name]-- > 0) throw new Error(name);
    done.push(name);
  });
  return { done, tasks };
}

test("what is done ahead is done one after the other, each when nothing else is to be done", async () => {
  const { done, tasks } = tasksOf(["a", "b"]);
  const idle = [];
  await createAhead(tasks, { ...outside, whenIdle: async () => idle.push([...done]) })();
  assert.deepEqual(idle, [[], ["a"]]);
  assert.deepEqual(done, ["a", "b"]);
});

test("it ends quietly at the first that fails, and goes on from there when it is told to", async () => {
  const { done, tasks } = tasksOf(["a", "b", "c"], { b: 1 });
  const goOn = createAhead(tasks, outside);
  await goOn();
  assert.deepEqual(done, ["a"]);
  await goOn();
  assert.deepEqual(done, ["a", "b", "c"]);
});

test("nothing is done while it may not go on", async () => {
  const { done, tasks } = tasksOf(["a"]);
  await createAhead(tasks, { ...outside, mayGoOn: () => false })();
  assert.deepEqual(done, []);
});

test("told twice, it does nothing twice", async () => {
  const { done, tasks } = tasksOf(["a", "b"]);
  const goOn = createAhead(tasks, outside);
  await Promise.all([goOn(), goOn()]);
  await goOn();
  assert.deepEqual(done, ["a", "b"]);
});
