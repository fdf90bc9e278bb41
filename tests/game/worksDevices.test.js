import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/neonfactory.js";
import { placeOf } from "../../public/src/rules/dungeon/devices/compass.js";
import { questInWorks } from "../../public/src/rules/dungeon/works.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";
import { deviceOf, goTo, quietWorks, solve, works } from "./works.js";

test("who stands where a picture belongs has found it; all found, the compass is solved", () => {
  const dungeon = quietWorks();
  const compass = deviceOf(dungeon, "compass1");
  for (const { at } of row.devices.compass1.places) {
    Object.assign(dungeon.hero, placeOf(compass, at));
    assert.equal(only(spend(dungeon, 1), "compassFound").length, 1);
  }
  assert.ok(compass.on);
  assert.deepEqual(dungeon.progress.devices, ["compass1"]);
});

test("a compass says how near one is, so that it can be felt out", () => {
  const dungeon = quietWorks();
  const compass = deviceOf(dungeon, "compass1");
  const goal = placeOf(compass, compass.places[0].at);
  const scores = [1, 0.6, 0.2].map((share) => {
    const at = { x: compass.x * share + goal.x * (1 - share), y: compass.y * share + goal.y * (1 - share) };
    Object.assign(dungeon.hero, at);
    spend(dungeon, 0.1);
    return compass.score;
  });
  assert.ok(scores[0] < scores[1] && scores[1] < scores[2]);
});

test("an embedding is under glass until its wing is solved", () => {
  const dungeon = quietWorks();
  goTo(dungeon, "embedding1", 20);
  assert.equal(only(spend(dungeon, 1), "embeddingTaken").length, 0);
  const events = solve(dungeon, "match1");
  assert.equal(only([...events, ...spend(dungeon, 0.1)], "embeddingTaken").length, 1);
});

test("an embedding that is brought home improves its skill for good", () => {
  const dungeon = quietWorks({ devices: ["match1"] });
  assert.equal(dungeon.ranks.swordBeam, 1);
  goTo(dungeon, "embedding1", 20);
  spend(dungeon, 0.1);
  goTo(dungeon, "console1", 60);
  const [told] = only(spend(dungeon, 0.1), "embedding");
  assert.equal(told.skill, "swordBeam");
  assert.equal(dungeon.ranks.swordBeam, 3);
  assert.deepEqual(dungeon.progress.embeddings, ["swordBeam"]);
  assert.ok(deviceOf(works(dungeon.progress), "embedding1").on);
});

test("an embedding in the hand of one who falls is back in its wing", () => {
  const dungeon = quietWorks({ devices: ["match1"] });
  goTo(dungeon, "embedding1", 20);
  spend(dungeon, 0.1);
  const again = works(dungeon.progress);
  spend(again, 0.1);
  assert.equal(deviceOf(again, "embedding1").state, "free");
});

test("with all three home the way to the rest is open, and before not", () => {
  const door = (dungeon) => dungeon.doors.find(({ name }) => name === "door1").open;
  const two = quietWorks({ embeddings: ["swordBeam", "shuriken"] });
  spend(two, 0.1);
  assert.equal(door(two), false);
  two.progress.embeddings.push("shieldAura");
  spend(two, 0.1);
  assert.equal(door(two), true);
  assert.ok(door(quietWorksAfter(two)));
});

/** The works made anew from what was kept, a moment later. */
function quietWorksAfter({ progress }) {
  const dungeon = quietWorks(progress);
  spend(dungeon, 0.1);
  return dungeon;
}

test("the quest leads to the nearest of what is to be done, and counts the embeddings down", () => {
  const fresh = quietWorks();
  goTo(fresh, "compass1");
  assert.deepEqual(questInWorks(fresh), { key: "fetch", chapter: 4, target: "compass1" });
  const late = quietWorks({ devices: ["match2"], embeddings: ["swordBeam", "shuriken"] });
  assert.equal(questInWorks(late).key, "fetchLast");
  spend(late, 0.1);
  assert.deepEqual(questInWorks(late), { key: "take", chapter: 4, target: "embedding3" });
});

test("a vent that shuts announces nobody any more", () => {
  const dungeon = quietWorks();
  const vent = deviceOf(dungeon, "vent1");
  vent.telling = true;
  dungeon.progress = { ...dungeon.progress, embeddings: ["swordBeam"] };
  spend(dungeon, 0.1);
  assert.deepEqual([vent.on, vent.telling], [true, false]);
});
