import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BOARDS, ceilingOver } from "../../scripts/simulate/ceiling.js";
import { playAll } from "../../scripts/simulate/playAll.js";

const paces = JSON.parse(readFileSync(new URL("../../public/src/rules/run/pace.json", import.meta.url)));

/** A seed that the pace was not drawn from. */
const SEED = 17;
/** Before that most of what is believed is what a run may have at once. */
const SETTLED = 150;
const LENGTHS = [60, 200, 400];

/** What the server believes of a run that lasts so long. */
function believed(board, seconds) {
  const points = paces[board];
  const behind = points.findIndex(([second]) => second >= seconds);
  const place = behind < 0 ? points.length - 1 : Math.max(1, behind);
  const [[from, low], [to, high]] = points.slice(place - 1, place + 1);
  return low + ((high - low) * (seconds - from)) / (to - from);
}

const ceilings = Object.fromEntries(
  BOARDS.map((board) => [board, ceilingOver({ board, seed: SEED, longest: 15 * 60 })]),
);

const everywhere = (setting) =>
  BOARDS.flatMap((board) =>
    LENGTHS.map((longest) => ({ ...setting, board, arena: board.toLowerCase(), longest, seed: SEED })),
  );

const played = await playAll([
  ...everywhere({ player: "fighter", choice: "best", ranks: "bought" }),
  ...everywhere({ player: "beginner", ranks: "fresh" }),
]);

test("there is a line for each board and no other", () => {
  assert.deepEqual(Object.keys(paces).sort(), BOARDS.toSorted());
});

for (const board of BOARDS) {
  test(`${board}: the line rises from point to point`, () => {
    const points = paces[board];
    assert.equal(points[0][0], 0);
    for (const [index, [seconds, score]] of points.slice(1).entries())
      assert.ok(seconds > points[index][0] && score > points[index][1], `${seconds}`);
  });

  test(`${board}: who fells all that comes at once stays well under what is believed`, () => {
    for (const { seconds, score } of ceilings[board])
      assert.ok(score * 1.25 < believed(board, seconds), `${seconds} s: ${score}`);
  });

  test(`${board}: what is believed is not far above what may come`, () => {
    for (const { seconds, score } of ceilings[board].filter((at) => at.seconds > SETTLED))
      assert.ok(believed(board, seconds) < score * 2, `${seconds} s: ${score}`);
  });

  test(`${board}: twice the score of every run is believed`, () => {
    for (const { player, time, score } of played.filter((run) => run.board === board))
      assert.ok(score * 2 < believed(board, time), `${player}, ${time} s: ${score}`);
  });

  test(`${board}: six times the score of a good run is not`, () => {
    const { time, score } = played.findLast((run) => run.board === board && run.player === "fighter");
    assert.ok(score * 6 > believed(board, time), `${time} s: ${score}`);
  });
}
