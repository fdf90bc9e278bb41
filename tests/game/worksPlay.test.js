import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/neonfactory.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";
import { goTo, playUntil, quietWorks, works } from "./works.js";

const SKILLS = ["swordBeam", "shuriken", "shieldAura"];
const meetsBoss = ({ boss }) => boss.state === "fighting";

/** Every set of embeddings that a save may hold. */
const sets = Array.from({ length: 8 }, (_, bits) => SKILLS.filter((_skill, index) => bits & (1 << index)));

test("a scripted player keeps the friends up, brings all three home, and clears the works", () => {
  let dungeon = works();
  const told = [];
  for (let lives = 1; dungeon.state !== "cleared"; lives += 1) {
    assert.ok(lives < 8, "too hard");
    dungeon = works(dungeon.progress, lives);
    told.push(...playUntil(dungeon, ({ state }) => state !== "playing"));
  }
  assert.deepEqual(
    only(told, "embedding")
      .map(({ skill }) => skill)
      .sort(),
    [...SKILLS].sort(),
  );
  assert.deepEqual([dungeon.progress.cleared, dungeon.progress.checkpoint], [true, false]);
  assert.equal(
    only(
      playUntil(dungeon, (_, events) => only(events, "exit").length > 0),
      "exit",
    ).length,
    1,
  );
});

test("who stands in the hall and does nothing loses the friends, not too soon, and can still win after", () => {
  const dungeon = quietWorks();
  for (let seconds = 0; seconds < 240 && dungeon.state === "playing"; seconds += 1) spend(dungeon, 1);
  assert.equal(dungeon.state, "dead");
  assert.ok(dungeon.time > 50, `${dungeon.time}`);
  const again = quietWorks(dungeon.progress);
  assert.ok(again.allies.every(({ up }) => up));
  goTo(again, row.start);
  playUntil(again, meetsBoss);
});

test("from every set of embeddings that a save may hold the scripted player comes to the boss", () => {
  for (const embeddings of sets) {
    const dungeon = quietWorks({ embeddings, devices: embeddings.length % 2 ? ["match1", "match2"] : [] });
    goTo(dungeon, row.start);
    playUntil(dungeon, meetsBoss);
  }
});

test("who falls before the boss begins at the stone, and comes to the boss again", () => {
  const dungeon = works({ embeddings: SKILLS, checkpoint: true });
  spend(dungeon, 0.1);
  assert.equal(dungeon.room.name, "rest");
  playUntil(dungeon, meetsBoss, 1);
});

test("a save that knows of the stone and of no embeddings is no trap", () => {
  const dungeon = works({ checkpoint: true });
  goTo(dungeon, "boss", 160);
  spend(dungeon, 1);
  assert.ok(meetsBoss(dungeon));
});

test("what a save holds that is no embedding opens nothing", () => {
  const dungeon = works({ embeddings: "all", devices: [7] });
  spend(dungeon, 0.1);
  assert.deepEqual(dungeon.progress.embeddings, []);
  assert.equal(dungeon.doors.find(({ name }) => name === "door1").open, false);
});

test("who comes again after the end finds the friends safe and the way open", () => {
  const dungeon = works({ embeddings: SKILLS, cleared: true });
  goTo(dungeon, "kat", 100);
  assert.equal(only(spend(dungeon, 20), "ventTell").length, 0);
  assert.ok(dungeon.doors.every(({ open }) => open));
});
